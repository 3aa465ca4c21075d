package org.onrecord.read.plain;

import com.google.common.collect.ImmutableList;
import org.onrecord.read.context.TextRules;

/** Hard-wrapped text. A blank line ends a paragraph; an indented line begins the next. */
public final class HardWrappedText {

  private static final int INDENT = 2;

  private HardWrappedText() {}

  public static ImmutableList<String> paragraphs(String text) {
    ImmutableList.Builder<String> paragraphs = ImmutableList.builder();
    StringBuilder open = new StringBuilder();
    for (String line : text.lines().toList()) {
      String words = TextRules.trim(line);
      boolean indented = line.length() - line.stripLeading().length() >= INDENT;
      if (words.isEmpty() || indented) {
        end(open, paragraphs);
      }
      open.append(open.isEmpty() ? "" : " ").append(words);
    }
    end(open, paragraphs);
    return paragraphs.build();
  }

  private static void end(StringBuilder open, ImmutableList.Builder<String> paragraphs) {
    if (!TextRules.isBlank(open.toString())) {
      paragraphs.add(TextRules.trim(open.toString()));
    }
    open.setLength(0);
  }
}
