package org.onrecord.annotate.coreference;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The weights of each {@link AntecedentFeature}, to two decimals: the content of {@code
 * antecedent-weights.tsv}, as lines of feature and weight, separated by a tab. Immutable.
 */
public final class PronounWeights {

  private static final Splitter COLUMNS = Splitter.on('\t');
  private static final String COMMENT = "#";

  private final ImmutableDoubleArray weights;

  private PronounWeights(ImmutableDoubleArray weights) {
    this.weights = weights;
  }

  /** The names of the features, in order. */
  public static ImmutableList<String> features() {
    return Arrays.stream(AntecedentFeature.values())
        .map(feature -> feature.name().toLowerCase(Locale.ROOT))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * @param weights one per feature; rounded to two decimals
   */
  public static PronounWeights of(double... weights) {
    return parse(
        IntStream.range(0, weights.length)
            .mapToObj(i -> line(features().get(i), weights[i]))
            .toList());
  }

  /**
   * The weights of lines; of a feature that no line has, 0.
   *
   * @throws IllegalArgumentException if a line names no feature or has no number
   */
  public static PronounWeights parse(Collection<String> lines) {
    double[] weights = new double[AntecedentFeature.values().length];
    for (String line : lines) {
      List<String> columns = COLUMNS.splitToList(line);
      if (columns.size() != 2) {
        throw new IllegalArgumentException("weights: expected feature, tab, weight in: " + line);
      }
      AntecedentFeature feature =
          AntecedentFeature.valueOf(columns.get(0).toUpperCase(Locale.ROOT));
      weights[feature.ordinal()] = Double.parseDouble(columns.get(1));
    }
    return new PronounWeights(ImmutableDoubleArray.copyOf(weights));
  }

  /** Reads the output of {@link #write}, without its comment. */
  public static PronounWeights read(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return parse(lines.filter(line -> !line.startsWith(COMMENT)).toList());
    }
  }

  /**
   * Writes the weights.
   *
   * @param comment lines above them, without comment signs
   */
  public void write(Path file, List<String> comment) throws IOException {
    Files.write(
        file,
        Stream.concat(comment.stream().map(line -> COMMENT + " " + line), lines().stream())
            .toList());
  }

  /** One line per feature, in order. */
  public ImmutableList<String> lines() {
    return IntStream.range(0, weights.length())
        .mapToObj(i -> line(features().get(i), weights.get(i)))
        .collect(ImmutableList.toImmutableList());
  }

  private static String line(String feature, double weight) {
    return String.format(Locale.ROOT, "%s\t%.2f", feature, weight);
  }

  double get(int feature) {
    return weights.get(feature);
  }
}
