package org.onrecord.lucene;

import org.apache.lucene.util.Version;
import org.onrecord.store.LuceneVersionMismatch;

/**
 * The version of Lucene that the library is built for. Another minor version has another codec, and
 * lacks that of the indexes at hand; another major version lacks classes and methods.
 */
public final class LuceneVersion {

  private static final int MAJOR = 10;
  private static final int MINOR = 6;

  private LuceneVersion() {}

  /**
   * Refuses another version than the one needed. To be called before any class that uses Lucene is
   * loaded: those may fail to.
   *
   * @throws LuceneVersionMismatch if another major or minor version is on the class path
   */
  public static void check() {
    check(Version.LATEST);
    VectorSupport.load();
  }

  static void check(Version found) {
    if (found.major != MAJOR || found.minor != MINOR) {
      throw new LuceneVersionMismatch(found.toString(), MAJOR + "." + MINOR);
    }
  }
}
