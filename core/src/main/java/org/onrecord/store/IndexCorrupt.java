package org.onrecord.store;

import java.nio.file.Path;
import org.onrecord.model.OnrecordException;

/** The index is damaged: a file is missing, shortened or has other bytes than were written. */
public final class IndexCorrupt extends OnrecordException {

  /**
   * Creates the error.
   *
   * @param home the folder of the index
   * @param what what is damaged
   * @param cause the failure
   */
  public IndexCorrupt(Path home, String what, Throwable cause) {
    super(
        "the index at "
            + home
            + " is damaged: "
            + what
            + ". Rebuild it from its sources, or recover the readable articles.",
        cause);
  }
}
