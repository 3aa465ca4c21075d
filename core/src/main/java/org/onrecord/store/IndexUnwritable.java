package org.onrecord.store;

import java.nio.file.Path;
import org.onrecord.model.OnrecordException;

/** The index cannot be written to: no permission, no space, or open for reading only. */
public final class IndexUnwritable extends OnrecordException {

  /**
   * Creates the error for an index in a folder.
   *
   * @param home the folder
   * @param reason what is wrong, and what to do
   */
  public IndexUnwritable(Path home, String reason) {
    this(home.toString(), reason);
  }

  /**
   * Creates the error for any index.
   *
   * @param where its folder, or its address without secrets
   * @param reason what is wrong, and what to do
   */
  public IndexUnwritable(String where, String reason) {
    super("cannot write to the index at " + where + ": " + reason);
  }

  /**
   * Creates the error for an index in a folder, with a cause.
   *
   * @param home the folder
   * @param reason what is wrong, and what to do
   * @param cause the failure
   */
  public IndexUnwritable(Path home, String reason, Throwable cause) {
    super("cannot write to the index at " + home + ": " + reason, cause);
  }
}
