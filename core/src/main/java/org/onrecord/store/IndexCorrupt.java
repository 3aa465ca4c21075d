package org.onrecord.store;

import java.nio.file.Path;
import org.onrecord.model.OnrecordException;

/** The index is damaged. */
public final class IndexCorrupt extends OnrecordException {

  public IndexCorrupt(Path home, String what, Throwable cause) {
    super(
        "the index at "
            + home
            + " is damaged ("
            + what
            + "): make it anew with `onrecord index --rebuild`, or save what can be read with `onrecord repair`",
        cause);
  }
}
