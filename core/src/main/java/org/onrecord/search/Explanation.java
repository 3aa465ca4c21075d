package org.onrecord.search;

import java.util.List;

/**
 * Why a hit has its score. It tells how frequent words are in the whole index, so it is not for
 * readers from whom a filter hides articles.
 *
 * @param reasons what adds to the score, the most first; their scores sum to it but for rounding
 * @param recency what all is multiplied by for its age; 1 if that does not matter
 * @param computation how the engine comes to it, for engineers
 */
public record Explanation(List<Reason> reasons, double recency, Step computation) {

  public Explanation {
    reasons = List.copyOf(reasons);
  }

  /**
   * A step of a reckoning.
   *
   * @param value what it comes to
   * @param description what is done, in words of the engine that may change with it
   * @param details the steps that it is made of
   */
  public record Step(double value, String description, List<Step> details) {
    public Step {
      details = List.copyOf(details);
    }
  }
}
