package org.onrecord.annotate;

/** The score of one alternative: the sum of the weights of its features. Not thread-safe. */
final class FeatureSum implements Traits {

  private final Weights weights;
  private double sum;

  FeatureSum(Weights weights) {
    this.weights = weights;
  }

  @Override
  public void add(String feature, String value, String other) {
    sum += weights.of(feature, value, other);
  }

  double sum() {
    return sum;
  }
}
