package org.onrecord.search;

import org.onrecord.model.OnrecordException;

/** An empty query or, in strict mode, one with a mistake. */
public final class QuerySyntax extends OnrecordException {

  /** A UTF-16 offset in the query. */
  private final int position;

  /** What was expected there. */
  private final String expected;

  /**
   * Creates the error.
   *
   * @param query the query, or its beginning
   * @param position the UTF-16 offset of the mistake
   * @param expected what was expected there
   */
  public QuerySyntax(String query, int position, String expected) {
    super("query “" + query + "”: expected " + expected + " at position " + position);
    this.position = position;
    this.expected = expected;
  }

  private QuerySyntax(String query, String reason, int position, String expected) {
    super("query “" + query + "”: " + reason + "; use " + expected);
    this.position = position;
    this.expected = expected;
  }

  /** The error of a value that its field cannot have. */
  static QuerySyntax invalidValue(String query, String reason, int position, String expected) {
    return new QuerySyntax(query, reason, position, expected);
  }

  /** {@return the UTF-16 offset of the mistake in the query} */
  public int position() {
    return position;
  }

  /** {@return what was expected there} */
  public String expected() {
    return expected;
  }
}
