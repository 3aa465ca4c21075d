package org.onrecord.bench;

/** A stretch of a text: UTF-16 offsets {@code [start, end)}. */
record Stretch(int start, int end) {

  boolean overlaps(Stretch other) {
    return start < other.end && end > other.start;
  }

  /** What both share; empty or negative where they share nothing. */
  Stretch cut(Stretch other) {
    return new Stretch(Math.max(start, other.start), Math.min(end, other.end));
  }

  boolean isEmpty() {
    return end <= start;
  }
}
