package org.onrecord.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.onrecord.read.DocumentText;

/**
 * Reads the paragraphs of a document in Rich Text Format (RTF). Recognized by its first bytes.
 * Stateless and safe for use by several threads.
 *
 * <p>Holds the whole document in memory. One of more than 64 MB is refused.
 */
public final class Rtf implements DocumentText {

  private static final String MAGIC = "{\\rtf";
  private static final int MAX_BYTES = 64 << 20;

  /** Called by {@link java.util.ServiceLoader}. */
  public Rtf() {}

  @Override
  public boolean recognises(String name, byte[] head) {
    int length = Math.min(MAGIC.length(), head.length);
    return new String(head, 0, length, StandardCharsets.ISO_8859_1).equals(MAGIC);
  }

  @Override
  public List<String> paragraphs(InputStream document) throws IOException {
    byte[] bytes = document.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new IOException("is longer than " + (MAX_BYTES >> 20) + " MB; split it");
    }
    return new RtfText(new String(bytes, StandardCharsets.ISO_8859_1)).paragraphs();
  }
}
