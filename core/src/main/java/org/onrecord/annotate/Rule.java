package org.onrecord.annotate;

import java.util.Locale;

/**
 * The rules that say who said something, in the order in which they are asked; the first that knows
 * wins. {@link Rules} has how each does it.
 *
 * <p>The {@linkplain #precision() precision} of a rule is its share of right speakers among the
 * stretches that it decided in the training part of PolNeAR (840 political news articles, {@code
 * bench/run quotes}); for words without marks the share of right speakers and spans. Those of rules
 * that fired there fewer than ten times (name after, passive, dash, saying before, repeated,
 * transcript) are estimates.
 */
public enum Rule {
  // Of a marked stretch, in its sentence.
  ACCORDING_TO(.90, "according to X"),
  VERB_AFTER(.97, "“…,” said X; “…,” X said"),
  NAME_AFTER(.90, "“…!” X beamed"),
  PASSIVE(.50, "was called “…” by X"),
  CONTINUED(.33, "goes on from the paragraph before"),
  ADJACENT_VERB(.89, "… X said, “…”"),
  OUTERMOST_VERB(.90, "X said that Y was “…”"),
  PARTICIPLE(.80, "X did it, adding that “…”"),
  VERB_BEFORE(.77, "X called it “…”"),
  COLON(.60, "X: “…”"),
  DASH(.50, "“…” — X"),
  SAME_SENTENCE(.60, "as the quote before it in the sentence"),
  SENTENCE_SUBJECT(.52, "the subject of the sentence"),

  // Of a marked stretch, around its sentence.
  SENTENCE_BEFORE(.62, "X spoke in the sentence before"),
  SAME_PARAGRAPH(.95, "as the quote before it in the paragraph"),
  SAYING_BEFORE(.50, "X spoke earlier in the paragraph"),
  LATER_IN_PARAGRAPH(.45, "as the next quote of the paragraph"),
  PARAGRAPH_BEFORE(.49, "X spoke in the paragraph before"),
  LEARNED(.50, "X stands near, and nobody else is likelier"),
  REPEATED(.90, "a headline's words, said by X in the body"),

  // Of words without marks.
  TRANSCRIPT(.90, "X: …, turn by turn"),
  SAID_CLAUSE(.67, "X said that …"),
  CLAUSE_SAID(.72, "…, X said"),
  ACCORDING_TO_CLAUSE(.73, "according to X, …"),
  WANTED(.50, "X wants to …"),
  OPINION(.50, "X praised …"),
  NOUN_CLAUSE(.50, "X’s claim that …");

  private final double precision;
  private final String pattern;

  Rule(double precision, String pattern) {
    this.precision = precision;
    this.pattern = pattern;
  }

  /** The share of its answers that are right, from 0 to 1. */
  public double precision() {
    return precision;
  }

  /** The name used in JSON: the constant in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the rule looks for, as a reader would write it. */
  public String pattern() {
    return pattern;
  }
}
