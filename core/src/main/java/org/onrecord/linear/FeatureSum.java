package org.onrecord.linear;

/** The score of one alternative: the sum of the weights of its features. Not thread-safe. */
public final class FeatureSum implements FeatureSink {

  private final FeatureWeights weights;
  private double sum;

  public FeatureSum(FeatureWeights weights) {
    this.weights = weights;
  }

  @Override
  public void add(String feature, String value, String other) {
    sum += weights.of(feature, value, other);
  }

  public double sum() {
    return sum;
  }
}
