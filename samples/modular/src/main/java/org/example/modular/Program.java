package org.example.modular;

import java.nio.file.Path;
import java.util.List;
import org.onrecord.NewsIndex;
import org.onrecord.annotate.Annotator;
import org.onrecord.ingest.IngestReport;
import org.onrecord.ingest.Ingestion;
import org.onrecord.model.Article;
import org.onrecord.read.ArticleReader;
import org.onrecord.search.Hit;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.SearchRequest;
import org.onrecord.store.IndexMissing;

/**
 * Reads files into an index, searches it, and prints the hits with their quotes. Uses a class of
 * each package that the library exports.
 */
public final class Program {

  private Program() {}

  /**
   * @param args the folder of the index, a folder of articles, and the words to search for
   */
  public static void main(String[] args) {
    Path home = Path.of(args[0]);
    try {
      NewsIndex.openExisting(home).close();
    } catch (IndexMissing e) {
      System.out.println("new index");
    }
    try (NewsIndex index = NewsIndex.builder(home).annotator(Annotator.create()).open()) {
      IngestReport report =
          Ingestion.into(index).reader(ArticleReader.create()).paths(List.of(Path.of(args[1])));
      report.problems().forEach(System.out::println);
      for (Hit hit : index.search(SearchRequest.of(args[2]))) {
        Article article = hit.article();
        System.out.println(hit.rank() + " " + article.title());
        for (QuoteHit quote : hit.quotes()) {
          System.out.println("  " + quote.speakerName().orElse("?") + ": " + quote.text());
        }
      }
    }
  }
}
