package org.onrecord.cli.terminal;

/** The style of text on a terminal, as ECMA-48 attributes. */
public enum Style {
  PLAIN(""),
  /** Headlines and headings. */
  HEADING("1"),
  /** The name of a speaker. */
  SPEAKER("1"),
  /** A match of the query. */
  MATCH("1;31"),
  /** A quote without a speaker, within an article. */
  QUOTE("3"),
  /** Quotes by speaker; readable on dark and light backgrounds. */
  FIRST_SPEAKER("36"),
  SECOND_SPEAKER("35"),
  THIRD_SPEAKER("32"),
  FOURTH_SPEAKER("34"),
  /** Secondary information. */
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
