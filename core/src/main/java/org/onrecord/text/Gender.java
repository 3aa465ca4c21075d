package org.onrecord.text;

/** What a name or title says of its bearer, so that "he" and "she" can be told apart. */
public enum Gender {
  FEMALE,
  MALE,
  /** Nothing, or both. */
  UNKNOWN;

  /** Whether one person may be both: unknown fits with everything. */
  public boolean isCompatibleWith(Gender other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }
}
