package org.onrecord.read.format;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * The head of a page that a reader service converted to Markdown: "Title:", "URL Source:",
 * "Published Time:", then "Markdown Content:".
 */
final class ReaderHead {

  private static final String CONTENT = "Markdown Content:";
  private static final int MAX_LENGTH = 4000;

  /** The fields of front matter, by label. */
  private static final ImmutableMap<String, String> FIELDS =
      ImmutableMap.of("Title", "title", "URL Source", "url", "Published Time", "date");

  private ReaderHead() {}

  /** Whether a text begins like this. */
  static boolean opens(String text) {
    return text.startsWith("Title:") && contentAt(text) > 0;
  }

  private static int contentAt(String text) {
    int at = text.indexOf("\n" + CONTENT);
    return at < MAX_LENGTH ? at : -1;
  }

  /** The head as front matter, if a text has one. */
  static Optional<FrontMatter> of(String text) {
    if (!opens(text)) {
      return Optional.empty();
    }
    int end = contentAt(text);
    ImmutableListMultimap.Builder<String, String> fields = ImmutableListMultimap.builder();
    text.substring(0, end)
        .lines()
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              String field = colon < 0 ? null : FIELDS.get(line.substring(0, colon).strip());
              if (field != null && colon + 1 < line.length()) {
                fields.put(field, line.substring(colon + 1).strip());
              }
            });
    String rest = text.substring(end + 1 + CONTENT.length());
    return Optional.of(new FrontMatter(fields.build(), rest));
  }
}
