package org.onrecord.annotate.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.model.Actor.Kind;
import org.onrecord.names.TaggedName;

/**
 * Decides which candidates are names, and of which kind. All mentions of the same words vote
 * together, because one of them is often unambiguous where another is not; longer names are decided
 * first and then vote for the single words in them.
 *
 * <p>The tagger votes at each mention. Words that it never tagged need more votes from elsewhere. A
 * name whose kind is undecided is dropped.
 */
final class NameKindClassifier {

  /** The minimum number of votes for a name, and the minimum margin of its kind. */
  static final int MIN_VOTES = 7;

  private static final int MIN_MARGIN = 2;

  private static final int MAX_COUNTED_MENTIONS = 20;
  private static final int TAGGED_VOTES = 12;
  private static final int UNTAGGED_VOTES = -6;
  private static final int DEMONYM_VOTES = 6;
  private static final int SURNAME_ALONE_VOTES = 1;
  private static final int MAX_SURNAME_VOTES = 4;

  private final Map<String, KindVotes> scoresByWords = new HashMap<>();
  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<String, Integer> mentions = new HashMap<>();
  private final NamePartVotes links = new NamePartVotes();

  private NameKindClassifier() {}

  /** The kinds of all candidates that are names, by their words. */
  static Map<String, Kind> of(List<NameCandidate> candidates) {
    NameKindClassifier classifier = new NameKindClassifier();
    classifier.addVotes(candidates);
    classifier.addDemonymVotes();
    candidates.stream().filter(name -> name.size() > 1).forEach(classifier::decideMultiWord);
    candidates.stream().filter(name -> name.size() == 1).forEach(classifier::decideSingle);
    return classifier.kinds;
  }

  private void addVotes(List<NameCandidate> candidates) {
    Set<String> tagged =
        candidates.stream()
            .filter(name -> name.taggedName().isPresent())
            .map(NameCandidate::words)
            .collect(Collectors.toSet());
    for (NameCandidate name : candidates) {
      KindVotes scores =
          scoresByWords.computeIfAbsent(name.words(), words -> NameFormVotes.of(name));
      if (mentions.merge(name.words(), 1, Integer::sum) <= MAX_COUNTED_MENTIONS) {
        scores.add(NameContextVotes.of(name));
        name.taggedName().ifPresent(tag -> add(tag, scores));
        if (!tagged.contains(name.words())) {
          scores.addToEach(UNTAGGED_VOTES);
        }
      }
    }
  }

  private static void add(TaggedName tag, KindVotes scores) {
    tag.support()
        .forEach((kind, support) -> scores.add(kind, (int) Math.round(TAGGED_VOTES * support)));
  }

  /** A demonym votes for its place: "Vestranan" for "Vestrana". */
  private void addDemonymVotes() {
    for (String word : new ArrayList<>(scoresByWords.keySet())) {
      if (NameWordLists.demonyms(word).stream().anyMatch(scoresByWords::containsKey)) {
        votes(word).add(Kind.PLACE, DEMONYM_VOTES);
      }
    }
  }

  private void decideMultiWord(NameCandidate name) {
    if (!kinds.containsKey(name.words())) {
      addSurnameVotes(name);
      decide(name).ifPresent(kind -> links.add(name, kind));
    }
  }

  private void decideSingle(NameCandidate name) {
    if (!kinds.containsKey(name.words())) {
      int times = Math.min(mentions.getOrDefault(name.words(), 0), MAX_COUNTED_MENTIONS);
      links.vote(name.words(), times, votes(name.words()));
      decide(name);
    }
  }

  /**
   * A surname with a person's context votes for the full name: "Parsi told" for "Trita Parsi", and
   * less so for "Parsi" alone.
   */
  private void addSurnameVotes(NameCandidate name) {
    KindVotes surname = scoresByWords.get(name.last().text());
    if (surname != null && surname.of(Kind.PERSON) >= 0) {
      int votes = Math.min(surname.of(Kind.PERSON), MAX_SURNAME_VOTES);
      votes(name.words()).add(Kind.PERSON, SURNAME_ALONE_VOTES + votes);
    }
  }

  private Optional<Kind> decide(NameCandidate name) {
    Optional<Kind> kind =
        name.knownKind().isPresent()
            ? name.knownKind()
            : votes(name.words()).winner(MIN_VOTES, MIN_MARGIN);
    kind.ifPresent(k -> kinds.put(name.words(), k));
    return kind;
  }

  private KindVotes votes(String words) {
    return scoresByWords.computeIfAbsent(words, w -> new KindVotes());
  }
}
