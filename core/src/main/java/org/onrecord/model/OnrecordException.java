package org.onrecord.model;

/**
 * The base of everything that can go wrong here by way of input or storage. Its message says what,
 * with which value, and what to do; the command prints it as it is.
 */
public abstract class OnrecordException extends RuntimeException {

  protected OnrecordException(String message) {
    super(message);
  }

  protected OnrecordException(String message, Throwable cause) {
    super(message, cause);
  }
}
