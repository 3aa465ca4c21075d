package org.onrecord.store;

import org.onrecord.model.OnrecordException;

/** The server of an index does not answer, or not as required. */
public final class IndexUnreachable extends OnrecordException {

  /**
   * Creates the error.
   *
   * @param where an address without secrets
   * @param reason what is wrong, and what to do
   */
  public IndexUnreachable(String where, String reason) {
    super("cannot reach the index at " + where + ": " + reason);
  }

  /**
   * Creates the error with a cause.
   *
   * @param where an address without secrets
   * @param reason what is wrong, and what to do
   * @param cause the failure
   */
  public IndexUnreachable(String where, String reason, Throwable cause) {
    super("cannot reach the index at " + where + ": " + reason, cause);
  }
}
