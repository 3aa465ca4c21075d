package org.onrecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The address of the page that a text was copied from, where it stands on a line of its own above
 * the body.
 *
 * @param lines the lines without those that are addresses
 * @param url the first address, if there is one
 */
record Address(List<Line> lines, Optional<String> url) {

  /** How many lines from the top it is looked for. */
  private static final int REACH = 15;

  private static final int LONGEST = 2000;

  /** Takes the addresses off some lines, as far as the first prose. */
  static Address in(List<Line> lines) {
    List<Line> kept = new ArrayList<>(lines);
    Optional<String> address = Optional.empty();
    int at = 0;
    while (at < Math.min(kept.size(), REACH) && !Prose.is(kept.get(at).text())) {
      if (is(kept.get(at).text())) {
        String line = kept.remove(at).text();
        address = address.or(() -> Optional.of(line));
      } else {
        at++;
      }
    }
    return new Address(kept, address);
  }

  private static boolean is(String line) {
    boolean web = line.startsWith("https://") || line.startsWith("http://");
    return web && line.length() <= LONGEST && Text.BLANK.matchesNoneOf(line);
  }
}
