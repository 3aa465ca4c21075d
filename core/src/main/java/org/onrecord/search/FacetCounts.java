package org.onrecord.search;

import java.util.List;
import java.util.Objects;

/**
 * The number of matches for each value of a facet.
 *
 * @param facet the facet
 * @param values the most frequent values, ties in alphabetical order
 * @param more the number of further values
 */
public record FacetCounts(Facet facet, List<Value> values, int more) {

  /** The maximum number of values returned. */
  public static final int MAX_VALUES = 20;

  /** Copies the list. */
  public FacetCounts {
    Objects.requireNonNull(facet, "facet");
    values = List.copyOf(values);
  }

  /**
   * A value and its exact count.
   *
   * @param value the value
   * @param count the number of matches with this value
   */
  public record Value(String value, long count) {

    /** Checks that no component is null. */
    public Value {
      Objects.requireNonNull(value, "value");
    }
  }
}
