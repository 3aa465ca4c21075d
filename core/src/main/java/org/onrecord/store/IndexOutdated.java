package org.onrecord.store;

import java.nio.file.Path;
import org.onrecord.model.OnrecordException;

/** The index was laid out by another version of the library. */
public final class IndexOutdated extends OnrecordException {

  private final int found;
  private final int needed;

  public IndexOutdated(Path home, int found, int needed) {
    this(home.toString(), found, needed);
  }

  /**
   * @param where its folder, or its address without secrets
   */
  public IndexOutdated(String where, int found, int needed) {
    super(
        "the index at "
            + where
            + " has schema "
            + found
            + ", this version needs "
            + needed
            + (found > needed
                ? ": use the newer onrecord that made it"
                : ": make it anew with `onrecord index --rebuild`"));
    this.found = found;
    this.needed = needed;
  }

  /** The schema version of the index. */
  public int found() {
    return found;
  }

  /** The schema version this library reads and writes. */
  public int needed() {
    return needed;
  }
}
