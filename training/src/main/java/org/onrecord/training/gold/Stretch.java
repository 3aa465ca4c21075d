package org.onrecord.training.gold;

/** A stretch of a text: UTF-16 offsets {@code [start, end)}. */
public record Stretch(int start, int end) {

  public boolean overlaps(Stretch other) {
    return start < other.end && end > other.start;
  }

  /** What both share; empty or negative where they share nothing. */
  public Stretch cut(Stretch other) {
    return new Stretch(Math.max(start, other.start), Math.min(end, other.end));
  }

  public boolean isEmpty() {
    return end <= start;
  }
}
