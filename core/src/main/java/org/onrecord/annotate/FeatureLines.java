package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;

/** Lists features as a table of {@link Weights} has them: name and two values, parted by tabs. */
final class FeatureLines implements Traits {

  private final ImmutableList.Builder<String> lines = ImmutableList.builder();

  @Override
  public void add(String feature, String value, String other) {
    lines.add(String.join("\t", feature, value, other));
  }

  ImmutableList<String> lines() {
    return lines.build();
  }
}
