package org.onrecord.documents;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;

/** Charsets by the numbers that RTF has for them. */
final class RtfCharsets {

  static final int MACINTOSH = 77;

  /** Charsets by the number after "fcharset", as in the API of Windows. */
  private static final Map<Integer, String> FONTS =
      Map.ofEntries(
          Map.entry(MACINTOSH, "x-MacRoman"),
          Map.entry(128, "windows-31j"),
          Map.entry(129, "x-windows-949"),
          Map.entry(134, "GBK"),
          Map.entry(136, "x-windows-950"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(163, "windows-1258"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(222, "x-windows-874"),
          Map.entry(238, "windows-1250"));

  /** Code pages whose charset is not called after them. */
  private static final Map<Integer, String> CODE_PAGES =
      Map.of(
          932, "windows-31j",
          936, "GBK",
          949, "x-windows-949",
          950, "x-windows-950",
          874, "x-windows-874",
          65001, "UTF-8",
          10000, "x-MacRoman");

  private RtfCharsets() {}

  /** The charset of a font; empty for the default one, for symbols and for unknown numbers. */
  static Optional<Charset> ofFont(int number) {
    return Optional.ofNullable(FONTS.get(number)).flatMap(RtfCharsets::named);
  }

  static Optional<Charset> ofCodePage(int number) {
    return Optional.ofNullable(CODE_PAGES.get(number))
        .flatMap(RtfCharsets::named)
        .or(() -> named("windows-" + number))
        .or(() -> named("IBM" + number));
  }

  private static Optional<Charset> named(String name) {
    return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
  }
}
