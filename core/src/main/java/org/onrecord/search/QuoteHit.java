package org.onrecord.search;

import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.text.SentenceSplitter;

/**
 * A quote that was found.
 *
 * @param rank its place in the answer, from 1
 * @param score what it is ranked by; comparable within one answer only
 * @param article where it stands; of equal quotes that match, the first that was published
 * @param quote what was said, and by whom
 * @param ranges what matched, in order: offsets into the part that {@code quote.span()} names;
 *     empty for a quote without a place
 * @param copies the same words in other articles, one of each, by date, what has none last; a few
 *     at most
 * @param explanation why it has its score, if that was asked for and it is no part of a {@link Hit}
 */
public record QuoteHit(
    int rank,
    double score,
    Article article,
    Quote quote,
    List<org.onrecord.search.Range> ranges,
    List<Copy> copies,
    Optional<Explanation> explanation) {

  public QuoteHit {
    ranges = List.copyOf(ranges);
    copies = List.copyOf(copies);
  }

  /**
   * The sentence or sentences in which the quote stands, if it has a place. Found anew each time,
   * in about as long as it takes to read them.
   */
  public Optional<Span> context() {
    return quote
        .span()
        .map(
            span -> {
              Range<Integer> around =
                  SentenceSplitter.around(article.text(span.part()), span.start(), span.end());
              return new Span(span.part(), around.lowerEndpoint(), around.upperEndpoint());
            });
  }

  /** Where the same words stand, too. */
  public record Copy(Article article, Quote quote) {}

  /** The words as written, quotation marks included. */
  public String text() {
    return quote.text();
  }

  /** The resolved name of the speaker, if the quote has one. */
  public Optional<String> speakerName() {
    return quote.speakerName();
  }
}
