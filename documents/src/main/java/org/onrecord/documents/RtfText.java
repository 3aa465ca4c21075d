package org.onrecord.documents;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Parses RTF into paragraphs of plain text. Groups without text of the document (fonts, colours,
 * pictures, field instructions, anything marked as optional) are ignored.
 */
final class RtfText {

  private static final String DEFAULT_CODE_PAGE = "windows-1252";

  private static final Set<String> IGNORED_DESTINATIONS =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "header",
          "headerl",
          "headerr",
          "footer",
          "footerl",
          "footerr",
          "fldinst",
          "listtable",
          "listoverridetable",
          "themedata",
          "datastore",
          "object",
          "xe",
          "tc",
          "rsidtbl",
          "generator",
          "latentstyles");

  private static final int MAX_DEPTH = 10_000;

  private final String rtf;
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();

  /**
   * A group, and what it inherits from the group around it.
   *
   * @param isIgnored whether its text is ignored
   * @param isFontTable whether it lists the fonts
   * @param fallbackLength how many fallback characters follow a Unicode character
   * @param font the charset of its font, if the font has one
   */
  private record Group(
      boolean isIgnored, boolean isFontTable, int fallbackLength, Optional<Charset> font) {

    Group ignored(boolean fonts) {
      return new Group(true, fonts, fallbackLength, font);
    }
  }

  private Charset codePage = Charset.forName(DEFAULT_CODE_PAGE);
  private final Map<Integer, Charset> fonts = new HashMap<>();
  private int listedFont;
  private final Deque<Group> groups = new ArrayDeque<>();
  private Group group = new Group(false, false, 1, Optional.empty());

  /** Bytes of characters that are not decoded yet; in East Asian charsets two make one. */
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private int skip;
  private int at;

  RtfText(String rtf) {
    this.rtf = rtf;
  }

  List<String> paragraphs() {
    while (at < rtf.length()) {
      char c = rtf.charAt(at++);
      switch (c) {
        case '{' -> open();
        case '}' -> close();
        case '\\' -> control();
        case '\r', '\n' -> {}
        default -> character(c);
      }
    }
    end();
    return paragraphs;
  }

  /** Programs that do not know better write other characters as bytes of the code page. */
  private void character(char c) {
    if (c < 128) {
      append(c);
    } else {
      appendByte(c);
    }
  }

  private void open() {
    decode();
    if (groups.size() < MAX_DEPTH) {
      groups.push(group);
    }
  }

  private void close() {
    decode();
    if (!groups.isEmpty()) {
      group = groups.pop();
    }
    skip = 0;
  }

  private void control() {
    if (at >= rtf.length()) {
      return;
    }
    char c = rtf.charAt(at);
    if (!Character.isLetter(c)) {
      at++;
      symbol(c);
      return;
    }
    int start = at;
    while (at < rtf.length() && Character.isLetter(rtf.charAt(at))) {
      at++;
    }
    String word = rtf.substring(start, at);
    int number = number();
    if (at < rtf.length() && rtf.charAt(at) == ' ') {
      at++;
    }
    word(word, number);
  }

  /** The number after a control word; 0 if there is none or it is too long. */
  private int number() {
    int start = at;
    if (at < rtf.length() && rtf.charAt(at) == '-') {
      at++;
    }
    while (at < rtf.length() && Character.isDigit(rtf.charAt(at))) {
      at++;
    }
    try {
      return Integer.parseInt(rtf.substring(start, at));
    } catch (NumberFormatException none) {
      return 0;
    }
  }

  private void symbol(char c) {
    switch (c) {
      case '\'' -> {
        String hex = rtf.substring(at, Math.min(at + 2, rtf.length()));
        at += hex.length();
        try {
          appendByte(Integer.parseInt(hex, 16));
        } catch (NumberFormatException malformed) {
          // Ignored.
        }
      }
      case '*' -> group = group.ignored(false);
      case '~' -> append('\u00A0');
      case '_' -> append('-');
      case '\r', '\n' -> end();
      case '\\', '{', '}' -> append(c);
      default -> {}
    }
  }

  private void word(String word, int number) {
    if (IGNORED_DESTINATIONS.contains(word)) {
      group = group.ignored(word.equals("fonttbl"));
      return;
    }
    switch (word) {
      case "par", "sect", "page", "row" -> end();
      case "line" -> append('\n');
      case "tab", "cell" -> append(' ');
      case "u" -> {
        append((char) number);
        skip = group.fallbackLength;
      }
      case "uc" ->
          group = new Group(group.isIgnored, group.isFontTable, Math.max(0, number), group.font);
      case "ansicpg" -> codePage = codePage(number);
      case "mac" -> codePage = RtfCharsets.ofFont(RtfCharsets.MACINTOSH).orElse(codePage);
      case "f" -> font(number);
      case "fcharset" -> listFont(RtfCharsets.ofFont(number));
      case "cpg" -> listFont(RtfCharsets.ofCodePage(number));
      case "bin" -> at = Math.min(rtf.length(), at + Math.max(0, number));
      case "emdash" -> append('—');
      case "endash" -> append('–');
      case "lquote" -> append('‘');
      case "rquote" -> append('’');
      case "ldblquote" -> append('“');
      case "rdblquote" -> append('”');
      default -> {}
    }
  }

  private void font(int number) {
    if (group.isFontTable) {
      listedFont = number;
    } else {
      decode();
      Optional<Charset> charset = Optional.ofNullable(fonts.get(number));
      group = new Group(group.isIgnored, false, group.fallbackLength, charset);
    }
  }

  private void listFont(Optional<Charset> charset) {
    if (group.isFontTable) {
      charset.ifPresent(known -> fonts.put(listedFont, known));
    }
  }

  private static Charset codePage(int number) {
    return RtfCharsets.ofCodePage(number).orElse(Charset.forName(DEFAULT_CODE_PAGE));
  }

  private void appendByte(int value) {
    if (skip > 0) {
      skip--;
    } else if (!group.isIgnored) {
      bytes.write(value);
    }
  }

  private void decode() {
    if (bytes.size() > 0) {
      open.append(bytes.toString(group.font.orElse(codePage)));
      bytes.reset();
    }
  }

  private void append(char c) {
    if (skip > 0) {
      skip--;
    } else if (!group.isIgnored) {
      decode();
      open.append(c);
    }
  }

  private void end() {
    decode();
    if (!group.isIgnored) {
      paragraphs.add(open.toString());
      open.setLength(0);
    }
  }
}
