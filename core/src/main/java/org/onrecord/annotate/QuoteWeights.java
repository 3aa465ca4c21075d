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
 * The two tables of weights that quotes and their speakers are found by. A line is a feature as
 * {@link SpeakerFeatureRecorder} and {@link ReportFeatureRecorder} record it, a tab and its weight.
 *
 * @param speakers the lines of the one that chooses speakers
 * @param reports the lines of the one that finds reported words
 */
public record QuoteWeights(List<String> speakers, List<String> reports) {

  /** Copies the lines. */
  public QuoteWeights {
    speakers = List.copyOf(speakers);
    reports = List.copyOf(reports);
  }

  /** Reads what {@link #write} left in a folder. */
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

  /** Writes both files as they are shipped: the same bytes for the same weights. */
  public void write(Path folder) throws IOException {
    write(speakers, folder.resolve(LogLinearSpeakerClassifier.WEIGHTS_FILE));
    write(reports, folder.resolve(ReportClassifier.WEIGHTS_FILE));
  }

  private static void write(List<String> lines, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      FeatureWeightsFile.write(lines, out);
    }
  }

  /** An annotator that goes by these weights instead of those that are shipped. */
  public Annotator annotator() {
    return Annotator.withModels(
        AnnotatorModels.of(FeatureWeights.of(speakers), FeatureWeights.of(reports)));
  }
}
