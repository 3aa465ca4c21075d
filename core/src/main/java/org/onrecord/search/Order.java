package org.onrecord.search;

import java.util.Locale;

/** In which order a search answers. */
public enum Order {
  /** What answers best first. */
  BEST,
  /** The latest published first, what has no date last. */
  NEWEST,
  /** The earliest published first, what has no date last. */
  OLDEST;

  /** The name used on the command line: the constant in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
