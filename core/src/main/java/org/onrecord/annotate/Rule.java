package org.onrecord.annotate;

import java.util.Locale;

/**
 * The rules that say who said something, best first. What each proposes for a marked span is
 * weighed against what the others do; the best of those that propose the speaker explains the
 * answer.
 *
 * <p>The {@linkplain #precision() precision} of a rule is the share of right speakers among the
 * marked spans whose answer it explains, in the training part of PolNeAR (840 political news
 * articles, cross-validated: {@code training/run quotes}); for words without marks the share of
 * right speakers and spans. Those of rules that fired there fewer than ten times (dash, repeated,
 * transcript) are estimates.
 */
public enum Rule {
  // Of a marked span, in its sentence.
  ACCORDING_TO(.86, "according to X"),
  VERB_AFTER(.99, "“…,” said X; “…,” X said"),
  CONTINUED(.33, "goes on from the paragraph before"),
  OUTERMOST_VERB(.94, "X said that Y was “…”"),
  PARTICIPLE(.85, "X did it, adding that “…”"),
  VERB_BEFORE(.88, "X called it “…”"),
  COLON(.76, "X: “…”"),
  DASH(.50, "“…” — X"),
  SAME_SENTENCE(.49, "as the quote before it in the sentence"),
  SENTENCE_SUBJECT(.69, "the subject of the sentence"),

  // Of a marked span, around its sentence.
  SAME_PARAGRAPH(.98, "as the quote before it in the paragraph"),
  SAYING_BEFORE(.71, "X spoke earlier in the paragraph"),
  LATER_IN_PARAGRAPH(.58, "as the next quote of the paragraph"),
  PARAGRAPH_BEFORE(.66, "X spoke in the paragraph before"),
  LEARNED(.70, "no rule: X is the likeliest who stands near"),
  REPEATED(.90, "a headline's words, said by X in the body"),

  // Of words without marks.
  TRANSCRIPT(.90, "X: …, turn by turn"),
  SAID_CLAUSE(.66, "X said that …"),
  CLAUSE_SAID(.80, "…, X said"),
  ACCORDING_TO_CLAUSE(.72, "according to X, …"),
  WANTED(.39, "X wants to …"),
  OPINION(.43, "X praised …"),
  NOUN_CLAUSE(.21, "X’s claim that …");

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
