package org.onrecord.annotate;

import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.model.Actor.Kind;

/**
 * Finds names by rules: runs of capitalised words ({@link CapitalRuns}) are cut into candidates
 * ({@link RunCutter}) whose mentions vote on what they are ({@link NameVotes}); headlines repeat
 * what the text shows to be a name ({@link HeadlineNames}).
 */
final class RuleRecogniser implements NameRecogniser {

  private static final Comparator<Name> ORDER = Comparator.comparing(Name::span, ActorFinder.ORDER);

  @Override
  public List<Name> names(List<Passage> passages) {
    List<Candidate> candidates = unshouted(candidates(passages));
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
