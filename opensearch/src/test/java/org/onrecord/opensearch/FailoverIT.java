package org.onrecord.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.lucene.LuceneStore;
import org.onrecord.model.Article;
import org.onrecord.search.Ranking;
import org.onrecord.search.SearchRequest;
import org.onrecord.store.ArticleStore;

/** The worst node to lose is lost in the middle of everything. */
class FailoverIT {

  private static final int ARTICLES = 5_000;
  private static final int COMMITTED = 500;

  /** Between two commits. */
  private static final int KILLED_AT = 2_250;

  private static final int DEAD_AT = 4_750;

  /** How many searches there are at least, however slow the machine or fast the writer. */
  private static final int SEARCHES = 100;

  /** How long searches wait for one that reaches the lost node. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final String NAME = "failover";
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(Character::isLetter).negate()).omitEmptyStrings();

  @Test
  void nothingIsLostAndEverySearchIsAnswered(@TempDir Path folder) throws Exception {
    LocalCluster nodes = LocalCluster.shared();
    ImmutableList<Article> articles = LargeCorpus.first(ARTICLES, folder);
    assertThat(articles).hasSize(ARTICLES);
    try (OpenSearchStore cluster = open(nodes);
        OpenSearchStore asked = open(nodes);
        ArticleStore embedded =
            LuceneStore.open(folder.resolve("index"), Ranking.DEFAULT, Optional.empty());
        ExecutorService beside = Executors.newFixedThreadPool(2)) {
      articles.forEach(embedded::put);
      embedded.commit();
      ManagerNode worst = ManagerNode.of(nodes, NAME);
      ImmutableList<Article> known = articles.subList(0, COMMITTED);
      known.forEach(cluster::put);
      cluster.commit();
      AtomicBoolean isDone = new AtomicBoolean();
      Future<Integer> searching = beside.submit(() -> searchUntil(isDone, asked, known));
      Optional<Future<?>> killing = Optional.empty();
      for (int i = COMMITTED; i < ARTICLES; i++) {
        if (i == KILLED_AT) {
          assertThat(worst.isStill()).isTrue();
          killing = Optional.of(beside.submit(() -> nodes.kill(worst.name())));
        }
        if (i == DEAD_AT) {
          // However fast the machine writes, some of it is written without the node.
          killing.orElseThrow().get();
        }
        cluster.put(articles.get(i));
        if ((i + 1) % COMMITTED == 0) {
          cluster.commit();
        }
      }
      assertThat(worst.isStill()).isFalse();
      isDone.set(true);
      int searches = searching.get();
      assertThat(searches).isGreaterThanOrEqualTo(SEARCHES);
      assertThat(asked.failures()).isPositive();
      assertThat(cluster.stats().articles()).isEqualTo(ARTICLES);
      assertThat(cluster.digest()).isEqualTo(embedded.digest());
      nodes.restart(worst.name());
      assertThat(cluster.digest()).isEqualTo(embedded.digest());
      assertThat(cluster.check()).isEqualTo(embedded.check());
      System.out.printf(
          "killed %s: %d searches answered, a node failed them %d times, asked again %d times;"
              + " a node failed writing %d times, asked again %d times%n",
          worst.name(),
          searches,
          asked.failures(),
          asked.retries(),
          cluster.failures(),
          cluster.retries());
    }
  }

  private static OpenSearchStore open(LocalCluster nodes) {
    return OpenSearchStore.open(
        nodes.address(NAME, 2, 1),
        ClusterCredentials.of(System.getenv()),
        RetryPolicy.DEFAULT,
        Ranking.DEFAULT,
        Optional.empty());
  }

  /**
   * Searches until the writer is done, often enough, and until a node failed a search. Answers how
   * many searches found what they had to.
   */
  private static int searchUntil(
      AtomicBoolean isDone, OpenSearchStore store, ImmutableList<Article> known) {
    SearchRequest all = SearchRequest.everything();
    int searches = 0;
    long end = Long.MAX_VALUE;
    while (!isDone.get()
        || searches < SEARCHES
        || (store.failures() == 0 && System.nanoTime() < end)) {
      end = isDone.get() && end == Long.MAX_VALUE ? System.nanoTime() + PATIENCE.toNanos() : end;
      assertThat(store.search(all).total()).isGreaterThanOrEqualTo(known.size());
      Article article = known.get(searches % known.size());
      assertThat(store.search(about(article)).total()).isPositive();
      searches += 2;
    }
    return searches;
  }

  /** What the title begins with. */
  private static SearchRequest about(Article article) {
    String title = article.title().toLowerCase(Locale.ROOT);
    return SearchRequest.of(String.join(" ", Iterables.limit(WORDS.split(title), 3)));
  }
}
