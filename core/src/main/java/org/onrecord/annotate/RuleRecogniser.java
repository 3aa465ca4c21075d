package org.onrecord.annotate;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Range;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Actor.Kind;
import org.onrecord.text.NameKey;
import org.onrecord.text.PersonName;

/**
 * Finds names by rules: capitals, lists, titles and the words beside a name. All mentions of the
 * same words in an article vote together on what they are, longer names speak for shorter ones
 * ("Abbas Araghchi" for "Araghchi"), and headlines only repeat what the text shows to be a name.
 *
 * <p>Exact-span F1 on unseen newswire of 1998 (IEER): see {@code bench}.
 */
final class RuleRecogniser implements NameRecogniser {

  /** The points from which a name is one. */
  static final int ENOUGH = 3;

  private static final int MOST_VOTES = 20;
  private static final int LINK = 6;

  @Override
  public List<Name> names(List<Passage> passages) {
    List<Candidate> candidates = candidates(passages);
    Map<String, Ballot> ballots = vote(candidates);
    Map<String, Kind> kinds = new HashMap<>();
    Links links = new Links();
    for (Candidate name : candidates) {
      if (name.size() > 1 && !kinds.containsKey(name.words())) {
        surnameSpeaks(name, ballots);
        decide(name, ballots)
            .ifPresent(
                kind -> {
                  kinds.put(name.words(), kind);
                  links.add(name, kind);
                });
      }
    }
    for (Candidate name : candidates) {
      if (name.size() == 1 && !kinds.containsKey(name.words())) {
        Ballot ballot = ballots.getOrDefault(name.words(), new Ballot());
        links.vote(name.words(), ballot);
        decide(name, ballots).ifPresent(kind -> kinds.put(name.words(), kind));
      }
    }
    List<Name> names = new ArrayList<>();
    for (Candidate name : candidates) {
      Kind kind = kinds.get(name.words());
      if (kind != null) {
        names.add(name.as(kind, name.words()));
      }
    }
    HeadlineNames headlines = new HeadlineNames(kinds);
    for (Passage passage : passages) {
      if (passage.headline()) {
        headlines.find(passage, names);
      }
    }
    names.sort(
        Comparator.comparing((Name name) -> name.span().in())
            .thenComparing(name -> name.span().start()));
    return names;
  }

  private static List<Candidate> candidates(List<Passage> passages) {
    CapitalRuns runs = new CapitalRuns(passages);
    List<Candidate> candidates = new ArrayList<>();
    for (Passage passage : passages) {
      if (!passage.headline()) {
        for (Range<Integer> run : runs.of(passage)) {
          RunCutter.cut(passage, run, candidates);
        }
      }
    }
    return candidates;
  }

  private static Map<String, Ballot> vote(List<Candidate> candidates) {
    Map<String, Ballot> ballots = new HashMap<>();
    Map<String, Integer> votes = new HashMap<>();
    for (Candidate name : candidates) {
      Ballot ballot = ballots.computeIfAbsent(name.words(), words -> NameClues.ofWords(name));
      if (votes.merge(name.words(), 1, Integer::sum) <= MOST_VOTES) {
        ballot.add(NameClues.ofContext(name));
      }
    }
    return ballots;
  }

  /** "Parsi told" shows that "Trita Parsi" is a person. */
  private static void surnameSpeaks(Candidate name, Map<String, Ballot> ballots) {
    Ballot surname = ballots.get(name.last().text());
    Ballot full = ballots.get(name.words());
    if (surname != null && full != null && surname.of(Kind.PERSON) > 0) {
      full.add(Kind.PERSON, Math.min(surname.of(Kind.PERSON), 4));
    }
  }

  private static Optional<Kind> decide(Candidate name, Map<String, Ballot> ballots) {
    if (name.known().isPresent()) {
      return name.known();
    }
    return ballots.getOrDefault(name.words(), new Ballot()).winner(ENOUGH);
  }

  /** What the longer names of an article say of single words. */
  private static final class Links {
    private static final int MOST_SPELLINGS = 64;

    private final SetMultimap<String, String> surnames = LinkedHashMultimap.create();
    private final Set<String> givenNames = new HashSet<>();
    private final Set<String> organizations = new HashSet<>();

    void add(Candidate name, Kind kind) {
      switch (kind) {
        case PERSON -> {
          PersonName person = PersonName.of(name.words());
          surnames.put(NameKey.of(person.family()).skeleton(), person.family());
          person.firstGiven().ifPresent(givenNames::add);
        }
        case ORGANIZATION -> {
          organizations.add(name.first().text());
          organizations.add(name.last().text());
          organizations.add(Acronyms.of(name.words()));
        }
        case PLACE -> {}
      }
    }

    private boolean isSurname(String word) {
      Set<String> alike = surnames.get(NameKey.of(word).skeleton());
      return alike.contains(word)
          || alike.stream().limit(MOST_SPELLINGS).anyMatch(name -> NameKey.same(name, word));
    }

    void vote(String word, Ballot ballot) {
      if (isSurname(word)) {
        ballot.add(Kind.PERSON, LINK);
      } else if (givenNames.contains(word)) {
        ballot.add(Kind.PERSON, 2);
      } else if (organizations.contains(word.replace(".", ""))) {
        ballot.add(Kind.ORGANIZATION, 2);
      }
    }
  }
}
