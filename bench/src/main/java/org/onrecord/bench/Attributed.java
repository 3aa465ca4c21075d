package org.onrecord.bench;

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
record Attributed(
    List<Stretch> parts,
    String type,
    Optional<Source> speaker,
    String rule,
    double confidence,
    int utterance) {

  /** A labelled quote. */
  static Attributed labelled(
      List<Stretch> parts, String type, Optional<Source> speaker, int utterance) {
    return new Attributed(parts, type, speaker, "", 1, utterance);
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
  record Source(
      List<Stretch> parts,
      String text,
      Optional<String> resolved,
      boolean silver,
      boolean firstAbsent) {}

  boolean isDirect() {
    return type.equals("direct");
  }

  boolean isIndirect() {
    return type.equals("indirect");
  }
}
