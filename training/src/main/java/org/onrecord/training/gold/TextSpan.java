package org.onrecord.training.gold;

/** A stretch of a text: UTF-16 offsets {@code [start, end)}. */
public record TextSpan(int start, int end) {

  public boolean overlaps(TextSpan other) {
    return start < other.end && end > other.start;
  }

  /** What both share; empty or negative where they share nothing. */
  public TextSpan cut(TextSpan other) {
    return new TextSpan(Math.max(start, other.start), Math.min(end, other.end));
  }

  public boolean isEmpty() {
    return end <= start;
  }
}
