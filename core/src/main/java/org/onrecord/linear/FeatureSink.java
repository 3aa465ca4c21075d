package org.onrecord.linear;

/**
 * Receives the features of one alternative of a log-linear model: sums their {@link FeatureWeights}
 * to a score, or collects them for training. A feature has a name and up to two values. All three
 * are part of the keys of the shipped weights; changing one requires new training.
 */
public interface FeatureSink {

  /**
   * @param other the second value; empty if there is only one
   */
  void add(String feature, String value, String other);

  default void add(String feature, String value) {
    add(feature, value, "");
  }
}
