package org.onrecord.store;

import java.nio.file.Path;
import org.onrecord.model.OnrecordException;

/** The index cannot be written to: no permission, no space, or opened for reading only. */
public final class IndexUnwritable extends OnrecordException {

  public IndexUnwritable(Path home, String reason) {
    this(home.toString(), reason);
  }

  /**
   * @param where its folder, or its address without secrets
   */
  public IndexUnwritable(String where, String reason) {
    super("cannot write to the index at " + where + ": " + reason);
  }

  public IndexUnwritable(Path home, String reason, Throwable cause) {
    super("cannot write to the index at " + home + ": " + reason, cause);
  }
}
