package org.onrecord.search;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Optional;

/** What may stand before a colon in a query: the fields, and what narrows a search. */
final class Labels {

  /** Nothing longer is a misspelt label. */
  private static final int LONGEST = 12;

  private static final ImmutableMap<String, Narrowing> NARROWINGS = narrowings();
  private static final ImmutableList<String> WRITTEN_OUT = writtenOut();

  private Labels() {}

  /** What leaves articles out rather than looking for words. */
  enum Narrowing {
    DATE("date", "d"),
    SINCE("since", ""),
    UNTIL("until", ""),
    LANGUAGE("lang", "l"),
    KIND("kind", ""),
    CONFIDENCE("confidence", ""),
    FACET("facet", ""),
    ATTRIBUTE("attribute", "");

    private final String label;
    private final String shortForm;

    Narrowing(String label, String shortForm) {
      this.label = label;
      this.shortForm = shortForm;
    }

    String label() {
      return label;
    }
  }

  /** What narrows a search under this label, whatever its case. */
  static Optional<Narrowing> narrowing(String label) {
    return Optional.ofNullable(NARROWINGS.get(Ascii.toLowerCase(label)));
  }

  static boolean isKnown(String label) {
    return Field.of(label).isPresent() || narrowing(label).isPresent();
  }

  /** The label that may have been meant: the one with the fewest letters to change, if few. */
  static Optional<String> nearest(String typed) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    int most = typed.length() / 3;
    return WRITTEN_OUT.stream()
        .filter(label -> edits(Ascii.toLowerCase(typed), label) <= most)
        .min(Comparator.comparingInt(label -> edits(Ascii.toLowerCase(typed), label)));
  }

  /** All labels as a list for people: "title, body, …". */
  static String list() {
    return String.join(", ", WRITTEN_OUT);
  }

  /** How many letters to add, drop, change or swap with the next. */
  private static int edits(String one, String other) {
    int[][] costs = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        costs[i][j] = i == 0 || j == 0 ? i + j : cheapest(costs, one, i, other, j);
      }
    }
    return costs[one.length()][other.length()];
  }

  private static int cheapest(int[][] costs, String one, int i, String other, int j) {
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

  private static ImmutableMap<String, Narrowing> narrowings() {
    ImmutableMap.Builder<String, Narrowing> labels = ImmutableMap.builder();
    for (Narrowing narrowing : Narrowing.values()) {
      labels.put(narrowing.label, narrowing);
      if (!narrowing.shortForm.isEmpty()) {
        labels.put(narrowing.shortForm, narrowing);
      }
    }
    return labels.buildOrThrow();
  }

  private static ImmutableList<String> writtenOut() {
    ImmutableList.Builder<String> labels = ImmutableList.builder();
    for (Field field : Field.values()) {
      labels.add(field.label());
    }
    for (Narrowing narrowing : Narrowing.values()) {
      labels.add(narrowing.label);
    }
    return labels.build();
  }
}
