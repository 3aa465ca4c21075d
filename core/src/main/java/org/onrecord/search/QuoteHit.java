package org.onrecord.search;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;

/**
 * A quote that was found.
 *
 * @param rank its place in the answer, from 1
 * @param score what it is ranked by; comparable within one answer only
 * @param article where it stands
 * @param quote what was said, and by whom
 * @param ranges what matched, in order: offsets into the part that {@code quote.span()} names;
 *     empty for a quote without a place
 */
public record QuoteHit(int rank, double score, Article article, Quote quote, List<Range> ranges) {

  public QuoteHit {
    ranges = List.copyOf(ranges);
  }

  /** The words as written, quotation marks included. */
  public String text() {
    return quote.text();
  }

  /** The resolved name of the speaker, if the quote has one. */
  public Optional<String> speakerName() {
    return quote.speakerName();
  }
}
