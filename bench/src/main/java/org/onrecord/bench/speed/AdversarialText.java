package org.onrecord.bench.speed;

import java.util.Locale;

/** Adversarial texts that make quadratic code slow. */
enum AdversarialText {
  QUOTE_MARKS("“"),
  STRAIGHT_MARKS("\""),
  SINGLE_MARKS("‘a "),
  SHORT_QUOTES("“Yes,” he said. "),
  ONE_LINE("Mira Lund told the Harbour Authority that it was “late” and left. "),
  SAID("said "),
  SAID_THAT("Roe said that "),
  COMMAS(","),
  NAME_LIST("Roe, "),
  CAPITALS("X"),
  CAPITAL_WORDS("Xo "),
  INITIALS("A. "),
  BRACKETS("("),
  TAGS("<b"),
  OF_THE("University of the "),
  HYPHENS("a-"),
  TURNS("LUND: a\n"),
  EMPTY_LINES("\n"),
  RIGHT_TO_LEFT("قال «نعم». "),
  EMOJI("🙂");

  private final String piece;

  AdversarialText(String piece) {
    this.piece = piece;
  }

  /** A text of this length. */
  String text(int characters) {
    return piece.repeat(characters / piece.length());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
