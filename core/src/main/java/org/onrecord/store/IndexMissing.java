package org.onrecord.store;

import java.nio.file.Path;
import org.onrecord.model.OnrecordException;

/** There is no index where one was looked for. */
public final class IndexMissing extends OnrecordException {

  public IndexMissing(Path home) {
    this(home.toString());
  }

  /**
   * @param where its folder, or its address without secrets
   */
  public IndexMissing(String where) {
    super("no index at " + where + ": make one with `onrecord index --index " + where + " FOLDER`");
  }
}
