package org.onrecord.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.model.Actor.Kind;
import org.onrecord.names.NameTagger;

/**
 * Finds names by a tagger and by rules. The tagger ({@link NameTagger}) says what it takes for
 * names; runs of capitalised words ({@link CapitalRuns}) are cut into more candidates ({@link
 * RunCutter}); all mentions of one vote on what it is ({@link NameVotes}); headlines repeat what
 * the text shows to be a name ({@link HeadlineNames}).
 */
final class VotingRecogniser implements NameRecogniser {

  private static final Comparator<Name> ORDER = Comparator.comparing(Name::span, ActorFinder.ORDER);

  private final NameTagger tagger;

  VotingRecogniser(NameTagger tagger) {
    this.tagger = tagger;
  }

  @Override
  public List<Name> names(List<Passage> passages) {
    List<Candidate> candidates = unshouted(TaggedCandidates.of(passages, tagger));
    Map<String, Kind> kinds = NameVotes.of(candidates);
    List<Name> names = new ArrayList<>();
    for (Candidate name : candidates) {
      Kind kind = kinds.get(name.words());
      if (kind != null) {
        names.add(name.as(kind));
      }
    }
    HeadlineNames headlines = new HeadlineNames(kinds);
    passages.stream()
        .filter(Passage::headline)
        .forEach(headline -> headlines.find(headline, names));
    names.sort(ORDER);
    return names;
  }

  /** "SALTMERE" is counted under "Saltmere" where the article writes both. */
  private static List<Candidate> unshouted(List<Candidate> candidates) {
    Map<String, String> mixed = new HashMap<>();
    for (Candidate name : candidates) {
      if (!name.isShouted()) {
        mixed.putIfAbsent(name.words().toUpperCase(Locale.ROOT), name.words());
      }
    }
    return candidates.stream()
        .map(
            name ->
                name.isShouted()
                    ? name.under(mixed.getOrDefault(name.words(), name.words()))
                    : name)
        .toList();
  }
}
