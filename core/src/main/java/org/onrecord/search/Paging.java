package org.onrecord.search;

import java.util.Objects;
import java.util.Optional;

/**
 * The page of the results that a request asks for.
 *
 * @param order the order
 * @param limit the maximum number of hits, from 1
 * @param after the cursor of the previous page, see {@link Results#cursor()}; empty for the first
 */
public record Paging(Order order, int limit, Optional<String> after) {

  /** The first page in the default order. */
  static final Paging DEFAULT =
      new Paging(Order.BEST, SearchRequest.DEFAULT_LIMIT, Optional.empty());

  /**
   * Checks the limit.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public Paging {
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(after, "after");
    if (limit < 1) {
      throw new IllegalArgumentException("limit is " + limit + "; it must be 1 or more");
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
