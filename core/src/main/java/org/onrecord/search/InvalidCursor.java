package org.onrecord.search;

import org.onrecord.model.OnrecordException;

/** A cursor that was not returned by a search, or by one with another order. */
public final class InvalidCursor extends OnrecordException {

  /**
   * Creates the error.
   *
   * @param cursor the cursor as given
   * @param order the order of the search
   */
  public InvalidCursor(String cursor, Order order) {
    super(
        "“"
            + cursor
            + "” is not a cursor of a search sorted by "
            + order.label()
            + ": use the cursor from the previous page with the same sort order, or omit it for the"
            + " first page");
  }
}
