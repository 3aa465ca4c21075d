package org.onrecord.store;

import java.nio.file.Path;
import org.onrecord.model.OnrecordException;

/** Someone else is writing to the index. */
public final class IndexLocked extends OnrecordException {

  public IndexLocked(Path home, Throwable cause) {
    super(
        "the index at " + home + " is being written to by another process: wait until it is done",
        cause);
  }
}
