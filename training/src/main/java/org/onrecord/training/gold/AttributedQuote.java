package org.onrecord.training.gold;

import java.util.List;
import java.util.Optional;

/**
 * A quote for the scorer, from the labelled data or from the annotator.
 *
 * @param parts its spans
 * @param type {@code direct}, {@code mixed}, {@code indirect} or, of the annotator only, {@code
 *     attitude}
 * @param speaker the speaker, if there is one
 * @param rule the annotator's rule; empty for labelled data
 * @param confidence the confidence of the speaker
 * @param utterance the number of its utterance in the article
 * @param cue the words that attribute it; empty if there are none
 */
public record AttributedQuote(
    List<TextSpan> parts,
    String type,
    Optional<Source> speaker,
    String rule,
    double confidence,
    int utterance,
    String cue) {

  /** A labelled quote. */
  public static AttributedQuote labelled(
      List<TextSpan> parts, String type, Optional<Source> speaker, int utterance, String cue) {
    return new AttributedQuote(parts, type, speaker, "", 1, utterance, cue);
  }

  /**
   * A speaker.
   *
   * @param parts the spans of the mention
   * @param text the mention as written
   * @param resolved the full name, if known
   * @param silver whether {@code resolved} was labelled automatically
   * @param firstAbsent whether the first name does not occur in the article
   */
  public record Source(
      List<TextSpan> parts,
      String text,
      Optional<String> resolved,
      boolean silver,
      boolean firstAbsent) {}

  public boolean isDirect() {
    return type.equals("direct");
  }

  public boolean isIndirect() {
    return type.equals("indirect");
  }

  public boolean isAttitude() {
    return type.equals("attitude");
  }
}
