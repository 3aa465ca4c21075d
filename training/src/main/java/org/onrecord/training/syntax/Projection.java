package org.onrecord.training.syntax;

import org.onrecord.syntax.Relation;

/**
 * Makes trees projective, because the parser builds projective trees only.
 *
 * <p>In "the gates, he said, would open" the reported clause surrounds the reporting verb: there
 * the verb becomes a {@link Relation#PARENTHESIS} of the clause. Any other non-projective arc is
 * lifted to the head's head until it is projective (Nivre and Nilsson 2005).
 */
final class Projection {

  private Projection() {}

  static void projectivize(int[] heads, Relation[] relations) {
    for (int i = 0; i < heads.length; i++) {
      if (relations[i] == Relation.CLAUSE && heads[i] >= 0 && surrounds(heads, i, heads[i])) {
        int verb = heads[i];
        heads[i] = heads[verb];
        relations[i] = relations[verb];
        heads[verb] = i;
        relations[verb] = Relation.PARENTHESIS;
      }
    }
    for (int i = firstCrossing(heads); i >= 0; i = firstCrossing(heads)) {
      heads[i] = heads[heads[i]];
    }
  }

  /**
   * Whether descendants of {@code top}, but not of {@code inner}, are on both sides of {@code
   * inner}.
   */
  private static boolean surrounds(int[] heads, int top, int inner) {
    boolean before = false;
    boolean after = false;
    for (int i = 0; i < heads.length; i++) {
      if (isDominatedBy(heads, i, top)) {
        before |= i < inner;
        after |= i > inner;
      }
    }
    return before && after;
  }

  private static boolean isDominatedBy(int[] heads, int word, int top) {
    for (int at = word; at >= 0; at = heads[at]) {
      if (at == top) {
        return true;
      }
    }
    return false;
  }

  /** The word with the shortest non-projective arc. */
  private static int firstCrossing(int[] heads) {
    int shortest = -1;
    for (int i = 0; i < heads.length; i++) {
      boolean shorter =
          shortest < 0 || Math.abs(i - heads[i]) < Math.abs(shortest - heads[shortest]);
      if (heads[i] >= 0 && heads[heads[i]] >= 0 && shorter && crosses(heads, i)) {
        shortest = i;
      }
    }
    return shortest;
  }

  /** Whether a word between {@code i} and its head is not a descendant of that head. */
  private static boolean crosses(int[] heads, int i) {
    for (int j = Math.min(i, heads[i]) + 1; j < Math.max(i, heads[i]); j++) {
      if (!isDominatedBy(heads, j, heads[i])) {
        return true;
      }
    }
    return false;
  }
}
