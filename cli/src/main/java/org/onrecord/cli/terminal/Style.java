package org.onrecord.cli.terminal;

/** What a stretch of text is, and how a terminal shows it (ECMA-48 attributes). */
public enum Style {
  PLAIN(""),
  /** Headlines and headings. */
  HEADING("1"),
  /** Who said it. */
  SPEAKER("1"),
  /** What was looked for. */
  MATCH("1;31"),
  /** A quote in a longer text that nobody is known to have said. */
  QUOTE("3"),
  /** Quotes of one speaker, apart from those of the next; all of them read on dark and on light. */
  FIRST_VOICE("36"),
  SECOND_VOICE("35"),
  THIRD_VOICE("32"),
  FOURTH_VOICE("34"),
  /** What is about the text, not of it. */
  ASIDE("2");

  private final String attributes;

  Style(String attributes) {
    this.attributes = attributes;
  }

  public String on() {
    return attributes.isEmpty() ? "" : "\u001B[" + attributes + "m";
  }

  public String off() {
    return attributes.isEmpty() ? "" : "\u001B[m";
  }
}
