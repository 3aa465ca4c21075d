package org.onrecord.training.gold;

/** A span of a text: UTF-16 offsets {@code [start, end)}. */
public record TextSpan(int start, int end) {

  public boolean overlaps(TextSpan other) {
    return start < other.end && end > other.start;
  }

  /** The intersection; empty or of negative length if they do not overlap. */
  public TextSpan intersection(TextSpan other) {
    return new TextSpan(Math.max(start, other.start), Math.min(end, other.end));
  }

  public boolean isEmpty() {
    return end <= start;
  }
}
