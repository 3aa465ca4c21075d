package org.onrecord.store;

import org.onrecord.model.OnrecordException;

/**
 * The version of Lucene on the class path is not the one that the library is built for, because
 * another library requires it. Thrown before an index is opened.
 */
public final class LuceneVersionMismatch extends OnrecordException {

  /** The version on the class path. */
  private final String found;

  /** The version that this library needs. */
  private final String needed;

  /**
   * Creates the error.
   *
   * @param found the version on the class path, such as 9.12.0
   * @param needed the version that would do, such as 10.6
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

  /** {@return the version on the class path: major, minor and bugfix} */
  public String found() {
    return found;
  }

  /** {@return the version that this library needs: major and minor} */
  public String needed() {
    return needed;
  }
}
