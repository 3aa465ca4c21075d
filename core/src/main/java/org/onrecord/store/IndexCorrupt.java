package org.onrecord.store;

import java.nio.file.Path;
import org.onrecord.model.OnrecordException;

/** The index is damaged. */
public final class IndexCorrupt extends OnrecordException {

  /**
   * @param what what is damaged
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
