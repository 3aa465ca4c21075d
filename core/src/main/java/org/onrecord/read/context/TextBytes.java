package org.onrecord.read.context;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Optional;

/**
 * Decodes bytes: UTF-16 by BOM or zero bytes; UTF-8 if valid but for a few bytes, whatever is
 * declared; otherwise the declared charset; otherwise a guess, mostly Windows-1252. The BOM is
 * removed.
 */
public final class TextBytes {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** The share of control characters from which bytes count as binary. */
  private static final double MAX_CONTROL_SHARE = 0.05;

  /** In UTF-16, nearly every other byte of Latin text is zero, and few bytes of other text. */
  private static final double MIN_UTF16_ZERO_SHARE = 0.3;

  /** Text in another charset has hardly any valid continuation byte of UTF-8. */
  private static final int MIN_VALID_RATIO = 2;

  private static final int SAMPLE_BYTES = 1 << 12;

  private TextBytes() {}

  /** Whether the bytes can be read line by line as UTF-8. */
  public static boolean isUtf8(byte[] head) {
    return utf16(head).isEmpty();
  }

  public static String decode(byte[] bytes) {
    return decode(bytes, Optional.empty());
  }

  /** Decodes bytes with the charset {@code declared} by the sender. */
  public static String decode(byte[] bytes, Optional<Charset> declared) {
    Charset charset = charset(bytes, declared);
    int mark = byteOrderMarkLength(bytes, charset);
    return new String(bytes, mark, bytes.length - mark, charset);
  }

  /** Decodes a stream that begins with {@code head}. */
  public static Reader reader(InputStream in, byte[] head, Optional<Charset> declared)
      throws IOException {
    Charset charset = charset(head, declared);
    in.skipNBytes(byteOrderMarkLength(head, charset));
    return new InputStreamReader(in, charset);
  }

  /** Whether it is binary data: a NUL, or too many control characters and undecodable bytes. */
  public static boolean isBinary(String text) {
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
    return controls > text.length() * MAX_CONTROL_SHARE;
  }

  private static Charset charset(byte[] bytes, Optional<Charset> declared) {
    Optional<Charset> wide = utf16(bytes);
    if (wide.isPresent()) {
      return wide.get();
    }
    Optional<Charset> named = declared.or(() -> DeclaredCharset.of(bytes));
    boolean plain = isAscii(bytes);
    if (isMostlyUtf8(bytes) && !(plain && named.isPresent())) {
      return UTF_8;
    }
    // A declaration of UTF-16 is wrong for single-byte text, as is UTF-8 at this point.
    return named
        .filter(charset -> !charset.name().startsWith("UTF-"))
        .orElseGet(() -> plain ? UTF_8 : GuessedCharset.of(bytes).orElse(WINDOWS_1252));
  }

  /** The charset of bytes that do not declare theirs, if it was guessed and may be wrong. */
  public static Optional<Charset> guessed(byte[] bytes, Optional<Charset> declared) {
    boolean known =
        utf16(bytes).isPresent()
            || declared.or(() -> DeclaredCharset.of(bytes)).isPresent()
            || isMostlyUtf8(bytes);
    return known ? Optional.empty() : GuessedCharset.of(bytes);
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the bytes are UTF-8, apart from a few: an invalid byte among valid characters was
   * pasted there, and must not ruin the others. A character that is cut off at the end does not
   * count: the rest may follow.
   */
  private static boolean isMostlyUtf8(byte[] bytes) {
    CharsetDecoder decoder = UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int invalid = 0;
    for (CoderResult result = decoder.decode(in, text, false);
        result.isError();
        result = decoder.decode(in, text, false)) {
      invalid++;
      in.position(in.position() + result.length());
    }
    if (invalid == 0 || startsWithMark(bytes)) {
      return true;
    }
    text.flip();
    return continuations(text) >= MIN_VALID_RATIO * invalid;
  }

  /** The number of bytes of UTF-8 that continue characters. */
  private static int continuations(CharSequence text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) < 0x80 ? 0 : text.charAt(i) < 0x800 ? 1 : 2;
    }
    return count;
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length > 2
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static Optional<Charset> utf16(byte[] bytes) {
    if (bytes.length < 2) {
      return Optional.empty();
    }
    if (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return Optional.of(UTF_16BE);
    }
    if (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return Optional.of(UTF_16LE);
    }
    int length = Math.min(bytes.length, SAMPLE_BYTES);
    int[] zeros = new int[2];
    for (int i = 0; i < length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    int many = (int) (length * MIN_UTF16_ZERO_SHARE);
    if (many == 0 || Math.min(zeros[0], zeros[1]) > 0) {
      return Optional.empty();
    }
    return zeros[0] > many
        ? Optional.of(UTF_16BE)
        : zeros[1] > many ? Optional.of(UTF_16LE) : Optional.empty();
  }

  private static int byteOrderMarkLength(byte[] bytes, Charset charset) {
    String start = new String(bytes, 0, Math.min(4, bytes.length), charset);
    return start.startsWith("\uFEFF") ? "\uFEFF".getBytes(charset).length : 0;
  }
}
