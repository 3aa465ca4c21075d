package org.onrecord.store;

import org.onrecord.model.OnrecordException;

/** Nobody answers where the index should be, or not as is needed. */
public final class IndexUnreachable extends OnrecordException {

  /**
   * @param where an address without secrets
   * @param reason what is wrong, and what to do
   */
  public IndexUnreachable(String where, String reason) {
    super("cannot reach the index at " + where + ": " + reason);
  }

  public IndexUnreachable(String where, String reason, Throwable cause) {
    super("cannot reach the index at " + where + ": " + reason, cause);
  }
}
