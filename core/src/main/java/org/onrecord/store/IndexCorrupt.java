package org.onrecord.store;

import java.nio.file.Path;
import org.onrecord.model.OnrecordException;

/** The index is damaged: a file is missing, shortened or has other bytes than were written. */
public final class IndexCorrupt extends OnrecordException {

  /** What is damaged. */
  private final String what;

  /** Whether a repair may recover articles. */
  private final boolean recoverable;

  /**
   * Creates the error.
   *
   * @param home the folder of the index
   * @param what what is damaged
   * @param cause the failure
   */
  public IndexCorrupt(Path home, String what, Throwable cause) {
    super(
        "the index at "
            + home
            + " is damaged: "
            + what
            + ". Rebuild it from its sources, or recover the readable articles.",
        cause);
    this.what = what;
    this.recoverable = true;
  }

  private IndexCorrupt(Path home, IndexCorrupt damage) {
    super(
        "the index at "
            + home
            + " is damaged: "
            + damage.what
            + "; no article can be recovered. Rebuild it from its sources.",
        damage);
    this.what = damage.what;
    this.recoverable = false;
  }

  /**
   * The error of a repair that can read no article.
   *
   * @param home the folder of the index
   * @param damage what the repair has found
   * @return an error that does not recommend a repair
   */
  public static IndexCorrupt beyondRepair(Path home, IndexCorrupt damage) {
    return new IndexCorrupt(home, damage);
  }

  /** {@return whether a repair may recover articles; false if one has failed} */
  public boolean isRecoverable() {
    return recoverable;
  }
}
