package org.onrecord.verify;

import com.google.common.collect.Range;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.model.Span;
import org.onrecord.text.SentenceSplitter;
import org.onrecord.verify.Passage.Section;

/**
 * What stands around the words of a match, in their sentence: a claim may be cut out of it.
 *
 * @param sentence the sentence, or sentences, of the article around the match; empty if it is not
 *     in the article's text
 * @param before the words of the quote before the match, from the beginning of the sentence; empty
 *     if the match begins the sentence or the quote
 * @param after the words of the quote after it, to the end of the sentence
 * @param negation a negation before the match in its sentence, in the quote or before it, that may
 *     govern the match
 */
public record CutSentence(String sentence, String before, String after, Optional<String> negation) {

  static final CutSentence NONE = new CutSentence("", "", "", Optional.empty());

  /** A negation further away than these words is likely to govern something else. */
  private static final int MAX_GOVERNING_DISTANCE = 10;

  /** Checks that no component is null. */
  public CutSentence {
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(negation, "negation");
  }

  static CutSentence of(Finding finding) {
    if (finding.span().isEmpty()) {
      return NONE;
    }
    Span span = finding.span().get();
    String text = finding.article().text(span.part());
    Range<Integer> around = SentenceSplitter.around(text, span.start(), span.end());
    int from = around.lowerEndpoint();
    int to = around.upperEndpoint();
    int quoteFrom = from;
    int quoteTo = to;
    if (finding.isMarked()) {
      quoteFrom = Math.max(from, start(finding, finding.alignment().firstWord()));
      quoteTo = Math.min(to, end(finding, finding.alignment().lastWord()));
    }
    return new CutSentence(
        text.substring(from, to).strip(),
        words(text, quoteFrom, span.start()),
        words(text, span.end(), quoteTo),
        negation(text, from, span.start()));
  }

  private static int start(Finding finding, int word) {
    Section section = finding.passage().section(word);
    return section.quote().span().map(Span::start).orElse(0);
  }

  private static int end(Finding finding, int word) {
    Section section = finding.passage().section(word);
    return section.quote().span().map(Span::end).orElse(Integer.MAX_VALUE);
  }

  /** The text between two offsets, without what is no word at its ends. */
  private static String words(String text, int from, int to) {
    if (from >= to) {
      return "";
    }
    List<Word> words = WordReader.words(text, from, to);
    return words.isEmpty()
        ? ""
        : text.substring(words.get(0).start(), words.get(words.size() - 1).end());
  }

  private static Optional<String> negation(String text, int from, int to) {
    if (from >= to) {
      return Optional.empty();
    }
    List<Word> words = WordReader.words(text, from, to);
    for (int i = words.size() - 1; i >= Math.max(0, words.size() - MAX_GOVERNING_DISTANCE); i--) {
      if (words.get(i).endsSentence()) {
        return Optional.empty();
      }
      if (MeaningRules.isNegation(words.get(i))) {
        return Optional.of(words.get(i).text());
      }
    }
    return Optional.empty();
  }
}
