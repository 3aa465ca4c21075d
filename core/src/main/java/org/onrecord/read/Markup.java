package org.onrecord.read;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes off the Markdown that stands between a reader and the words: heading signs, emphasis, links
 * (their words stay), images, block quotes and rules. Everything else, code and tables too, stays
 * as it is.
 */
final class Markup {

  private static final Pattern HEADING =
      Pattern.compile("^ {0,3}#{1,6}[ \\t]+|(?<![ \\t])[ \\t]{1,20}#{1,6}[ \\t]{0,20}$");
  private static final Pattern QUOTED = Pattern.compile("^ {0,3}(?:> ?){1,9}");
  private static final Pattern RULE =
      Pattern.compile("^ {0,3}(?:(?:- ?){3,80}|(?:\\* ?){3,80}|(?:_ ?){3,80})$");
  private static final Pattern IMAGE =
      Pattern.compile("!\\[[^\\[\\]]{0,500}\\]\\([^()\\s]{0,500}(?: \"[^\"]{0,500}\")?\\)");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]]{1,500})\\]\\([^()\\s]{0,500}(?: \"[^\"]{0,500}\")?\\)");
  private static final Pattern STRONG =
      Pattern.compile("(\\*\\*|__)(?=\\S)([^*_]{1,1000})(?<=\\S)\\1");
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\d*_])([*_])(?=[^\\s*_])([^*_]{1,1000})(?<=\\S)\\1(?![\\p{L}\\d*_])");

  private Markup() {}

  static String strip(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : Splitter.on('\n').split(text)) {
      lines.add(stripLine(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line));
    }
    return Joiner.on('\n').join(lines);
  }

  private static String stripLine(String line) {
    if (RULE.matcher(line).matches()) {
      return "";
    }
    String words = QUOTED.matcher(line).replaceFirst("");
    words = HEADING.matcher(words).replaceAll("");
    words = IMAGE.matcher(words).replaceAll("");
    words = LINK.matcher(words).replaceAll("$1");
    words = STRONG.matcher(words).replaceAll("$2");
    return EMPHASIS.matcher(words).replaceAll("$2");
  }
}
