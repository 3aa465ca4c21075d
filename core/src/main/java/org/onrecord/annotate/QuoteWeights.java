package org.onrecord.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.annotate.attribution.LogLinearSpeakerClassifier;
import org.onrecord.annotate.reported.ReportClassifier;
import org.onrecord.annotate.reported.ReportFeatureRecorder;
import org.onrecord.linear.FeatureWeights;
import org.onrecord.linear.FeatureWeightsFile;

/**
 * The two tables of weights with which quotes and their speakers are found. A line is a feature as
 * {@link SpeakerFeatureRecorder} and {@link ReportFeatureRecorder} record it, a tab and its weight.
 *
 * @param speakers the lines of the table that ranks speakers
 * @param reports the lines of the table that finds indirect quotes
 */
public record QuoteWeights(List<String> speakers, List<String> reports) {

  /**
   * Copies the lists.
   *
   * @throws NullPointerException if a list is null or contains null
   */
  public QuoteWeights {
    speakers = List.copyOf(speakers);
    reports = List.copyOf(reports);
  }

  /**
   * Reads the files that {@link #write} wrote.
   *
   * @param folder their folder
   * @return the weights
   * @throws IOException if a file cannot be read
   */
  public static QuoteWeights read(Path folder) throws IOException {
    return new QuoteWeights(
        lines(folder.resolve(LogLinearSpeakerClassifier.WEIGHTS_FILE)),
        lines(folder.resolve(ReportClassifier.WEIGHTS_FILE)));
  }

  private static List<String> lines(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return FeatureWeightsFile.read(in);
    }
  }

  /**
   * Writes both files as they are shipped: the same bytes for the same weights.
   *
   * @param folder the folder to write to, which must exist
   * @throws IOException if a file cannot be written
   */
  public void write(Path folder) throws IOException {
    write(speakers, folder.resolve(LogLinearSpeakerClassifier.WEIGHTS_FILE));
    write(reports, folder.resolve(ReportClassifier.WEIGHTS_FILE));
  }

  private static void write(List<String> lines, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      FeatureWeightsFile.write(lines, out);
    }
  }

  /**
   * {@return an annotator with these weights instead of the shipped ones, without aliases}
   *
   * @throws IllegalArgumentException if a line has no number
   */
  public Annotator annotator() {
    return Annotator.withModels(
        AnnotatorModels.of(FeatureWeights.of(speakers), FeatureWeights.of(reports)));
  }
}
