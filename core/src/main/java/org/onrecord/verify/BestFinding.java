package org.onrecord.verify;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the finding that a verdict is about: by words, then by the speaker that was asked for,
 * then by the earliest date. Words in quotation marks stand before other words.
 */
final class BestFinding {

  /** A report has the words of a claim only if this much of it stands there. */
  static final double MIN_REPORT_SIMILARITY = .55;

  /** Running text has the words of a claim only if this much of it stands there. */
  static final double MIN_TEXT_SIMILARITY = .7;

  /** Marked words that are less like the claim stand behind unmarked words that are verbatim. */
  private static final double MIN_SIMILARITY_AGAINST_VERBATIM = .8;

  private final Claim claim;
  private final SpeakerCheck speakers;

  BestFinding(Claim claim, SpeakerCheck speakers) {
    this.claim = claim;
    this.speakers = speakers;
  }

  Optional<Finding> of(List<Finding> findings) {
    Optional<Finding> marked =
        best(findings.stream().filter(Finding::isMarked).filter(one -> isLike(one)).toList());
    if (marked.isPresent()
        && marked.get().alignment().similarity() >= MIN_SIMILARITY_AGAINST_VERBATIM) {
      return marked;
    }
    Optional<Finding> unmarked =
        best(findings.stream().filter(one -> !one.isMarked()).filter(one -> isLike(one)).toList());
    boolean isUnmarkedBetter =
        unmarked.isPresent() && (marked.isEmpty() || unmarked.get().alignment().isVerbatim());
    return isUnmarkedBetter ? unmarked : marked;
  }

  private static boolean isLike(Finding finding) {
    double least =
        switch (finding.source()) {
          case QUOTE -> 0;
          case INDIRECT -> MIN_REPORT_SIMILARITY;
          case TEXT -> MIN_TEXT_SIMILARITY;
        };
    return finding.alignment().isNear() && finding.alignment().similarity() >= least;
  }

  private Optional<Finding> best(List<Finding> findings) {
    int least = findings.stream().mapToInt(finding -> finding.alignment().cost()).min().orElse(0);
    return findings.stream()
        .filter(finding -> finding.alignment().cost() == least)
        .min(
            Comparator.<Finding>comparingInt(finding -> distance(speakers.of(claim, finding)))
                .thenComparing(Finding::source)
                .thenComparingLong(Finding::day)
                .thenComparing(finding -> finding.article().id()));
  }

  private static int distance(SpeakerAgreement agreement) {
    return switch (agreement) {
      case YES, NOT_ASKED -> 0;
      case UNKNOWN -> 1;
      case NO -> 2;
    };
  }
}
