package org.onrecord.store;

import java.nio.file.Path;
import org.onrecord.model.OnrecordException;

/** The index is damaged. */
public final class IndexCorrupt extends OnrecordException {

  public IndexCorrupt(Path home, String what, Throwable cause) {
    super(
        "the index at " + home + " is damaged (" + what + "): make it anew from the articles",
        cause);
  }
}
