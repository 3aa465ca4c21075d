package org.onrecord.training.gold;

import java.util.List;
import java.util.Optional;

/**
 * A quote as the scorer sees it, out of the labelled data or out of the annotator.
 *
 * @param parts the stretches it is made of
 * @param type {@code direct}, {@code mixed} or {@code indirect}
 * @param speaker who said it
 * @param rule the annotator's reason; empty for labelled data
 * @param confidence how sure it is of the speaker
 * @param utterance the number of the utterance in its article that it is part of
 */
public record AttributedQuote(
    List<Stretch> parts,
    String type,
    Optional<Source> speaker,
    String rule,
    double confidence,
    int utterance) {

  /** A labelled quote. */
  public static AttributedQuote labelled(
      List<Stretch> parts, String type, Optional<Source> speaker, int utterance) {
    return new AttributedQuote(parts, type, speaker, "", 1, utterance);
  }

  /**
   * A speaker.
   *
   * @param parts where the mention stands
   * @param text the mention as written
   * @param resolved the full name, if known
   * @param silver whether {@code resolved} was made by a program
   * @param firstAbsent whether the article never prints the first name
   */
  public record Source(
      List<Stretch> parts,
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
}
