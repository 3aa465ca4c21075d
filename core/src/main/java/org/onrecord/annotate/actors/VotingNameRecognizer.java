package org.onrecord.annotate.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.model.Actor.Kind;
import org.onrecord.names.NameTagger;

/**
 * Recognizes names with a tagger and rules. The tagger ({@link NameTagger}) proposes names; runs of
 * capitalized words ({@link CapitalizedRuns}) are split into more candidates ({@link
 * CapitalizedRunSplitter}); all mentions of one vote on its kind ({@link NameKindClassifier});
 * headlines repeat names of the text ({@link HeadlineNameFinder}).
 */
final class VotingNameRecognizer implements NameRecognizer {

  private static final Comparator<RecognizedName> ORDER =
      Comparator.comparing(RecognizedName::span, ActorFinder.ORDER);

  private final NameTagger tagger;

  VotingNameRecognizer(NameTagger tagger) {
    this.tagger = tagger;
  }

  @Override
  public List<RecognizedName> names(List<TokenizedParagraph> passages) {
    List<NameCandidate> candidates = withoutAllCaps(NameCandidateFinder.of(passages, tagger));
    Map<String, Kind> kinds = NameKindClassifier.of(candidates);
    List<RecognizedName> names = new ArrayList<>();
    for (NameCandidate name : candidates) {
      Kind kind = kinds.get(name.words());
      if (kind != null) {
        names.add(name.as(kind));
      }
    }
    HeadlineNameFinder headlines = new HeadlineNameFinder(kinds);
    passages.stream()
        .filter(TokenizedParagraph::headline)
        .forEach(headline -> headlines.find(headline, names));
    names.sort(ORDER);
    return names;
  }

  /** "SALTMERE" is counted under "Saltmere" if the article contains both. */
  private static List<NameCandidate> withoutAllCaps(List<NameCandidate> candidates) {
    Map<String, String> mixed = new HashMap<>();
    for (NameCandidate name : candidates) {
      if (!name.isAllCaps()) {
        mixed.putIfAbsent(name.words().toUpperCase(Locale.ROOT), name.words());
      }
    }
    return candidates.stream()
        .map(
            name ->
                name.isAllCaps()
                    ? name.withWords(mixed.getOrDefault(name.words(), name.words()))
                    : name)
        .toList();
  }
}
