package org.onrecord.bench.speed;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The cost of one kind of text at increasing lengths.
 *
 * @param costs nanoseconds per character, shortest text first; each text is ten times as long as
 *     the one before
 */
record Growth(List<Double> costs) {

  /**
   * The tolerance for caches and garbage collection: twice the cost per character at a hundred
   * times the length.
   */
  private static final double SLACK = 2;

  Growth {
    costs = ImmutableList.copyOf(costs);
  }

  /**
   * Whether the cost per character is about the same in the longest text and in the text of a
   * hundredth of its length.
   */
  boolean isLinear() {
    int last = costs.size() - 1;
    return last < 2 || costs.get(last) <= SLACK * costs.get(last - 2);
  }
}
