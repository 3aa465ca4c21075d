package org.onrecord.annotate;

import org.onrecord.model.OnrecordException;

/** A list of aliases that cannot be read, or has an invalid line. */
public final class InvalidAliases extends OnrecordException {

  /**
   * @param where the list, and the line if the problem is in one
   * @param reason what is wrong, and what to do
   */
  public InvalidAliases(String where, String reason) {
    super("aliases: " + where + " " + reason);
  }
}
