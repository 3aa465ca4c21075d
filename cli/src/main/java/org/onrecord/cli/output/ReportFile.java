package org.onrecord.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.read.UnreadableArticle;

/** Writes the result of an ingestion to a file, as JSON Lines. */
public final class ReportFile {

  private ReportFile() {}

  /** Writes one line per problem, then the summary. */
  public static void write(Path file, String summary, List<UnreadableArticle> problems) {
    List<String> lines = new ArrayList<>(problems.stream().map(IndexJson::problem).toList());
    lines.add(summary);
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UnreadableArticle(
          file.toString(), "cannot be written; indexing itself is complete", e);
    }
  }
}
