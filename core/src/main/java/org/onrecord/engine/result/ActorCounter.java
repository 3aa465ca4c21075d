package org.onrecord.engine.result;

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
import org.onrecord.engine.schema.SurfaceFormCount;
import org.onrecord.model.Actor;
import org.onrecord.search.ActorCount;
import org.onrecord.search.FacetCounts;
import org.onrecord.search.FacetCounts.Value;
import org.onrecord.text.NameGroups;
import org.onrecord.text.NamePrefix;

/** Counts the actors of articles, one article after the other. Not thread-safe. */
public final class ActorCounter {

  private final NameGroups nameGroups;
  private final Map<Identity, Counts> actors = new HashMap<>();

  /**
   * @param people which names of people are the same
   */
  public ActorCounter(NameGroups people) {
    this.nameGroups = people;
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
  public void add(Iterable<SurfaceFormCount> article) {
    Set<Identity> here = new HashSet<>();
    Set<Identity> names = new HashSet<>();
    for (SurfaceFormCount naming : article) {
      Identity identity = new Identity(key(naming), naming.kind());
      Counts counts = actors.computeIfAbsent(identity, actor -> new Counts());
      if (here.add(identity)) {
        counts.articles++;
      }
      if (names.add(new Identity(naming.name(), naming.kind()))) {
        counts.names.add(naming.name());
      }
      counts.mentions += naming.count();
      counts.spellings.add(naming.surfaceForm(), naming.count());
    }
  }

  private String key(SurfaceFormCount naming) {
    return switch (naming.kind()) {
      case PERSON -> nameGroups.canonicalName(naming.name());
      case ORGANIZATION, PLACE -> naming.name();
    };
  }

  /**
   * Those of which a name or spelling begins so, the most frequent first.
   *
   * @param kind what they are, if that matters
   * @param most how many are answered
   */
  public List<ActorCount> mostFrequent(NamePrefix beginning, Optional<Actor.Kind> kind, int most) {
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

  private static boolean begins(Counts counts, NamePrefix beginning) {
    return Stream.concat(counts.names.elementSet().stream(), counts.spellings.elementSet().stream())
        .anyMatch(beginning::matches);
  }

  private static ActorCount count(Actor.Kind kind, Counts counts) {
    List<Value> spellings = byCount(counts.spellings).filter(s -> !s.value().isEmpty()).toList();
    return ActorCount.builder(byCount(counts.names).findFirst().orElseThrow().value(), kind)
        .articles(counts.articles)
        .mentions(counts.mentions)
        .spellings(spellings.subList(0, Math.min(FacetCounts.MAX_VALUES, spellings.size())))
        .build();
  }

  /** The most frequent first, equally frequent ones in the order of the alphabet. */
  private static Stream<Value> byCount(Multiset<String> words) {
    return words.entrySet().stream()
        .map(entry -> new Value(entry.getElement(), entry.getCount()))
        .sorted(Comparator.comparingLong(Value::count).reversed().thenComparing(Value::value));
  }
}
