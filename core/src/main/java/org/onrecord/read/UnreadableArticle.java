package org.onrecord.read;

import org.onrecord.model.OnrecordException;

/**
 * Something in a file that could not be read as an article, or not all of it. The reader reports it
 * and goes on.
 */
public final class UnreadableArticle extends OnrecordException {

  private final String source;
  private final String reason;

  /**
   * @param source the file, and the line in it if it has several articles: "clippings/x.jsonl line
   *     7"
   * @param reason what is wrong, with which value, and what was done or is to be done
   */
  public UnreadableArticle(String source, String reason) {
    super(source + ": " + reason);
    this.source = source;
    this.reason = reason;
  }

  /** As {@link #UnreadableArticle(String, String)}, for a problem that something else raised. */
  public UnreadableArticle(String source, String reason, Throwable cause) {
    super(source + ": " + reason, cause);
    this.source = source;
    this.reason = reason;
  }

  /** Where: the file, and the line if it has several articles. */
  public String source() {
    return source;
  }

  /** What is wrong, without the place. */
  public String reason() {
    return reason;
  }
}
