package org.onrecord.search;

import java.util.List;
import org.onrecord.model.Quote;

/** One of the reasons why something was found, and its share of the score. */
public sealed interface Reason {

  /** What it adds to the score of the hit. */
  double score();

  /**
   * Words of the query stand in what was found.
   *
   * @param queryText as the query has them; what a search looks for by itself, as they are found
   * @param matches where they stand; empty for what has no words, such as a range of dates
   * @param weight what this kind of match is multiplied by, included in the score; within a quote,
   *     beside what the quote is multiplied by
   */
  record WordMatch(double score, String queryText, List<TermMatch> matches, double weight)
      implements Reason {
    public WordMatch {
      matches = List.copyOf(matches);
    }
  }

  /**
   * The words fit a quote: its speaker, what was said, or both.
   *
   * @param quote the one that fits best
   * @param weight what the match of a quote is multiplied by, included in the score
   * @param reasons why it fits; their scores sum to this score
   */
  record QuoteMatch(double score, Quote quote, double weight, List<Reason> reasons)
      implements Reason {
    public QuoteMatch {
      reasons = List.copyOf(reasons);
    }
  }
}
