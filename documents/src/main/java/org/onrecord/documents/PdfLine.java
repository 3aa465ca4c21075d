package org.onrecord.documents;

/**
 * A line of a page, in points from the upper left corner.
 *
 * @param text its text, trimmed and not empty
 * @param page the number of its page, from 0
 * @param left the left edge of its first character
 * @param right the right edge of its last character
 * @param baseline the baseline
 * @param size the font size that most of its characters have
 */
record PdfLine(String text, int page, float left, float right, float baseline, float size) {

  float width() {
    return right - left;
  }

  /** Whether the sizes of two lines are equal, up to rounding. */
  boolean hasSizeOf(PdfLine other) {
    return Math.abs(size - other.size) < 0.6;
  }

  PdfLine withText(String words) {
    return new PdfLine(words, page, left, right, baseline, size);
  }
}
