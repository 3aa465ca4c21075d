package org.onrecord.documents;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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
   * Whether the text of a group is ignored, and how many fallback characters follow a Unicode
   * character.
   */
  private record Group(boolean isIgnored, int fallbackLength) {}

  private Charset codePage = Charset.forName(DEFAULT_CODE_PAGE);
  private final Deque<Group> groups = new ArrayDeque<>();
  private Group group = new Group(false, 1);
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
        default -> append(c);
      }
    }
    end();
    return paragraphs;
  }

  private void open() {
    if (groups.size() < MAX_DEPTH) {
      groups.push(group);
    }
  }

  private void close() {
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
          append(new String(new byte[] {(byte) Integer.parseInt(hex, 16)}, codePage).charAt(0));
        } catch (NumberFormatException malformed) {
          // Ignored.
        }
      }
      case '*' -> group = new Group(true, group.fallbackLength);
      case '~' -> append('\u00A0');
      case '_' -> append('-');
      case '\r', '\n' -> end();
      case '\\', '{', '}' -> append(c);
      default -> {}
    }
  }

  private void word(String word, int number) {
    if (IGNORED_DESTINATIONS.contains(word)) {
      group = new Group(true, group.fallbackLength);
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
      case "uc" -> group = new Group(group.isIgnored, Math.max(0, number));
      case "ansicpg" -> codePage = codePage(number);
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

  /** A Windows code page if it has one byte per character, otherwise the default. */
  private static Charset codePage(int number) {
    String name = "windows-" + number;
    boolean known = Charset.isSupported(name);
    Charset page = Charset.forName(known ? name : DEFAULT_CODE_PAGE);
    return page.newEncoder().maxBytesPerChar() > 1 ? Charset.forName(DEFAULT_CODE_PAGE) : page;
  }

  private void append(char c) {
    if (skip > 0) {
      skip--;
    } else if (!group.isIgnored) {
      open.append(c);
    }
  }

  private void end() {
    if (!group.isIgnored) {
      paragraphs.add(open.toString());
      open.setLength(0);
    }
  }
}
