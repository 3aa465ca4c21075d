package org.onrecord.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * The form of a file, told by its first lines; the extension only decides where these allow two.
 */
enum Form {
  /** A JSON value a line. */
  JSON_LINES,
  /** One JSON object or array. */
  JSON_DOCUMENT,
  /** Markdown, or anything with front matter. */
  MARKDOWN,
  /** A web page. */
  HTML,
  /** Anything else. */
  PLAIN;

  private static final ImmutableSet<String> HTML_EXTENSIONS =
      ImmutableSet.of("html", "htm", "xhtml");
  private static final int HTML_OPENING = 20;
  private static final ImmutableList<String> HTML_OPENINGS =
      ImmutableList.of("<!doctype html", "<html", "<head", "<body");

  /**
   * The form of a file.
   *
   * @param name its name
   * @param opening its first characters, at least two lines if they fit
   */
  static Form of(String name, String opening) {
    String start = Text.BLANK.trimLeadingFrom(opening);
    String extension = extension(name);
    if (HTML_EXTENSIONS.contains(extension) || isHtml(start)) {
      return HTML;
    }
    boolean lines = extension.equals("jsonl") || extension.equals("ndjson");
    if (lines || extension.equals("json") || startsLikeJson(start)) {
      return isDocument(start, lines) ? JSON_DOCUMENT : JSON_LINES;
    }
    boolean markdown = extension.equals("md") || extension.equals("markdown");
    return markdown || FrontMatter.opens(start) ? MARKDOWN : PLAIN;
  }

  /** Whether a text begins as web pages do, comments and an XML declaration aside. */
  private static boolean isHtml(String start) {
    int from = 0;
    while (start.startsWith("<!--", from) || start.startsWith("<?", from)) {
      int end = start.indexOf('>', from);
      if (end < 0) {
        return false;
      }
      from = end + 1 + Text.BLANK.negate().indexIn(start.substring(end + 1) + "<");
    }
    String opening = start.substring(from, Math.min(from + HTML_OPENING, start.length()));
    return HTML_OPENINGS.stream().anyMatch(opening.toLowerCase(Locale.ROOT)::startsWith);
  }

  /** What follows the last dot of a file's name, in lower case; empty for none. */
  static String extension(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** A brace before a quoted name, or a bracket before a brace: how no headline begins. */
  private static boolean startsLikeJson(String start) {
    if (start.isEmpty()) {
      return false;
    }
    String next = start.substring(1).stripLeading();
    return switch (start.charAt(0)) {
      case '{' -> next.startsWith("\"") || next.startsWith("}");
      case '[' -> next.startsWith("{") || next.startsWith("]");
      default -> false;
    };
  }

  /**
   * One value over several lines: the first line does not close what it opens, nor does the second
   * open anew.
   */
  private static boolean isDocument(String start, boolean lines) {
    int end = start.indexOf('\n');
    if (lines && end < 0) {
      return false;
    }
    String first = (end < 0 ? start : start.substring(0, end)).strip();
    String second = end < 0 ? "" : start.substring(end).stripLeading();
    if (first.startsWith("[")) {
      return !lines || !first.endsWith("]");
    }
    return first.startsWith("{") ? !first.endsWith("}") && !second.startsWith("{") : !lines;
  }
}
