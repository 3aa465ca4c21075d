package org.onrecord.search;

import com.google.common.base.Ascii;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What may have been meant by a name that is none, to be asked back: "did you mean speaker:?". */
public final class EditDistance {

  /** Nothing longer is taken for a slip. */
  private static final int MAX_LENGTH = 12;

  private EditDistance() {}

  /**
   * The known name with the fewest letters to add, drop, change or swap with the next; the first of
   * several.
   *
   * @param known in lower case
   * @param most how many letters may be wrong
   */
  public static Optional<String> nearest(String typed, Collection<String> known, int most) {
    if (typed.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String lower = Ascii.toLowerCase(typed);
    return known.stream()
        .filter(name -> distance(lower, name) <= most)
        .min(Comparator.comparingInt(name -> distance(lower, name)));
  }

  private static int distance(String one, String other) {
    int[][] costs = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        costs[i][j] = i == 0 || j == 0 ? i + j : minCost(costs, one, i, other, j);
      }
    }
    return costs[one.length()][other.length()];
  }

  private static int minCost(int[][] costs, String one, int i, String other, int j) {
    boolean isSame = one.charAt(i - 1) == other.charAt(j - 1);
    int cost = 1 + Math.min(costs[i - 1][j], costs[i][j - 1]);
    cost = Math.min(cost, costs[i - 1][j - 1] + (isSame ? 0 : 1));
    boolean isSwapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return isSwapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
  }
}
