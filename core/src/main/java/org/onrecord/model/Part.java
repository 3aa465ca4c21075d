package org.onrecord.model;

import java.util.Locale;

/** The part of an article that offsets refer to. */
public enum Part {
  /** The headline. */
  TITLE,
  /** The lines under the headline. */
  STANDFIRST,
  /** The text. */
  BODY;

  /** {@return the name used in JSON: {@code title}, {@code standfirst} or {@code body}} */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
