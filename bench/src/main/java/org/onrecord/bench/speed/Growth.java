package org.onrecord.bench.speed;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What one kind of text costs at growing lengths.
 *
 * @param costs nanoseconds a character, the shortest text first; each is ten times the one before
 */
record Growth(List<Double> costs) {

  /**
   * What is left to caches and collections: twice the nanoseconds at a hundred times the length.
   */
  private static final double SLACK = 2;

  Growth {
    costs = ImmutableList.copyOf(costs);
  }

  /**
   * Whether a character costs the same in the longest text as in that of a hundredth of its length,
   * more or less.
   */
  boolean isLinear() {
    int last = costs.size() - 1;
    return last < 2 || costs.get(last) <= SLACK * costs.get(last - 2);
  }
}
