package org.onrecord.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A property by which matches are counted.
 *
 * @param label the name used on the command line and in JSON: {@code author}, …, {@code
 *     attribute:desk}
 */
public record Facet(String label) {

  /** Checks that no component is null. */
  public Facet {
    Objects.requireNonNull(label, "label");
  }

  /** The names of authors. */
  public static final Facet AUTHOR = new Facet("author");

  /** The people, organizations and places. */
  public static final Facet ACTOR = new Facet("actor");

  /** The names of quoted speakers; unnamed speakers are not counted. */
  public static final Facet SPEAKER = new Facet("speaker");

  /** The publisher. */
  public static final Facet OUTLET = new Facet("outlet");

  /** The month of publication: {@code 2025-04}. */
  public static final Facet MONTH = new Facet("month");

  /** The facets of every index: all except attributes. */
  public static final List<Facet> BUILT_IN = List.of(AUTHOR, ACTOR, SPEAKER, OUTLET, MONTH);

  private static final String ATTRIBUTE_PREFIX = "attribute:";

  /**
   * The values of an application-defined attribute.
   *
   * @param name the name of the attribute
   * @return the facet
   */
  public static Facet attribute(String name) {
    return new Facet(ATTRIBUTE_PREFIX + Objects.requireNonNull(name));
  }

  /**
   * Returns the facet with a label.
   *
   * @param label the label
   * @return the facet; empty if there is none
   */
  public static Optional<Facet> of(String label) {
    Facet facet = new Facet(label);
    boolean isOne =
        BUILT_IN.contains(facet)
            || label.startsWith(ATTRIBUTE_PREFIX) && !label.equals(ATTRIBUTE_PREFIX);
    return isOne ? Optional.of(facet) : Optional.empty();
  }

  /**
   * The attribute whose values are counted.
   *
   * @return the name of the attribute; empty for another facet
   */
  public Optional<String> attribute() {
    return label.startsWith(ATTRIBUTE_PREFIX)
        ? Optional.of(label.substring(ATTRIBUTE_PREFIX.length()))
        : Optional.empty();
  }
}
