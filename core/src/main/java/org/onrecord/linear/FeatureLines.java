package org.onrecord.linear;

import com.google.common.collect.ImmutableList;

/**
 * Collects features as lines of a table of {@link FeatureWeights}: name and two values, separated
 * by tabs.
 */
public final class FeatureLines implements FeatureSink {

  private final ImmutableList.Builder<String> lines = ImmutableList.builder();

  @Override
  public void add(String feature, String value, String other) {
    lines.add(String.join("\t", feature, value, other));
  }

  public ImmutableList<String> lines() {
    return lines.build();
  }
}
