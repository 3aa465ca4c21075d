package org.onrecord.read.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.read.context.TextRules;

/**
 * Finds the URL of the original page on a line of its own above the body.
 *
 * @param lines the lines without URL lines
 * @param url the first URL, if there is one
 */
record PageAddress(List<TextLine> lines, Optional<String> url) {

  /** The number of lines examined from the top. */
  private static final int MAX_LINES = 15;

  private static final int MAX_LENGTH = 2000;

  /** Removes the URL lines above the first prose. */
  static PageAddress in(List<TextLine> lines) {
    List<TextLine> kept = new ArrayList<>(lines);
    Optional<String> address = Optional.empty();
    int at = 0;
    while (at < Math.min(kept.size(), MAX_LINES) && !Prose.isProse(kept.get(at).text())) {
      if (isUrl(kept.get(at).text())) {
        String line = kept.remove(at).text();
        address = address.or(() -> Optional.of(line));
      } else {
        at++;
      }
    }
    return new PageAddress(kept, address);
  }

  private static boolean isUrl(String line) {
    boolean web = line.startsWith("https://") || line.startsWith("http://");
    return web && line.length() <= MAX_LENGTH && TextRules.BLANK.matchesNoneOf(line);
  }
}
