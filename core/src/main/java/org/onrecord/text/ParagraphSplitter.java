package org.onrecord.text;

import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into paragraphs.
 *
 * <p>A paragraph ends at a line break; in hard-wrapped text (blank lines between blocks, lines of
 * typewriter length) at a blank line.
 */
public final class ParagraphSplitter {

  private static final int MAX_WRAPPED_LINE_LENGTH = 100;
  private static final int MIN_FULL_LINE_LENGTH = 50;

  private ParagraphSplitter() {}

  /**
   * The paragraphs that are not blank, as ranges {@code [start, end)} of UTF-16 offsets, in order.
   * Linear in the length.
   */
  public static List<Range<Integer>> split(String text) {
    List<Range<Integer>> lines = lines(text);
    return isWrapped(lines, text) ? blocks(lines, text) : lines;
  }

  private static List<Range<Integer>> lines(String text) {
    List<Range<Integer>> lines = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || isLineEnd(text.charAt(at))) {
        if (!isBlank(text, from, at)) {
          lines.add(Range.closedOpen(from, at));
        }
        from = at + 1;
      }
    }
    return lines;
  }

  private static boolean isWrapped(List<Range<Integer>> lines, String text) {
    int breaks = 0;
    int fullBefore = 0;
    boolean blankLines = false;
    for (int i = 0; i + 1 < lines.size(); i++) {
      int length = lines.get(i).upperEndpoint() - lines.get(i).lowerEndpoint();
      if (length > MAX_WRAPPED_LINE_LENGTH) {
        return false;
      }
      if (areAdjacent(lines, i, text)) {
        breaks++;
        fullBefore += length >= MIN_FULL_LINE_LENGTH ? 1 : 0;
      } else {
        blankLines = true;
      }
    }
    return blankLines && breaks > 1 && fullBefore * 4 > breaks * 3;
  }

  private static List<Range<Integer>> blocks(List<Range<Integer>> lines, String text) {
    List<Range<Integer>> blocks = new ArrayList<>();
    int from = lines.get(0).lowerEndpoint();
    for (int i = 0; i < lines.size(); i++) {
      if (i + 1 == lines.size() || !areAdjacent(lines, i, text)) {
        blocks.add(Range.closedOpen(from, lines.get(i).upperEndpoint()));
        if (i + 1 < lines.size()) {
          from = lines.get(i + 1).lowerEndpoint();
        }
      }
    }
    return blocks;
  }

  /** Whether there is no blank line between line {@code i} and the next. */
  private static boolean areAdjacent(List<Range<Integer>> lines, int i, String text) {
    int ends = 0;
    for (int at = lines.get(i).upperEndpoint(); at < lines.get(i + 1).lowerEndpoint(); at++) {
      ends += text.charAt(at) == '\n' ? 1 : 0;
    }
    return ends <= 1;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2029';
  }

  private static boolean isBlank(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!Tokenizer.isSpace(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }
}
