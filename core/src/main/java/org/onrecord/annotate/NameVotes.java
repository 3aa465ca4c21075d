package org.onrecord.annotate;

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
final class NameVotes {

  /** The points from which a name is one, and by which its kind must be ahead of the others. */
  static final int ENOUGH = 7;

  private static final int LEAD = 2;

  private static final int MOST_MENTIONS = 20;
  private static final int TAGGED = 12;
  private static final int UNTAGGED = -6;
  private static final int DEMONYM = 6;
  private static final int SURNAME_ALONE = 1;
  private static final int MOST_FROM_SURNAME = 4;

  private final Map<String, Ballot> scoresByWords = new HashMap<>();
  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<String, Integer> mentions = new HashMap<>();
  private final NameLinks links = new NameLinks();

  private NameVotes() {}

  /** The kinds of all candidates that are names, by their words. */
  static Map<String, Kind> of(List<Candidate> candidates) {
    NameVotes votes = new NameVotes();
    votes.cast(candidates);
    votes.letDemonymsSpeak();
    candidates.stream().filter(name -> name.size() > 1).forEach(votes::decideLong);
    candidates.stream().filter(name -> name.size() == 1).forEach(votes::decideSingle);
    return votes.kinds;
  }

  private void cast(List<Candidate> candidates) {
    Set<String> tagged =
        candidates.stream()
            .filter(name -> name.tagged().isPresent())
            .map(Candidate::words)
            .collect(Collectors.toSet());
    for (Candidate name : candidates) {
      Ballot scores = scoresByWords.computeIfAbsent(name.words(), words -> WordClues.of(name));
      if (mentions.merge(name.words(), 1, Integer::sum) <= MOST_MENTIONS) {
        scores.add(ContextClues.of(name));
        name.tagged().ifPresent(tag -> add(tag, scores));
        if (!tagged.contains(name.words())) {
          scores.addToAll(UNTAGGED);
        }
      }
    }
  }

  private static void add(TaggedName tag, Ballot scores) {
    tag.support().forEach((kind, support) -> scores.add(kind, (int) Math.round(TAGGED * support)));
  }

  /** "Vestranan" shows that "Vestrana" is a place. */
  private void letDemonymsSpeak() {
    for (String word : new ArrayList<>(scoresByWords.keySet())) {
      if (NameWords.demonyms(word).stream().anyMatch(scoresByWords::containsKey)) {
        ballot(word).add(Kind.PLACE, DEMONYM);
      }
    }
  }

  private void decideLong(Candidate name) {
    if (!kinds.containsKey(name.words())) {
      letSurnameSpeak(name);
      decide(name).ifPresent(kind -> links.add(name, kind));
    }
  }

  private void decideSingle(Candidate name) {
    if (!kinds.containsKey(name.words())) {
      int times = Math.min(mentions.getOrDefault(name.words(), 0), MOST_MENTIONS);
      links.vote(name.words(), times, ballot(name.words()));
      decide(name);
    }
  }

  /** "Parsi told" shows that "Trita Parsi" is a person, and so, a little, does "Parsi" alone. */
  private void letSurnameSpeak(Candidate name) {
    Ballot surname = scoresByWords.get(name.last().text());
    if (surname != null && surname.of(Kind.PERSON) >= 0) {
      int points = Math.min(surname.of(Kind.PERSON), MOST_FROM_SURNAME);
      ballot(name.words()).add(Kind.PERSON, SURNAME_ALONE + points);
    }
  }

  private Optional<Kind> decide(Candidate name) {
    Optional<Kind> kind =
        name.known().isPresent() ? name.known() : ballot(name.words()).winner(ENOUGH, LEAD);
    kind.ifPresent(k -> kinds.put(name.words(), k));
    return kind;
  }

  private Ballot ballot(String words) {
    return scoresByWords.computeIfAbsent(words, w -> new Ballot());
  }
}
