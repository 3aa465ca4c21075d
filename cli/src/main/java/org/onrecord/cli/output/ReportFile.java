package org.onrecord.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.read.UnreadableArticle;

/** What became of everything, in a file of JSON Lines for whatever runs the command. */
public final class ReportFile {

  private ReportFile() {}

  /** Writes a line for each problem, and the summary last. */
  public static void write(Path file, String summary, List<UnreadableArticle> problems) {
    List<String> lines = new ArrayList<>(problems.stream().map(IndexJson::problem).toList());
    lines.add(summary);
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UnreadableArticle(
          file.toString(), "cannot be written; the index itself is done", e);
    }
  }
}
