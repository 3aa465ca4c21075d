package org.onrecord.read.context;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;

/** The id of an article without id or URL: source name and a digest of the text. */
public final class ContentId {

  private static final int DIGITS = 16;

  private ContentId() {}

  /**
   * The name of the source, and a digest of the text; the same text has the same id anywhere in the
   * source.
   */
  public static String of(String source, String title, String body) {
    String digest = Hashing.sha256().hashString(title + "\n" + body, UTF_8).toString();
    return source + "#" + digest.substring(0, DIGITS);
  }
}
