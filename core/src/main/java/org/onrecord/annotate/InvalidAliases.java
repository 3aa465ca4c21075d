package org.onrecord.annotate;

import org.onrecord.model.OnrecordException;

/** A list of aliases that cannot be read, or with an invalid line. */
public final class InvalidAliases extends OnrecordException {

  /**
   * Creates the error.
   *
   * @param where the list and, if one line is wrong, its number
   * @param reason what is wrong, and what to do
   */
  public InvalidAliases(String where, String reason) {
    super("aliases: " + where + " " + reason);
  }
}
