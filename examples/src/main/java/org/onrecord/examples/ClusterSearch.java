package org.onrecord.examples;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import org.onrecord.NewsIndex;
import org.onrecord.model.Article;
import org.onrecord.search.Hit;
import org.onrecord.search.SearchRequest;
import org.onrecord.store.IndexUnreachable;

/**
 * Copies an index from a folder to an OpenSearch cluster and searches there. Needs {@code
 * onrecord-opensearch} on the class path; user and password come from the environment.
 */
public final class ClusterSearch {

  private ClusterSearch() {}

  /**
   * Runs the example.
   *
   * @param args the folder of the index, the address such as {@code opensearch://host:9200/news},
   *     and the words to look for
   */
  public static void main(String[] args) {
    try {
      run(Path.of(args[0]), URI.create(args[1]), args[2], System.out);
    } catch (IndexUnreachable e) {
      // The message says which host was asked, and what it answered.
      System.err.println(e.getMessage());
      System.exit(3);
    }
  }

  static void run(Path folder, URI address, String words, PrintStream out) {
    try (NewsIndex local = NewsIndex.openReadOnly(folder);
        NewsIndex cluster = NewsIndex.open(address)) {
      // Actors and quotes were found when the articles were added to the folder.
      local.forEach(SearchRequest.everything(), (Article article) -> cluster.addAnnotated(article));
      cluster.commit();
      for (Hit hit : cluster.search(SearchRequest.of(words))) {
        out.println(hit.rank() + ". " + hit.article().title());
      }
    }
  }
}
