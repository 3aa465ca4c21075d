package org.onrecord.search;

/**
 * How a search goes about it.
 *
 * @param isExact whether names are looked for only as they are spelt
 * @param isExplained whether every hit is to say why it stands where it does
 */
public record Manner(boolean isExact, boolean isExplained) {

  /** What is usual. */
  static final Manner DEFAULT = new Manner(false, false);

  Manner exact() {
    return new Manner(true, isExplained);
  }

  Manner explained() {
    return new Manner(isExact, true);
  }
}
