package org.onrecord.cli.output;

import java.util.Arrays;
import org.onrecord.cli.terminal.Style;
import org.onrecord.cli.terminal.StyledText;
import org.onrecord.search.Range;

/**
 * The styles of the characters of a text. A character keeps the first style that it is given. Costs
 * about as much as the text is long, however many ranges there are and however they overlap.
 */
final class CharacterStyles {

  private final Style[] styles;

  /** For each character the next that may have no style yet; shortened while it is followed. */
  private final int[] nextFree;

  CharacterStyles(int length) {
    this.styles = new Style[length];
    Arrays.fill(styles, Style.PLAIN);
    this.nextFree = new int[length + 1];
    Arrays.setAll(nextFree, i -> i);
  }

  /** Styles the characters of a range that have no style yet. */
  void set(Range range, Style style) {
    int end = Math.min(range.end(), styles.length);
    for (int at = free(Math.max(range.start(), 0)); at < end; at = free(at)) {
      styles[at] = style;
      nextFree[at] = at + 1;
    }
  }

  private int free(int from) {
    int free = Math.min(from, styles.length);
    while (nextFree[free] != free) {
      nextFree[free] = nextFree[nextFree[free]];
      free = nextFree[free];
    }
    return free;
  }

  /** A part of the text in its styles. */
  StyledText of(String text, int start, int end) {
    StyledText styled = new StyledText();
    for (int from = start; from < end; ) {
      int to = from + 1;
      while (to < end && styles[to] == styles[from]) {
        to++;
      }
      styled.add(text.substring(from, to), styles[from]);
      from = to;
    }
    return styled;
  }
}
