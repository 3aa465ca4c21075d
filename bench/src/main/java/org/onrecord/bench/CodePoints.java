package org.onrecord.bench;

/** Turns offsets in code points, in which the labelled data counts, into UTF-16 ones and back. */
final class CodePoints {

  private final int[] toUtf16;
  private final int[] toPoints;

  CodePoints(String text) {
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

  int points(int utf16) {
    return toPoints[utf16];
  }
}
