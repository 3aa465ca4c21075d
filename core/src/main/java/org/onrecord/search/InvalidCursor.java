package org.onrecord.search;

import org.onrecord.model.OnrecordException;

/** A cursor that no search gave, or one in another order. */
public final class InvalidCursor extends OnrecordException {

  public InvalidCursor(String cursor, Order order) {
    super(
        "“"
            + cursor
            + "” is no cursor of a search sorted by “"
            + order.label()
            + "”: take that of the page before, or none for the first page");
  }
}
