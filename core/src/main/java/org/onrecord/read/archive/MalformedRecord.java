package org.onrecord.read.archive;

import java.io.IOException;

/** A record of a web archive is malformed; the message says how. */
final class MalformedRecord extends IOException {

  private static final long serialVersionUID = 1;

  MalformedRecord(String message) {
    super(message);
  }

  MalformedRecord(Exception cause) {
    super(
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage(), cause);
  }
}
