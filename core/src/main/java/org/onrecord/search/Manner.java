package org.onrecord.search;

import java.util.Optional;

/**
 * How a search goes about it.
 *
 * @param isExact whether names are looked for only as they are spelt
 * @param isExplained whether every hit is to say why it stands where it does
 * @param isCollapsed whether articles that are copies of each other are one hit
 * @param hasFeedback whether words of the best articles help to rank
 * @param isBare whether hits are answered without what shows why they were found
 * @param recency how much newer articles count before older ones
 */
public record Manner(
    boolean isExact,
    boolean isExplained,
    boolean isCollapsed,
    boolean hasFeedback,
    boolean isBare,
    Optional<Recency> recency) {

  /** What is usual. */
  static final Manner DEFAULT = new Manner(false, false, false, false, false, Optional.empty());

  Manner exact() {
    return new Manner(true, isExplained, isCollapsed, hasFeedback, isBare, recency);
  }

  Manner explained() {
    return new Manner(isExact, true, isCollapsed, hasFeedback, isBare, recency);
  }

  Manner collapsed() {
    return new Manner(isExact, isExplained, true, hasFeedback, isBare, recency);
  }

  Manner withFeedback() {
    return new Manner(isExact, isExplained, isCollapsed, true, isBare, recency);
  }

  Manner bare() {
    return new Manner(isExact, isExplained, isCollapsed, hasFeedback, true, recency);
  }

  Manner recent(Recency age) {
    return new Manner(isExact, isExplained, isCollapsed, hasFeedback, isBare, Optional.of(age));
  }
}
