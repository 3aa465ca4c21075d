package org.onrecord.read.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes marks of Markdown dialects that are not text: shortcodes, footnotes, a fence around all.
 */
final class MarkdownMarks {

  private static final Pattern FENCED =
      Pattern.compile("(?s)\\s*(`{3,}|~{3,})(?:markdown|md|text|txt)?[ \\t]*\\R(.*)\\R\\1\\s*");
  private static final Pattern SHORTCODE =
      Pattern.compile("\\{\\{[<%][^\\n]{0,1000}?[>%]\\}\\}|\\{%[^\\n]{0,1000}?%\\}");
  private static final Pattern FOOTNOTE_TEXT =
      Pattern.compile("(?m)^\\[\\^[^\\]\\n]{1,60}\\]:.*(?:\\R(?: {4}|\\t).*)*\\R?");
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\n]{1,60}\\]");

  private MarkdownMarks() {}

  /** The text in a fence, as language models write their answers; other text is unchanged. */
  static String unfenced(String text) {
    Matcher fenced = FENCED.matcher(text);
    return fenced.matches() && !fenced.group(2).contains(fenced.group(1)) ? fenced.group(2) : text;
  }

  static String removeFrom(String text) {
    String words = FOOTNOTE_TEXT.matcher(SHORTCODE.matcher(text).replaceAll("")).replaceAll("");
    return FOOTNOTE.matcher(words).replaceAll("");
  }
}
