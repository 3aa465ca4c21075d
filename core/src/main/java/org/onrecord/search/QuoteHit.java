package org.onrecord.search;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;

/**
 * A quote that was found.
 *
 * @param rank its place in the answer, from 1
 * @param score what it is ranked by; comparable within one answer only
 * @param article where it stands; of equal quotes that match, the first that was published
 * @param quote what was said, and by whom
 * @param ranges what matched, in order: offsets into the part that {@code quote.span()} names;
 *     empty for a quote without a place
 * @param context the sentence or sentences in which the quote stands, if it has a place
 * @param copies the same words in other articles, one of each, by date, what has none last; a few
 *     at most
 * @param explanation why it has its score, if that was asked for and it is no part of a {@link Hit}
 */
public record QuoteHit(
    int rank,
    double score,
    Article article,
    Quote quote,
    List<Range> ranges,
    Optional<Span> context,
    List<Copy> copies,
    Optional<Explanation> explanation) {

  public QuoteHit {
    ranges = List.copyOf(ranges);
    copies = List.copyOf(copies);
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
