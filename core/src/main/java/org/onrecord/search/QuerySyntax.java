package org.onrecord.search;

import org.onrecord.model.OnrecordException;

/** A query that asks for nothing or, where that matters, one with a mistake in it. */
public final class QuerySyntax extends OnrecordException {

  private final int position;
  private final String expected;

  public QuerySyntax(String query, int position, String expected) {
    super("query “" + query + "”: expected " + expected + " at position " + position);
    this.position = position;
    this.expected = expected;
  }

  /** Where the query stops making sense: a UTF-16 offset into it. */
  public int position() {
    return position;
  }

  /** What should have stood there. */
  public String expected() {
    return expected;
  }
}
