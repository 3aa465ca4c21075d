package org.onrecord.store;

import java.nio.file.Path;
import org.onrecord.model.OnrecordException;

/** The index has another schema version than this library. */
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
            + ", but this version reads schema "
            + needed
            + (found > needed
                ? ". Use the newer version of Onrecord that created it."
                : ". Rebuild it from its sources."));
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
