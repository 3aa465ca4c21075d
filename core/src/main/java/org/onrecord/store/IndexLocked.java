package org.onrecord.store;

import java.nio.file.Path;
import java.util.Optional;
import org.onrecord.model.OnrecordException;

/** Someone else is writing to the index. */
public final class IndexLocked extends OnrecordException {

  /**
   * @param who what is known of the one who writes
   */
  public IndexLocked(Path home, Optional<String> who, Throwable cause) {
    super(
        "the index at "
            + home
            + " is being written to by "
            + who.orElse("another process")
            + ": wait until it is done",
        cause);
  }
}
