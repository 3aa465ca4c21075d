package org.onrecord.store;

import java.nio.file.Path;
import org.onrecord.model.OnrecordException;

/** There is no index at a location. */
public final class IndexMissing extends OnrecordException {

  /** The folder, or the address without secrets. */
  private final String where;

  /**
   * Creates the error for an index in a folder.
   *
   * @param home the folder
   */
  public IndexMissing(Path home) {
    this(home.toString());
  }

  /**
   * Creates the error for any index.
   *
   * @param where its folder, or its address without secrets
   */
  public IndexMissing(String where) {
    super("there is no index at " + where);
    this.where = where;
  }

  /** {@return the folder, or the address without secrets} */
  public String where() {
    return where;
  }
}
