package org.onrecord.search;

import java.util.List;

/**
 * How many of all that match have each value of a facet.
 *
 * @param facet what is counted by
 * @param values the most frequent values first, equally frequent ones in the order of the alphabet
 * @param more how many values there are beside these
 */
public record FacetCounts(Facet facet, List<Value> values, int more) {

  /** How many values are answered at most. */
  public static final int MAX_VALUES = 20;

  public FacetCounts {
    values = List.copyOf(values);
  }

  /** A value, and how many have it: exactly. */
  public record Value(String value, long count) {}
}
