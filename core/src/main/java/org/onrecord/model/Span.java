package org.onrecord.model;

/**
 * A stretch of one part of an article: UTF-16 offsets {@code [start, end)}.
 *
 * @param part the part that the offsets count in
 * @param start the first code unit, from 0
 * @param end one past the last code unit, not before {@code start}
 */
public record Span(Part part, int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span [" + start + ", " + end + ") is not a stretch of text");
    }
  }

  public static Span body(int start, int end) {
    return new Span(Part.BODY, start, end);
  }

  public int length() {
    return end - start;
  }

  /** Whether the two share a code unit of the same part. */
  public boolean overlaps(Span other) {
    return part == other.part && start < other.end && other.start < end;
  }

  /** Whether {@code other} lies wholly within this span, of the same part. */
  public boolean covers(Span other) {
    return part == other.part && start <= other.start && other.end <= end;
  }

  /**
   * The words of {@code part} that this span covers.
   *
   * @throws IndexOutOfBoundsException if the span runs past the end of {@code part}
   */
  public String coveredText(String part) {
    return part.substring(start, end);
  }
}
