package org.onrecord.search;

import org.onrecord.model.OnrecordException;

/** A query with more words or values than one search can look for. */
public final class QueryTooLarge extends OnrecordException {

  /**
   * Creates the error.
   *
   * @param cause the limit that it exceeds
   */
  public QueryTooLarge(Throwable cause) {
    super(
        "the query has too many words for one search (with their spellings and fields); shorten it,"
            + " or split it into several",
        cause);
  }
}
