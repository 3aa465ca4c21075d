package org.onrecord.search;

import java.util.Optional;

/**
 * Which part of an answer is wanted.
 *
 * @param order what comes first
 * @param limit the most hits to answer, from 1
 * @param after the cursor of the page before, see {@link Results#cursor()}
 */
public record Paging(Order order, int limit, Optional<String> after) {

  /** How many hits are answered if the caller does not say. */
  static final Paging DEFAULT =
      new Paging(Order.BEST, SearchRequest.DEFAULT_LIMIT, Optional.empty());

  public Paging {
    if (limit < 1) {
      throw new IllegalArgumentException("limit is " + limit + ", it must be at least 1");
    }
  }

  Paging in(Order other) {
    return new Paging(other, limit, after);
  }

  Paging limit(int hits) {
    return new Paging(order, hits, after);
  }

  Paging after(String cursor) {
    return new Paging(order, limit, Optional.of(cursor));
  }
}
