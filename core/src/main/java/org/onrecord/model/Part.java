package org.onrecord.model;

import java.util.Locale;

/** The part of an article that an offset counts in. */
public enum Part {
  TITLE,
  STANDFIRST,
  BODY;

  /** The name used in JSON: {@code title}, {@code standfirst} or {@code body}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
