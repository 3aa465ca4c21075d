package org.onrecord.linear;

/**
 * Receives the features of one alternative of a log-linear model: sums their {@link FeatureWeights}
 * to a score, or lists them to learn weights from. A feature is a name and up to two values; all
 * three are part of the keys of shipped weights, so that a change of one asks for new training.
 */
public interface FeatureSink {

  /**
   * @param other the second value; empty if there is one alone
   */
  void add(String feature, String value, String other);

  default void add(String feature, String value) {
    add(feature, value, "");
  }
}
