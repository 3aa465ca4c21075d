package org.onrecord.search;

/**
 * A match: UTF-16 offsets {@code [start, end)} into a part of an article.
 *
 * @param start the first code unit, from 0
 * @param end one past the last code unit, not before {@code start}
 */
public record Range(int start, int end) {

  /**
   * Checks the offsets.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} is before it
   */
  public Range {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "range ["
              + start
              + ", "
              + end
              + ") is invalid: start must be 0 or more and end not before start");
    }
  }
}
