package org.onrecord.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.NewsIndex;
import org.onrecord.ingest.IngestReport;
import org.onrecord.ingest.Ingestion;
import org.onrecord.search.Facet;
import org.onrecord.search.Hit;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;

/** Reads a folder of articles into an index and asks it who said what. */
public final class IndexAndSearch {

  private IndexAndSearch() {}

  /**
   * Runs the example.
   *
   * @param args the folder of the index, the folder of the articles, and the words to look for
   */
  public static void main(String[] args) {
    run(Path.of(args[0]), Path.of(args[1]), args[2], System.out);
  }

  static void run(Path index, Path articles, String words, PrintStream out) {
    try (NewsIndex news = NewsIndex.open(index)) {
      // Only what is new or has changed since the last run is read.
      IngestReport report = Ingestion.into(news).paths(List.of(articles));
      report.problems().forEach(problem -> out.println("not read: " + problem.getMessage()));
      printArticles(news, SearchRequest.of(words).facet(Facet.SPEAKER).limit(3), out);
      printQuotes(news, SearchRequest.of(words).limit(3), out);
    }
  }

  private static void printArticles(NewsIndex news, SearchRequest request, PrintStream out) {
    Results results = news.search(request);
    out.println(results.total() + " articles");
    for (Hit hit : results) {
      out.println(hit.rank() + ". " + hit.article().title());
    }
    results
        .facets()
        .forEach(
            facet ->
                facet.values().forEach(value -> out.println(value.value() + ": " + value.count())));
  }

  private static void printQuotes(NewsIndex news, SearchRequest request, PrintStream out) {
    for (QuoteHit hit : news.quotes(request).hits()) {
      out.println(hit.speakerName().orElse("nobody named") + ": " + hit.text());
    }
  }
}
