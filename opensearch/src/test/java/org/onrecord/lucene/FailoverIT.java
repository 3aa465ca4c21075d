package org.onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Articles;
import org.onrecord.model.Article;
import org.onrecord.opensearch.Access;
import org.onrecord.opensearch.LocalCluster;
import org.onrecord.opensearch.Patience;
import org.onrecord.search.Ranking;
import org.onrecord.search.SearchRequest;
import org.onrecord.store.ArticleStore;

/** A node is killed in the middle of everything. */
class FailoverIT {

  private static final int ARTICLES = 2_000;
  private static final int COMMITTED = 500;
  private static final String NAME = "failover";

  @Test
  void nothingIsLostAndEverySearchIsAnswered(@TempDir Path folder) throws Exception {
    LocalCluster nodes = LocalCluster.shared();
    try (OpenSearchStore cluster = open(nodes);
        OpenSearchStore asked = open(nodes);
        ArticleStore embedded = LuceneStore.open(folder, Ranking.DEFAULT, Optional.empty());
        ExecutorService searching = Executors.newSingleThreadExecutor()) {
      IntStream.range(0, ARTICLES).mapToObj(FailoverIT::article).forEach(embedded::put);
      embedded.commit();
      put(cluster, 0, COMMITTED);
      AtomicBoolean isDone = new AtomicBoolean();
      Future<Integer> searches = searching.submit(() -> searchUntil(isDone, asked));
      put(cluster, COMMITTED, 2 * COMMITTED);
      String manager = manager(nodes);
      nodes.kill(manager);
      for (int from = 2 * COMMITTED; from < ARTICLES; from += COMMITTED) {
        put(cluster, from, from + COMMITTED);
      }
      isDone.set(true);
      assertThat(searches.get()).isPositive();
      assertThat(cluster.stats().articles()).isEqualTo(ARTICLES);
      assertThat(cluster.digest()).isEqualTo(embedded.digest());
      nodes.restart(manager);
      assertThat(cluster.check()).isEqualTo(embedded.check());
      System.out.printf(
          "killed %s: %d searches answered, asked again %d times; writing asked again %d times%n",
          manager, searches.get(), asked.retries(), cluster.retries());
    }
  }

  private static OpenSearchStore open(LocalCluster nodes) {
    return OpenSearchStore.open(
        nodes.address(NAME, 2, 1),
        Access.of(System.getenv()),
        Patience.DEFAULT,
        Ranking.DEFAULT,
        Optional.empty());
  }

  private static void put(ArticleStore store, int from, int to) {
    IntStream.range(from, to).mapToObj(FailoverIT::article).forEach(store::put);
    store.commit();
  }

  /** Answers how many searches found what they had to. */
  private static int searchUntil(AtomicBoolean isDone, ArticleStore store) {
    int searches = 0;
    while (!isDone.get()) {
      assertThat(store.search(SearchRequest.of("gates salmon")).total())
          .isGreaterThanOrEqualTo(COMMITTED);
      searches++;
    }
    return searches;
  }

  /** The node that manages the cluster; of three nodes with four shards it holds one at least. */
  private static String manager(LocalCluster nodes) {
    return JsonParser.parseString(nodes.ask("/_cat/cluster_manager?format=json"))
        .getAsJsonArray()
        .get(0)
        .getAsJsonObject()
        .get("node")
        .getAsString();
  }

  private static Article article(int number) {
    return Articles.article("report-" + number)
        .titled("Gates of Saltmere, report " + number)
        .saying("At gate " + number + " Roe said: “We wait for salmon number " + number + ".”")
        .quoting("“We wait for salmon number " + number + ".”", "Roe", "Halden Roe")
        .build();
  }
}
