package org.onrecord.verify;

import org.onrecord.model.OnrecordException;

/** A claim that cannot be checked: too few words, or too many. */
public final class InvalidClaim extends OnrecordException {

  /**
   * Creates the error.
   *
   * @param message what is wrong, with which value, and what to do
   */
  public InvalidClaim(String message) {
    super(message);
  }
}
