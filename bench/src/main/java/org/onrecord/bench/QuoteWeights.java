package org.onrecord.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.onrecord.annotate.Learner;

/**
 * Learned tables of weights.
 *
 * @param speakers the lines of the one that chooses speakers
 * @param reports the lines of the one that finds reported words
 */
record QuoteWeights(List<String> speakers, List<String> reports) {

  Learner learner() {
    return new Learner(speakers, reports);
  }

  /** Writes both as they are shipped: the same bytes for the same weights. */
  void write(Path folder) throws IOException {
    write(speakers, folder.resolve("speaker-weights.tsv.gz"));
    write(reports, folder.resolve("report-weights.tsv.gz"));
  }

  private static void write(List<String> lines, Path file) throws IOException {
    try (Writer table =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
      for (String line : lines) {
        table.write(line + "\n");
      }
    }
  }
}
