package org.onrecord.store;

import java.nio.file.Path;
import java.util.Optional;
import org.onrecord.model.OnrecordException;

/** Another process, or another part of this one, has the index open for writing. */
public final class IndexLocked extends OnrecordException {

  /**
   * Creates the error.
   *
   * @param home the folder of the index
   * @param who who writes, such as "process 4711 on host since 10:15"; empty if unknown
   * @param cause the failure to get the lock
   */
  public IndexLocked(Path home, Optional<String> who, Throwable cause) {
    super(
        "the index at "
            + home
            + " is locked by "
            + who.orElse("another process")
            + ": wait for it to finish, or stop it",
        cause);
  }
}
