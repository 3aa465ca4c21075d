package org.onrecord.read;

import org.jspecify.annotations.Nullable;
import org.onrecord.model.OnrecordException;

/**
 * An item in a file that could not be read as an article, or only in part. It is reported to an
 * {@link ArticleSink}, and reading continues.
 */
public final class UnreadableArticle extends OnrecordException {

  /** The file and, if it has several articles, the line. */
  private final String source;

  /** What is wrong, without the source. */
  private final String reason;

  /** Whether the rest of the source could not be read. */
  private final boolean cutShort;

  /**
   * Creates a problem.
   *
   * @param source the file and, if it has several articles, the line: "clippings/x.jsonl line 7"
   * @param reason what is wrong, with which value, and what was done or should be done
   */
  public UnreadableArticle(String source, String reason) {
    super(source + ": " + reason);
    this.source = source;
    this.reason = reason;
    this.cutShort = false;
  }

  /**
   * Creates a problem with a cause.
   *
   * @param source the file and, if it has several articles, the line
   * @param reason what is wrong, with which value, and what was done or should be done
   * @param cause the failure
   */
  public UnreadableArticle(String source, String reason, Throwable cause) {
    this(source, reason, cause, false);
  }

  private UnreadableArticle(
      String source, String reason, @Nullable Throwable cause, boolean cutShort) {
    super(source + ": " + reason, cause);
    this.source = source;
    this.reason = reason;
    this.cutShort = cutShort;
  }

  /**
   * The same problem of a source that could not be read to its end.
   *
   * @return a problem that {@linkplain #isCutShort() is cut short}
   */
  public UnreadableArticle cutShort() {
    return new UnreadableArticle(source, reason, getCause(), true);
  }

  /** {@return whether more articles may follow in the source, which could not be read} */
  public boolean isCutShort() {
    return cutShort;
  }

  /** {@return the file and, if it has several articles, the line} */
  public String source() {
    return source;
  }

  /** {@return what is wrong, without the source} */
  public String reason() {
    return reason;
  }
}
