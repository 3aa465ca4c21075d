package org.onrecord.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.NewsIndex;
import org.onrecord.ingest.GoldenSearches;
import org.onrecord.ingest.IngestReport;
import org.onrecord.ingest.Ingestion;

/**
 * What a CI job asks of an index: all articles were read, the index is whole, and known searches
 * have their known answers. Answers an exit code: 0, or what the command answers for the same.
 */
public final class CiGate {

  private static final int OTHER_ANSWER = 1;
  private static final int DAMAGED = 3;
  private static final int UNREADABLE = 4;

  private CiGate() {}

  /**
   * Runs the example.
   *
   * @param args the folder of the index, the folder of the articles, and the file of searches
   */
  public static void main(String[] args) {
    System.exit(run(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), System.err));
  }

  static int run(Path index, Path articles, Path golden, PrintStream log) {
    try (NewsIndex news = NewsIndex.open(index)) {
      // Strict: if anything cannot be read the index stays as it was, and is closed.
      IngestReport report = Ingestion.into(news).pruning().strict().paths(List.of(articles));
      if (!report.problems().isEmpty()) {
        report.problems().forEach(problem -> log.println(problem.getMessage()));
        return UNREADABLE;
      }
      List<String> damage = news.check().problems();
      if (!damage.isEmpty()) {
        damage.forEach(log::println);
        return DAMAGED;
      }
      List<String> failures = GoldenSearches.read(golden).failures(news);
      failures.forEach(log::println);
      return failures.isEmpty() ? 0 : OTHER_ANSWER;
    }
  }
}
