package org.onrecord.store;

import java.nio.file.Path;
import org.onrecord.model.OnrecordException;

/** There is no index where one was looked for. */
public final class IndexMissing extends OnrecordException {

  public IndexMissing(Path home) {
    super("no index at " + home + ": make one with `onrecord index --index " + home + " FOLDER`");
  }
}
