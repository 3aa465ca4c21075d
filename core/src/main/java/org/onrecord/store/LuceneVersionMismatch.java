package org.onrecord.store;

import org.onrecord.model.OnrecordException;

/**
 * Another version of Lucene is on the class path than the one the library is built for, as when
 * another library asks for it. Thrown before an index is touched.
 */
public final class LuceneVersionMismatch extends OnrecordException {

  private final String found;
  private final String needed;

  /**
   * @param found the version on the class path, such as 9.12.0
   * @param needed the versions that would do, such as 10.6
   */
  public LuceneVersionMismatch(String found, String needed) {
    super(
        "Onrecord needs Lucene "
            + needed
            + ", but Lucene "
            + found
            + " is on the class path. Use "
            + needed
            + " for every artifact of org.apache.lucene (`mvn dependency:tree"
            + " -Dincludes=org.apache.lucene` shows what asks for "
            + found
            + ")");
    this.found = found;
    this.needed = needed;
  }

  /** The version on the class path: major, minor and bugfix. */
  public String found() {
    return found;
  }

  /** The version this library needs: major and minor. */
  public String needed() {
    return needed;
  }
}
