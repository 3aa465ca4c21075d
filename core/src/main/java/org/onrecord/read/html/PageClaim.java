package org.onrecord.read.html;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;

/**
 * A value that a page states about itself.
 *
 * @param values the text; several only for several authors
 * @param location where it is stated
 * @param confidence the measured precision of that location, from 0 to 1
 * @param label the words before it on the page; empty if there are none
 */
public record PageClaim(List<String> values, Location location, double confidence, String label) {

  public PageClaim {
    values = ImmutableList.copyOf(values);
  }

  PageClaim(List<String> values, Location location, double confidence) {
    this(values, location, confidence, "");
  }

  static PageClaim of(String value, Location location, double confidence) {
    return new PageClaim(List.of(value), location, confidence);
  }

  /** The first value. */
  public String value() {
    return values.get(0);
  }

  /** The location of a claim in a page. */
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
    /** An element whose class names its content. */
    CLASS,
    /** The page's URL. */
    ADDRESS,
    /** Running text. */
    TEXT;

    /** The name used in JSON: the constant in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
