package org.onrecord.search;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What answers are counted by.
 *
 * @param label the name used on the command line and in JSON: {@code author}, …, {@code
 *     attribute:desk}
 */
public record Facet(String label) {

  public static final Facet AUTHOR = new Facet("author");

  /** The people, organizations and places that appear. */
  public static final Facet ACTOR = new Facet("actor");

  /** The names of those who are quoted; who is not named is not counted. */
  public static final Facet SPEAKER = new Facet("speaker");

  public static final Facet OUTLET = new Facet("outlet");

  /** The month of publication: {@code 2025-04}. */
  public static final Facet MONTH = new Facet("month");

  /** Those that are the same in every index: all but the attributes. */
  public static final ImmutableList<Facet> BUILT_IN =
      ImmutableList.of(AUTHOR, ACTOR, SPEAKER, OUTLET, MONTH);

  private static final String ATTRIBUTE_PREFIX = "attribute:";

  /** The values of an attribute. */
  public static Facet attribute(String name) {
    return new Facet(ATTRIBUTE_PREFIX + name);
  }

  /** The facet of a label; empty if there is none. */
  public static Optional<Facet> of(String label) {
    Facet facet = new Facet(label);
    boolean isOne =
        BUILT_IN.contains(facet)
            || label.startsWith(ATTRIBUTE_PREFIX) && !label.equals(ATTRIBUTE_PREFIX);
    return isOne ? Optional.of(facet) : Optional.empty();
  }

  /** The name of the attribute, if this counts the values of one. */
  public Optional<String> attribute() {
    return label.startsWith(ATTRIBUTE_PREFIX)
        ? Optional.of(label.substring(ATTRIBUTE_PREFIX.length()))
        : Optional.empty();
  }
}
