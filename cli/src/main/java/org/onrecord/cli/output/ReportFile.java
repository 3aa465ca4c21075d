package org.onrecord.cli.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.ingest.IngestReport;
import org.onrecord.read.UnreadableArticle;

/** A file with the results of a command, beside its output. */
public final class ReportFile {

  private ReportFile() {}

  /**
   * Why a file cannot be written; empty if it can. Creates the file if it does not exist, so that a
   * wrong path is known before the work and not after it.
   */
  public static Optional<String> fault(Path file) {
    try {
      Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE).close();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(file + " cannot be written: " + reason(file, e));
    }
  }

  private static String reason(Path file, IOException e) {
    if (Files.isDirectory(file)) {
      return "it is a folder";
    }
    if (e instanceof NoSuchFileException) {
      return "its folder does not exist";
    }
    return e instanceof AccessDeniedException
        ? "permission denied"
        : String.valueOf(e.getMessage());
  }

  /** Writes one line of JSON per source and per problem, then the summary. */
  public static void write(Path file, IngestReport report) {
    List<String> lines = new ArrayList<>();
    report.sourceResults().forEach(result -> lines.add(IndexJson.source(result)));
    report.problems().forEach(problem -> lines.add(IndexJson.problem(problem)));
    lines.add(IndexJson.summary(report));
    write(file, String.join("\n", lines) + "\n");
  }

  /** Writes a text in UTF-8. */
  public static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UnreadableArticle(
          file.toString(), "cannot be written; the work itself is complete", e);
    }
  }
}
