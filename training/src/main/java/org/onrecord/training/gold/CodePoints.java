package org.onrecord.training.gold;

/** Converts between the code point offsets of the labelled data and UTF-16 offsets. */
public final class CodePoints {

  private final int[] toUtf16;
  private final int[] toPoints;

  public CodePoints(String text) {
    toUtf16 = new int[text.codePointCount(0, text.length()) + 1];
    toPoints = new int[text.length() + 1];
    int point = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      toUtf16[point] = at;
      toPoints[at] = point++;
    }
    toUtf16[point] = text.length();
    toPoints[text.length()] = point;
  }

  int utf16(int point) {
    return toUtf16[Math.min(point, toUtf16.length - 1)];
  }

  public int points(int utf16) {
    return toPoints[utf16];
  }
}
