package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
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
 * The two tables of weights for quotes and their speakers. A line is a feature as {@link
 * SpeakerFeatureRecorder} and {@link ReportFeatureRecorder} record it, a tab and its weight.
 *
 * @param speakers the lines of the speaker classifier
 * @param reports the lines of the classifier of indirect quotes
 */
public record QuoteWeights(ImmutableList<String> speakers, ImmutableList<String> reports) {

  /** Copies the lines. */
  public static QuoteWeights of(List<String> speakers, List<String> reports) {
    return new QuoteWeights(ImmutableList.copyOf(speakers), ImmutableList.copyOf(reports));
  }

  /** Reads the output of {@link #write} to a folder. */
  public static QuoteWeights read(Path folder) throws IOException {
    return of(
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

  /** An annotator with these weights instead of the shipped ones. */
  public Annotator annotator() {
    return Annotator.withModels(
        AnnotatorModels.of(FeatureWeights.of(speakers), FeatureWeights.of(reports)));
  }
}
