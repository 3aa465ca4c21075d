package org.onrecord.read.archive;

import java.io.IOException;
import java.util.Optional;

/** A record of a web archive whose content is not parsed yet. */
@FunctionalInterface
interface CaptureRecord {

  /**
   * What was captured; empty for a record of another kind, or a response that says of an error.
   *
   * @throws IOException if the record is malformed
   */
  Optional<Capture> capture() throws IOException;

  /** The records of a web archive, in order. */
  @FunctionalInterface
  interface Source {

    /**
     * The next record; empty at the end. What is left of the record before is skipped.
     *
     * @throws MalformedRecord if no record can be found from here on
     */
    Optional<CaptureRecord> next() throws IOException;
  }
}
