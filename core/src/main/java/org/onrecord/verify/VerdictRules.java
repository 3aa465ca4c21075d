package org.onrecord.verify;

import java.util.List;
import org.onrecord.verify.Verdict.Kind;

/** Chooses the verdict of a finding: the gravest of what is found about it. */
final class VerdictRules {

  private VerdictRules() {}

  static Kind kind(Finding finding, List<Difference> differences, SpeakerAgreement agreement) {
    switch (finding.source()) {
      case INDIRECT -> {
        return Kind.PARAPHRASE_ONLY;
      }
      case TEXT -> {
        return Kind.NOT_QUOTED;
      }
      case QUOTE -> {}
    }
    if (differences.stream().anyMatch(difference -> difference.turnsMeaning().orElse(false))) {
      return Kind.MEANING_CHANGED;
    }
    if (agreement == SpeakerAgreement.NO) {
      return Kind.OTHER_SPEAKER;
    }
    if (differences.stream().anyMatch(Difference::counts)) {
      return Kind.ALTERED;
    }
    if (has(differences, Difference.Kind.BRACKET)) {
      return Kind.BRACKETED;
    }
    return has(differences, Difference.Kind.GAP) ? Kind.ELIDED : Kind.EXACT;
  }

  private static boolean has(List<Difference> differences, Difference.Kind kind) {
    return differences.stream().anyMatch(difference -> difference.kind() == kind);
  }

  /** How certain a verdict is: by the likeness of the words, and by the speaker where it counts. */
  static double confidence(Kind kind, Finding finding) {
    double words = finding.alignment().similarity();
    double speaker = finding.speaker().map(by -> by.confidence()).orElse(1.0);
    return switch (kind) {
      case EXACT, ELIDED, BRACKETED, PARAPHRASE_ONLY, NOT_QUOTED -> words;
      case ALTERED, MEANING_CHANGED -> (1 + words) / 2;
      case OTHER_SPEAKER -> speaker * (1 + words) / 2;
      case NOT_FOUND -> 1 - words;
    };
  }
}
