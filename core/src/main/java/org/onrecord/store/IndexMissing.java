package org.onrecord.store;

import java.nio.file.Path;
import org.onrecord.model.OnrecordException;

/** There is no index at a location. */
public final class IndexMissing extends OnrecordException {

  private final String where;

  public IndexMissing(Path home) {
    this(home.toString());
  }

  /**
   * @param where its folder, or its address without secrets
   */
  public IndexMissing(String where) {
    super("there is no index at " + where);
    this.where = where;
  }

  /** The folder, or the address without secrets. */
  public String where() {
    return where;
  }
}
