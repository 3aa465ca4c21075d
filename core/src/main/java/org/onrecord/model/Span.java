package org.onrecord.model;

import java.util.Objects;

/**
 * A range of text in one part of an article: UTF-16 offsets {@code [start, end)}.
 *
 * @param part the part that the offsets count in
 * @param start the first code unit, from 0
 * @param end one past the last code unit, not before {@code start}
 */
public record Span(Part part, int start, int end) {

  /**
   * Checks the offsets.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} is before it
   * @throws NullPointerException if {@code part} is null
   */
  public Span {
    Objects.requireNonNull(part, "part");
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span ["
              + start
              + ", "
              + end
              + ") is invalid: start must be 0 or more and end not before start");
    }
  }

  /**
   * A span in the body.
   *
   * @param start the first code unit, from 0
   * @param end one past the last code unit, not before {@code start}
   * @return the span
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} is before it
   */
  public static Span body(int start, int end) {
    return new Span(Part.BODY, start, end);
  }

  /** {@return the number of UTF-16 code units} */
  public int length() {
    return end - start;
  }

  /**
   * Whether the two spans share a code unit of the same part.
   *
   * @param other the other span
   * @return whether they overlap
   */
  public boolean overlaps(Span other) {
    return part == other.part && start < other.end && other.start < end;
  }

  /**
   * Whether another span of the same part lies within this one.
   *
   * @param other the other span
   * @return whether this span covers it
   */
  public boolean covers(Span other) {
    return part == other.part && start <= other.start && other.end <= end;
  }

  /**
   * The text that this span covers.
   *
   * @param part the whole text of the part
   * @return the text between the offsets
   * @throws IndexOutOfBoundsException if the span runs past the end of {@code part}
   */
  public String coveredText(String part) {
    return part.substring(start, end);
  }
}
