package org.onrecord.model;

import java.util.Locale;

/**
 * The rules that attribute a quote to its speaker, best first. The candidates that the rules
 * propose for a quotation are ranked together by a classifier; the best rule that proposed the
 * chosen speaker explains the result.
 *
 * <p>The {@linkplain #precision() precision} of a rule is the share of correct speakers among the
 * quotations it explains, on the training part of PolNeAR (840 political news articles,
 * cross-validated: {@code training/run quotes}); for indirect quotes, of correct speakers and
 * spans. Values of rules that fired fewer than ten times (dash, embedded_verb, introduced,
 * repeated, subhead, transcript) are estimates.
 */
public enum AttributionRule {
  // Quotations, within the sentence.
  /** {@code according to X}. */
  ACCORDING_TO(.86, "according to X"),
  /** {@code “…,” said X; “…,” X said}. */
  VERB_AFTER(.99, "“…,” said X; “…,” X said"),
  /** Goes on from the paragraph before. */
  CONTINUED(.33, "goes on from the paragraph before"),
  /** {@code X said that Y was “…”}. */
  OUTERMOST_VERB(.94, "X said that Y was “…”"),
  /** {@code X did it, adding that “…”}. */
  PARTICIPLE(.85, "X did it, adding that “…”"),
  /** {@code X called it “…”}. */
  VERB_BEFORE(.88, "X called it “…”"),
  /** {@code X: “…”}. */
  COLON(.76, "X: “…”"),
  /** {@code X issued this statement:}, then the quote as a paragraph of its own. */
  INTRODUCED(.90, "X issued this statement: “…” in the next paragraph"),
  /** {@code ‘…’: X}, a sub-heading. */
  SUBHEAD(.85, "‘…’: X, as a sub-heading"),
  /** {@code X said that Y told him: “…”}. */
  EMBEDDED_VERB(.85, "X said that Y told him: “…”"),
  /** {@code “…” — X}. */
  DASH(.50, "“…” — X"),
  /** As the quote before it in the sentence. */
  SAME_SENTENCE(.49, "as the quote before it in the sentence"),
  /** The subject of the sentence. */
  SENTENCE_SUBJECT(.69, "the subject of the sentence"),

  // Quotations, from the context.
  /** As the quote before it in the paragraph. */
  SAME_PARAGRAPH(.98, "as the quote before it in the paragraph"),
  /** {@code X spoke earlier in the paragraph}. */
  SAYING_BEFORE(.71, "X spoke earlier in the paragraph"),
  /** As the next quote of the paragraph. */
  LATER_IN_PARAGRAPH(.58, "as the next quote of the paragraph"),
  /** {@code X spoke in the paragraph before}. */
  PARAGRAPH_BEFORE(.66, "X spoke in the paragraph before"),
  /** {@code no rule: X is the likeliest who stands near}. */
  LEARNED(.70, "no rule: X is the likeliest who stands near"),
  /** {@code a headline's words, said by X in the body}. */
  REPEATED(.90, "a headline's words, said by X in the body"),

  // Indirect quotes and transcripts.
  /** {@code X: …, turn by turn}. */
  TRANSCRIPT(.90, "X: …, turn by turn"),
  /** {@code X said that …}. */
  SAID_CLAUSE(.66, "X said that …"),
  /** {@code …, X said}. */
  CLAUSE_SAID(.80, "…, X said"),
  /** {@code according to X, …}. */
  ACCORDING_TO_CLAUSE(.72, "according to X, …"),
  /** {@code X wants to …}. */
  WANTED(.39, "X wants to …"),
  /** {@code X praised …}. */
  OPINION(.43, "X praised …"),
  /** {@code X’s claim that …}. */
  NOUN_CLAUSE(.21, "X’s claim that …");

  private final double precision;
  private final String pattern;

  AttributionRule(double precision, String pattern) {
    this.precision = precision;
    this.pattern = pattern;
  }

  /** {@return the share of correct answers, from 0 to 1} */
  public double precision() {
    return precision;
  }

  /** {@return the name used in JSON: the constant in lower case} */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the pattern of the rule, for display} */
  public String pattern() {
    return pattern;
  }
}
