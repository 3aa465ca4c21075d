package org.onrecord.model;

import org.jspecify.annotations.Nullable;

/**
 * Base class of all errors caused by input or storage. The message says what failed, with which
 * value, and what to do; the command prints it unchanged.
 */
public abstract class OnrecordException extends RuntimeException {

  /**
   * Creates an error.
   *
   * @param message what failed, with which value, and what to do
   */
  protected OnrecordException(String message) {
    super(message);
  }

  /**
   * Creates an error with a cause.
   *
   * @param message what failed, with which value, and what to do
   * @param cause the failure; null if it is unknown
   */
  protected OnrecordException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
