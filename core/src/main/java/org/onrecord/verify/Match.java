package org.onrecord.verify;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;

/**
 * Words of an article that a claim was compared with.
 *
 * @param article the article
 * @param span where they stand, from the first word to the last; empty if the article carries the
 *     quote without having it in its text
 * @param text the words as written; pieces of a split quote are joined
 * @param source what the words are in the article
 * @param quote the quote that most of them belong to; empty for running text
 * @param similarity how much of the claim stands there, from 0 to 1
 */
public record Match(
    Article article,
    Optional<Span> span,
    String text,
    Source source,
    Optional<Quote> quote,
    double similarity) {

  /** Checks that no component is null. */
  public Match {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(quote, "quote");
  }

  /** What words are in an article. */
  public enum Source {
    /** Words in quotation marks. */
    QUOTE,
    /** A report of what somebody said, without quotation marks. */
    INDIRECT,
    /** Other words of the article. */
    TEXT;

    /** {@return the name used in JSON: {@code quote}, …} */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
