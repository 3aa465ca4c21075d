package org.onrecord.store;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.model.Actor;
import org.onrecord.search.ActorCount;
import org.onrecord.search.FacetCounts;
import org.onrecord.search.FacetCounts.Value;
import org.onrecord.text.Identities;
import org.onrecord.text.NameBeginning;

/** Counts the actors of articles, one article after the other. Not thread-safe. */
public final class ActorTally {

  private final Identities people;
  private final Map<Identity, Counts> actors = new HashMap<>();

  /**
   * @param people which names of people are the same
   */
  public ActorTally(Identities people) {
    this.people = people;
  }

  private record Identity(String name, Actor.Kind kind) {}

  private static final class Counts {
    private long articles;
    private long mentions;

    /** The names that articles have for it. */
    private final Multiset<String> names = HashMultiset.create();

    private final Multiset<String> spellings = HashMultiset.create();
  }

  /** Counts an article. */
  public void add(Iterable<Naming> article) {
    Set<Identity> here = new HashSet<>();
    Set<Identity> names = new HashSet<>();
    for (Naming naming : article) {
      Identity identity = new Identity(key(naming), naming.kind());
      Counts counts = actors.computeIfAbsent(identity, actor -> new Counts());
      if (here.add(identity)) {
        counts.articles++;
      }
      if (names.add(new Identity(naming.name(), naming.kind()))) {
        counts.names.add(naming.name());
      }
      counts.mentions += naming.times();
      counts.spellings.add(naming.spelling(), naming.times());
    }
  }

  private String key(Naming naming) {
    return switch (naming.kind()) {
      case PERSON -> people.key(naming.name());
      case ORGANIZATION, PLACE -> naming.name();
    };
  }

  /**
   * Those of which a name or spelling begins so, the most frequent first.
   *
   * @param kind what they are, if that matters
   * @param most how many are answered
   */
  public List<ActorCount> most(NameBeginning beginning, Optional<Actor.Kind> kind, int most) {
    List<ActorCount> found = new ArrayList<>();
    actors.forEach(
        (identity, counts) -> {
          if (kind.orElse(identity.kind).equals(identity.kind) && begins(counts, beginning)) {
            found.add(count(identity.kind, counts));
          }
        });
    found.sort(
        Comparator.comparingLong(ActorCount::articles)
            .reversed()
            .thenComparing(ActorCount::name)
            .thenComparing(ActorCount::kind));
    return List.copyOf(found.subList(0, Math.min(most, found.size())));
  }

  private static boolean begins(Counts counts, NameBeginning beginning) {
    return Stream.concat(counts.names.elementSet().stream(), counts.spellings.elementSet().stream())
        .anyMatch(beginning::begins);
  }

  private static ActorCount count(Actor.Kind kind, Counts counts) {
    List<Value> spellings = byCount(counts.spellings).filter(s -> !s.value().isEmpty()).toList();
    return new ActorCount(
        byCount(counts.names).findFirst().orElseThrow().value(),
        kind,
        counts.articles,
        counts.mentions,
        spellings.subList(0, Math.min(FacetCounts.MOST, spellings.size())));
  }

  /** The most frequent first, equally frequent ones in the order of the alphabet. */
  private static Stream<Value> byCount(Multiset<String> words) {
    return words.entrySet().stream()
        .map(entry -> new Value(entry.getElement(), entry.getCount()))
        .sorted(Comparator.comparingLong(Value::count).reversed().thenComparing(Value::value));
  }
}
