package org.onrecord.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * The learned table of weights and its model card, as they are shipped.
 *
 * @param weights the lines of the table
 * @param articles how many articles it was learned from
 * @param stretches how many marked stretches these hold
 * @param score what cross-validation on them gave
 */
record SpeakerModel(List<String> weights, int articles, int stretches, QuoteScore score) {

  /** Writes both files, the same bytes for the same model. */
  void write(Path folder) throws IOException {
    try (Writer table =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(folder.resolve("speaker-weights.tsv.gz"))),
            StandardCharsets.UTF_8)) {
      for (String line : weights) {
        table.write(line + "\n");
      }
    }
    Files.writeString(folder.resolve("speaker-weights.md"), card());
  }

  private String card() {
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    new QuoteTable(score, new PrintStream(table, true, StandardCharsets.UTF_8)).print();
    return """
        # speaker-weights.tsv.gz

        What each trait of a phrase counts for its being the speaker of a marked stretch, and what
        each trait of a stretch counts for its being nobody's: a title, a nickname, a so-called thing.
        Lines of trait, value, other value and weight, parted by tabs.

        * Model: multinomial logistic regression over the contenders of a stretch, %d weights.
        * Learned by `bench/run train-speakers` from the training part of PolNeAR 1.0 (Newell, Margolin,
          Ruths: An attribution relations corpus for political news, LREC 2018): %d articles of seven
          US publishers from 2015 and 2016, %d marked stretches. Only weights are shipped, no text.
        * Meant for news in English. News of other fields, times and places is likely to do a little
          worse; fiction, court reports and chat were never tried.
        * Confidences are the model's own probabilities; the table below shows how honest they are.

        Five-fold cross-validation by article, on the same articles:

        ```
        %s```
        """
        .formatted(weights.size(), articles, stretches, table.toString(StandardCharsets.UTF_8));
  }
}
