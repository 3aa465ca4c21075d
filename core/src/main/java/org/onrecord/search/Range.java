package org.onrecord.search;

/**
 * A stretch of text that matched: UTF-16 offsets {@code [start, end)} into the part of the article
 * it is in.
 *
 * @param start the first code unit
 * @param end one past the last
 */
public record Range(int start, int end) {

  public Range {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "range [" + start + ", " + end + ") is not a stretch of text");
    }
  }
}
