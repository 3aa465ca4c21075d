package org.onrecord.annotate;

import java.util.Optional;

/**
 * The rules that say who said a marked stretch, in the order in which they are asked; the first
 * that knows wins. Those of the sentence are asked for all stretches of a paragraph before those
 * that look around it.
 *
 * <p>The {@linkplain #precision() precision} of a rule is its share of right speakers among the
 * stretches that it decided in the training part of PolNeAR (840 political news articles, {@code
 * bench/run quotes}).
 */
public enum Rule {
  ACCORDING_TO(Scope.SENTENCE, .90, 1, "according to X", new AccordingTo()),
  VERB_AFTER(Scope.SENTENCE, .90, 1, "“…,” said X; “…,” X said", new VerbAfter()),
  NAME_AFTER(Scope.SENTENCE, .90, 1, "“…!” X beamed", new NameAfter()),
  PASSIVE(Scope.SENTENCE, .90, 1, "was called “…” by X", new Passive()),
  CONTINUED(Scope.SENTENCE, .90, 1, "goes on from the paragraph before", new Continued()),
  ADJACENT_VERB(Scope.SENTENCE, .90, 1, "… X said, “…”", new AdjacentVerb()),
  OUTERMOST_VERB(Scope.SENTENCE, .90, 1, "X said that Y was “…”", new OutermostVerb()),
  PARTICIPLE(Scope.SENTENCE, .90, 1, "X did it, adding that “…”", new Participle()),
  VERB_BEFORE(Scope.SENTENCE, .90, 1, "X called it “…”", new VerbBefore()),
  COLON(Scope.SENTENCE, .90, 1, "X: “…”", new Colon()),
  DASH(Scope.SENTENCE, .90, 1, "“…” — X", new Dash()),
  SAME_SENTENCE(
      Scope.SENTENCE, .90, 4, "as the quote before it in the sentence", new SameSentence()),
  SENTENCE_SUBJECT(Scope.SENTENCE, .60, 7, "the subject of the sentence", new SentenceSubject()),
  SENTENCE_BEFORE(Scope.AROUND, .80, 7, "X spoke in the sentence before", new SentenceBefore()),
  SAME_PARAGRAPH(
      Scope.AROUND, .80, 2, "as the quote before it in the paragraph", new SameParagraph()),
  SAYING_BEFORE(Scope.AROUND, .80, 7, "X spoke earlier in the paragraph", new SayingBefore()),
  LATER_IN_PARAGRAPH(
      Scope.AROUND, .80, 7, "as the next quote of the paragraph", new LaterInParagraph()),
  PARAGRAPH_BEFORE(Scope.AROUND, .60, 7, "X spoke in the paragraph before", new ParagraphBefore());

  /** How far a rule looks. */
  enum Scope {
    SENTENCE,
    AROUND
  }

  private final Scope scope;
  private final double precision;
  private final int leastWords;
  private final String pattern;
  private final Finder finder;

  Rule(Scope scope, double precision, int leastWords, String pattern, Finder finder) {
    this.scope = scope;
    this.precision = precision;
    this.leastWords = leastWords;
    this.pattern = pattern;
    this.finder = finder;
  }

  /** The share of its answers that are right, from 0 to 1. */
  public double precision() {
    return precision;
  }

  /** What the rule looks for, as a reader would write it. */
  public String pattern() {
    return pattern;
  }

  /**
   * How many words a stretch must have for the answer to be kept: where a rule goes by position
   * alone, shorter ones are more often names and so-called things than speech.
   */
  int leastWords() {
    return leastWords;
  }

  /** The answer of the first rule of {@code scope} that has one. */
  static Optional<Attribution> ask(Scope scope, Site site) {
    for (Rule rule : values()) {
      if (rule.scope == scope) {
        Optional<Answer> answer = rule.finder.find(site);
        if (answer.isPresent()) {
          return answer.map(a -> new Attribution(rule, a.sentence(), a.speaker(), a.cue()));
        }
      }
    }
    return Optional.empty();
  }
}
