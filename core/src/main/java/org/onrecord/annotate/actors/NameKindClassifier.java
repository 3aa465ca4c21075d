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
 * Decides what the candidates of an article name. All mentions of the same words vote together,
 * because one of them is often clear where another is not; names of several words are decided first
 * and then speak for the single words in them.
 *
 * <p>What the tagger takes for a name has its vote at each mention. Words that it takes for one
 * nowhere in the article must have the more from elsewhere. A name of which nobody can tell whether
 * it is a person's, an organization's or a place's is left out.
 */
final class NameKindClassifier {

  /** The points from which a name is one, and by which its kind must be ahead of the others. */
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
    NameKindClassifier votes = new NameKindClassifier();
    votes.addVotes(candidates);
    votes.addDemonymVotes();
    candidates.stream().filter(name -> name.size() > 1).forEach(votes::decideMultiWord);
    candidates.stream().filter(name -> name.size() == 1).forEach(votes::decideSingle);
    return votes.kinds;
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

  /** "Vestranan" shows that "Vestrana" is a place. */
  private void addDemonymVotes() {
    for (String word : new ArrayList<>(scoresByWords.keySet())) {
      if (NameWordLists.demonyms(word).stream().anyMatch(scoresByWords::containsKey)) {
        ballot(word).add(Kind.PLACE, DEMONYM_VOTES);
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
      links.vote(name.words(), times, ballot(name.words()));
      decide(name);
    }
  }

  /** "Parsi told" shows that "Trita Parsi" is a person, and so, a little, does "Parsi" alone. */
  private void addSurnameVotes(NameCandidate name) {
    KindVotes surname = scoresByWords.get(name.last().text());
    if (surname != null && surname.of(Kind.PERSON) >= 0) {
      int points = Math.min(surname.of(Kind.PERSON), MAX_SURNAME_VOTES);
      ballot(name.words()).add(Kind.PERSON, SURNAME_ALONE_VOTES + points);
    }
  }

  private Optional<Kind> decide(NameCandidate name) {
    Optional<Kind> kind =
        name.knownKind().isPresent()
            ? name.knownKind()
            : ballot(name.words()).winner(MIN_VOTES, MIN_MARGIN);
    kind.ifPresent(k -> kinds.put(name.words(), k));
    return kind;
  }

  private KindVotes ballot(String words) {
    return scoresByWords.computeIfAbsent(words, w -> new KindVotes());
  }
}
