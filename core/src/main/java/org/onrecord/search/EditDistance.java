package org.onrecord.search;

import com.google.common.base.Ascii;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known name closest to a misspelled one, for "did you mean". */
public final class EditDistance {

  /** Longer names are not compared. */
  private static final int MAX_LENGTH = 12;

  private EditDistance() {}

  /**
   * The known name with the lowest edit distance (insert, delete, replace, transpose). Takes time
   * linear in the lengths of all known names.
   *
   * @param typed the name as typed, in any case
   * @param known the known names, in lower case
   * @param most the maximum distance
   * @return the first of the nearest names; empty if none is near enough, or {@code typed} is
   *     longer than 12 characters
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
