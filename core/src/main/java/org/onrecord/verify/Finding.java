package org.onrecord.verify;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Published;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.verify.Passage.Section;

/**
 * A claim aligned with a passage of an article.
 *
 * @param article the article
 * @param passage the passage
 * @param alignment the alignment
 * @param source what the words are in the article
 * @param quote the quote that they belong to: the one with most of them
 */
record Finding(
    Article article,
    Passage passage,
    Alignment alignment,
    Match.Source source,
    Optional<Quote> quote) {

  boolean isMarked() {
    return source == Match.Source.QUOTE;
  }

  Optional<Speaker> speaker() {
    return quote.flatMap(Quote::speaker);
  }

  /** The day as a number for ordering; undated articles come last. */
  long day() {
    return article
        .published()
        .flatMap(Published::date)
        .map(day -> day.toEpochDay())
        .orElse(Long.MAX_VALUE);
  }

  ImmutableList<Difference> differences() {
    ImmutableList.Builder<Difference> all = ImmutableList.builder();
    all.addAll(Differences.of(alignment));
    seam().ifPresent(all::add);
    return all.build();
  }

  /** Where the words of the claim go over from one utterance to another. */
  Optional<Difference> seam() {
    if (passage.kind() != Passage.Kind.ALL_UTTERANCES) {
      return Optional.empty();
    }
    int before = Alignment.NONE;
    for (Alignment.Step step : alignment.steps()) {
      if (step.item() == Alignment.NONE
          || step.word() == Alignment.NONE
          || alignment.claim().items().get(step.item()).kind() != ClaimWords.Kind.WORD) {
        continue;
      }
      if (before != Alignment.NONE
          && passage.section(before).utterance() != passage.section(step.word()).utterance()) {
        return Optional.of(
            new Difference(
                Difference.Kind.SEAM,
                alignment.claim().items().get(step.item()).word().text(),
                passage.words().get(before).text(),
                Optional.empty(),
                true));
      }
      before = step.word();
    }
    return Optional.empty();
  }

  /** The words as the article has them; the pieces of a split quote are joined by spaces. */
  String text() {
    int first = alignment.firstWord();
    int last = alignment.lastWord();
    if (passage.sections().isEmpty()) {
      return article.text(passage.part()).substring(start(first, last), end(first, last));
    }
    StringBuilder text = new StringBuilder();
    int from = first;
    for (int i = first; i <= last; i++) {
      if (i == last || passage.sectionOf()[i + 1] != passage.sectionOf()[i]) {
        Section section = passage.section(i);
        String source = section.isInText() ? article.text(passage.part()) : section.quote().text();
        text.append(text.isEmpty() ? "" : " ").append(source, start(from, i), end(from, i));
        from = i + 1;
      }
    }
    return text.toString();
  }

  /** Where they stand, from the first word to the last; empty if not in the article's text. */
  Optional<Span> span() {
    int first = alignment.firstWord();
    int last = alignment.lastWord();
    boolean isInText = passage.sections().isEmpty() || passage.section(first).isInText();
    return isInText
        ? Optional.of(new Span(passage.part(), start(first, last), end(first, last)))
        : Optional.empty();
  }

  /** A currency sign stands before its amount: the words are not in the order of the text. */
  private int start(int first, int last) {
    return passage.words().subList(first, last + 1).stream().mapToInt(Word::start).min().orElse(0);
  }

  private int end(int first, int last) {
    return passage.words().subList(first, last + 1).stream().mapToInt(Word::end).max().orElse(0);
  }

  Match match() {
    return new Match(article, span(), text(), source, quote, alignment.similarity());
  }
}
