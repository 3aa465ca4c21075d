package org.onrecord.search;

/**
 * How a search goes about it.
 *
 * @param isExact whether names are looked for only as they are spelt
 * @param isExplained whether every hit is to say why it stands where it does
 * @param isCollapsed whether articles that are copies of each other are one hit
 */
public record Manner(boolean isExact, boolean isExplained, boolean isCollapsed) {

  /** What is usual. */
  static final Manner DEFAULT = new Manner(false, false, false);

  Manner exact() {
    return new Manner(true, isExplained, isCollapsed);
  }

  Manner explained() {
    return new Manner(isExact, true, isCollapsed);
  }

  Manner collapsed() {
    return new Manner(isExact, isExplained, true);
  }
}
