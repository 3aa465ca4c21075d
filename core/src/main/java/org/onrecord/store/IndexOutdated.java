package org.onrecord.store;

import java.nio.file.Path;
import org.onrecord.model.OnrecordException;

/** The index has another schema version than this library. */
public final class IndexOutdated extends OnrecordException {

  /** The schema version of the index. */
  private final int found;

  /** The schema version that this library reads and writes. */
  private final int needed;

  /**
   * Creates the error for an index in a folder.
   *
   * @param home the folder
   * @param found the schema version of the index
   * @param needed the schema version that this library reads and writes
   */
  public IndexOutdated(Path home, int found, int needed) {
    this(home.toString(), found, needed);
  }

  /**
   * Creates the error for any index.
   *
   * @param where its folder, or its address without secrets
   * @param found the schema version of the index
   * @param needed the schema version that this library reads and writes
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

  /** {@return the schema version of the index} */
  public int found() {
    return found;
  }

  /** {@return the schema version that this library reads and writes} */
  public int needed() {
    return needed;
  }
}
