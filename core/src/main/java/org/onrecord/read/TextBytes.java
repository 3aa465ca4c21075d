package org.onrecord.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/**
 * Bytes to text: UTF-8 if they are valid UTF-8, UTF-16 if a byte order mark says so, else
 * Windows-1252, which takes anything. A byte order mark is not part of the text.
 */
final class TextBytes {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** The share of control characters from which on bytes are no text. */
  private static final double MOST_CONTROLS = 0.05;

  private TextBytes() {}

  static boolean isUtf16(byte[] head) {
    return head.length >= 2
        && ((head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)
            || (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE));
  }

  static String decode(byte[] bytes) {
    if (isUtf16(bytes)) {
      return new String(bytes, 2, bytes.length - 2, bytes[0] == (byte) 0xFE ? UTF_16BE : UTF_16LE);
    }
    int mark = startsWithUtf8Mark(bytes) ? 3 : 0;
    ByteBuffer buffer = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
    try {
      return UTF_8.newDecoder().decode(buffer).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, mark, bytes.length - mark, WINDOWS_1252);
    }
  }

  /**
   * Whether these are no words of anyone's: a NUL, or too many control characters and undecodable
   * bytes.
   */
  static boolean isBinary(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return true;
      }
      if (c == '\uFFFD'
          || (Character.isISOControl(c) && !Character.isWhitespace(c) && c != '\u0085')) {
        controls++;
      }
    }
    return controls > text.length() * MOST_CONTROLS;
  }

  private static boolean startsWithUtf8Mark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }
}
