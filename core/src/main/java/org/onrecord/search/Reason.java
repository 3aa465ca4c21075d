package org.onrecord.search;

import java.util.List;
import java.util.Objects;
import org.onrecord.model.Quote;

/** A contribution to the score of a hit. */
public sealed interface Reason {

  /** {@return the amount} */
  double score();

  /**
   * Words of the query that match.
   *
   * @param score the amount
   * @param queryText the words in the query; for expanded terms, the term
   * @param matches the matching terms; empty for queries without words, such as date ranges
   * @param weight the factor of this kind of match, included in the score; within a quote, besides
   *     the factor of the quote
   */
  record WordMatch(double score, String queryText, List<TermMatch> matches, double weight)
      implements Reason {

    /** Copies the list. */
    public WordMatch {
      Objects.requireNonNull(queryText, "queryText");
      matches = List.copyOf(matches);
    }
  }

  /**
   * A name of the query that the article has: articles without it come after those with it.
   *
   * @param score the amount
   * @param name the name as it stands in the query
   */
  record NameMatch(double score, String name) implements Reason {

    /** Checks the name. */
    public NameMatch {
      Objects.requireNonNull(name, "name");
    }
  }

  /**
   * A matching quote: its speaker, its words, or both.
   *
   * @param score the amount
   * @param quote the best matching quote
   * @param weight the factor of a matching quote, included in the score
   * @param reasons the reasons of the score; they sum to it
   */
  record QuoteMatch(double score, Quote quote, double weight, List<Reason> reasons)
      implements Reason {

    /** Copies the list. */
    public QuoteMatch {
      Objects.requireNonNull(quote, "quote");
      reasons = List.copyOf(reasons);
    }
  }
}
