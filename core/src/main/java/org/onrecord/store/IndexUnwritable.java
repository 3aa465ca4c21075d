package org.onrecord.store;

import java.nio.file.Path;
import org.onrecord.model.OnrecordException;

/** The index cannot be written to: no permission, no space, or open for reading only. */
public final class IndexUnwritable extends OnrecordException {

  /**
   * The number of articles that were added since the last commit and are lost; 0 if no index was
   * closed.
   */
  private final long articlesNotWritten;

  /**
   * Creates the error for an index in a folder.
   *
   * @param home the folder
   * @param reason what is wrong, and what to do
   */
  public IndexUnwritable(Path home, String reason) {
    this(home.toString(), reason);
  }

  /**
   * Creates the error for any index.
   *
   * @param where its folder, or its address without secrets
   * @param reason what is wrong, and what to do
   */
  public IndexUnwritable(String where, String reason) {
    super("cannot write to the index at " + where + ": " + reason);
    this.articlesNotWritten = 0;
  }

  /**
   * Creates the error for an index in a folder, with a cause.
   *
   * @param home the folder
   * @param reason what is wrong, and what to do
   * @param cause the failure
   */
  public IndexUnwritable(Path home, String reason, Throwable cause) {
    this(home.toString(), reason, 0, cause);
  }

  private IndexUnwritable(String where, String reason, long articles, Throwable cause) {
    super("cannot write to the index at " + where + ": " + reason, cause);
    this.articlesNotWritten = articles;
  }

  /**
   * What a store that is closed says if something failed since its last commit.
   *
   * @param where its folder, or its address without secrets
   * @param articles how many were added since the last commit
   * @param cause what failed
   */
  static IndexUnwritable notWritten(String where, long articles, Throwable cause) {
    String what =
        switch ((int) Math.min(articles, 2)) {
          case 0 -> "the changes since the last commit were not written";
          case 1 -> "1 article that was added since the last commit was not written";
          default -> articles + " articles that were added since the last commit were not written";
        };
    String reason = what + ", since an operation failed (" + cause.getMessage() + ")";
    return new IndexUnwritable(
        where, reason + "; what was committed before is kept", articles, cause);
  }

  /**
   * {@return the number of articles that were added since the last commit and are lost, if closing
   * an index threw this error; otherwise 0}
   */
  public long articlesNotWritten() {
    return articlesNotWritten;
  }
}
