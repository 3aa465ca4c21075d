package org.onrecord.read;

import org.onrecord.model.OnrecordException;

/** An item in a file that could not be read as an article, or only in part. Reading continues. */
public final class UnreadableArticle extends OnrecordException {

  private final String source;
  private final String reason;

  /**
   * @param source the file and, if it has several articles, the line: "clippings/x.jsonl line 7"
   * @param reason what is wrong, with which value, and what was done or should be done
   */
  public UnreadableArticle(String source, String reason) {
    super(source + ": " + reason);
    this.source = source;
    this.reason = reason;
  }

  /** As {@link #UnreadableArticle(String, String)}, with a cause. */
  public UnreadableArticle(String source, String reason, Throwable cause) {
    super(source + ": " + reason, cause);
    this.source = source;
    this.reason = reason;
  }

  /** The file and, if it has several articles, the line. */
  public String source() {
    return source;
  }

  /** What is wrong, without the source. */
  public String reason() {
    return reason;
  }
}
