package org.onrecord.search;

import java.util.Locale;

/** The order of results. */
public enum Order {
  /** By score, best first. */
  BEST,
  /** By publication date, newest first; undated last. */
  NEWEST,
  /** By publication date, oldest first; undated last. */
  OLDEST;

  /** {@return the name used on the command line: the constant in lower case} */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
