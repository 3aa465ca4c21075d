package org.onrecord.read.context;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;

/**
 * What an article without an id or address of its own is called: by where it came from and what it
 * says.
 */
public final class ContentId {

  private static final int DIGITS = 16;

  private ContentId() {}

  /**
   * The name of the source, and a digest of the words; the same words have the same id wherever
   * they stand there.
   */
  public static String of(String source, String title, String body) {
    String digest = Hashing.sha256().hashString(title + "\n" + body, UTF_8).toString();
    return source + "#" + digest.substring(0, DIGITS);
  }
}
