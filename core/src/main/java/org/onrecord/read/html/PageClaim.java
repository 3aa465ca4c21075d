package org.onrecord.read.html;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;

/**
 * What a page says of itself in one place, as written there.
 *
 * @param values the words; several only where a page names several authors
 * @param location where they stand
 * @param confidence how often such a place is right, from 0 to 1
 */
public record PageClaim(List<String> values, Location location, double confidence) {

  public PageClaim {
    values = ImmutableList.copyOf(values);
  }

  static PageClaim of(String value, Location location, double confidence) {
    return new PageClaim(List.of(value), location, confidence);
  }

  /** The first of the words. */
  public String value() {
    return values.get(0);
  }

  /** Where in a page a claim stands. */
  public enum Location {
    /** Linked data in a script: schema.org in JSON. */
    JSON_LD,
    /** {@code itemprop} attributes. */
    MICRODATA,
    /** A {@code meta} element. */
    META,
    /** OpenGraph, which pages write for social networks. */
    OPEN_GRAPH,
    /** A {@code time} element. */
    TIME,
    /** A heading. */
    HEADING,
    /** The {@code title} element. */
    TITLE,
    /** An element whose class says what it holds. */
    CLASS,
    /** The page's address. */
    ADDRESS,
    /** Words like any others. */
    TEXT;

    /** The name used in JSON: the constant in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
