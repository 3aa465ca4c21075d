package org.onrecord.text;

/** The gender suggested by a name or title, to resolve "he" and "she". */
public enum Gender {
  FEMALE,
  MALE,
  /** Unknown or ambiguous. */
  UNKNOWN;

  /** Whether both may be the gender of one person: unknown is compatible with everything. */
  public boolean isCompatibleWith(Gender other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }
}
