package org.onrecord.read.context;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset that a text declares: the XML declaration, or {@code charset=} of a page. */
public final class DeclaredCharset {

  /** Browsers read on, too: some pages begin with long scripts. */
  private static final int MAX_BYTES = 1 << 16;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "<\\?xml[^>]{0,200}encoding=[\"']?([\\w.:-]{1,40})|<meta[^>]{0,200}charset=[\"']?([\\w.:-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  private DeclaredCharset() {}

  /** The charset declared at the start of a text, if it is supported. */
  static Optional<Charset> of(byte[] opening) {
    String start = new String(opening, 0, Math.min(MAX_BYTES, opening.length), ISO_8859_1);
    Matcher declaration = DECLARATION.matcher(start);
    if (!declaration.find()) {
      return Optional.empty();
    }
    String name = declaration.group(1);
    return named(name == null ? declaration.group(2) : name);
  }

  /** A charset by its name. */
  public static Optional<Charset> named(String name) {
    try {
      Charset charset = Charset.forName(name.strip());
      // Text labelled Latin-1 on the web is Windows-1252.
      return Optional.of(charset.equals(ISO_8859_1) ? Charset.forName("windows-1252") : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
