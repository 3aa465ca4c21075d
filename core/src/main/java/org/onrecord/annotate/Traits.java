package org.onrecord.annotate;

/**
 * Takes down what is true of one answer to the question who said a stretch: a score that sums
 * {@link Weights}, or a list to learn them from. A trait has a name and up to two values.
 */
interface Traits {

  void add(String trait, String value, String other);

  default void add(String trait, String value) {
    add(trait, value, "");
  }
}
