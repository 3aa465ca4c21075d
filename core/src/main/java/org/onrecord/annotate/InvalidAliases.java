package org.onrecord.annotate;

import org.onrecord.model.OnrecordException;

/** A list of aliases that cannot be read, or of which a line makes no sense. */
public final class InvalidAliases extends OnrecordException {

  /**
   * @param where the list, and the line if it is one
   * @param reason what is wrong, and what to do
   */
  public InvalidAliases(String where, String reason) {
    super("aliases: " + where + " " + reason);
  }
}
