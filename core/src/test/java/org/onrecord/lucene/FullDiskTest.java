package org.onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Article;
import org.onrecord.search.CheckReport;
import org.onrecord.search.Ranking;
import org.onrecord.store.IndexUnwritable;

/** What an index is worth after its disk was full. */
class FullDiskTest {

  private static final int ROUNDS = 60;

  /** What one commit of these articles takes, more or less. */
  private static final int MAX_BYTES = 30_000;

  @TempDir Path home;

  @Test
  void theLastCommitStaysAndTheErrorSaysWhy() throws IOException {
    Random random = new Random(1);
    put(0, Long.MAX_VALUE);
    String committed = digest();
    int failures = 0;
    for (int round = 1; round <= ROUNDS; round++) {
      try {
        put(round, random.nextInt(MAX_BYTES));
        committed = digest();
      } catch (IndexUnwritable e) {
        failures++;
        assertThat(e).hasMessageContaining("No space left on device");
        assertThat(e).hasMessageContaining(home.toString());
        assertThat(digest()).isEqualTo(committed);
      }
    }
    assertThat(failures).isBetween(ROUNDS / 10, ROUNDS - 1);
  }

  @Test
  void whatFailedOnceGoesOnFailing() throws IOException {
    put(0, Long.MAX_VALUE);
    IndexFolder at = new IndexFolder(home);
    try (Directory full = new FailingDirectory(at.directory(), 2_000)) {
      LuceneStore store = LuceneStore.open(at, full, Ranking.DEFAULT, Optional.empty());
      assertThatThrownBy(() -> fill(store, 1)).isInstanceOf(IndexUnwritable.class);
      assertThatThrownBy(() -> fill(store, 2)).isInstanceOf(IndexUnwritable.class);
      assertThatThrownBy(store::close).isInstanceOf(IndexUnwritable.class);
    }
  }

  @Test
  void closingSaysHowManyArticlesWereNotWritten() throws IOException {
    put(0, Long.MAX_VALUE);
    IndexFolder at = new IndexFolder(home);
    try (Directory full = new FailingDirectory(at.directory(), 2_000)) {
      LuceneStore store = LuceneStore.open(at, full, Ranking.DEFAULT, Optional.empty());
      assertThatThrownBy(() -> fill(store, 1)).isInstanceOf(IndexUnwritable.class);
      assertThatThrownBy(store::close)
          .isInstanceOfSatisfying(
              IndexUnwritable.class, e -> assertThat(e.articlesNotWritten()).isEqualTo(20))
          .hasMessageContaining("20 articles that were added since the last commit")
          .hasMessageContaining("No space left on device")
          .hasMessageContaining(home.toString());
      store.close();
    }
    digest();
  }

  @Test
  void aCommitThatFailsInClosingSaysHowManyArticlesWereNotWritten() throws IOException {
    put(0, Long.MAX_VALUE);
    String committed = digest();
    IndexFolder at = new IndexFolder(home);
    try (Directory full = new FailingDirectory(at.directory(), 2_000)) {
      LuceneStore store = LuceneStore.open(at, full, Ranking.DEFAULT, Optional.empty());
      store.put(
          Article.builder("late").title("Late").body("The ferry is late. ".repeat(99)).build());
      assertThatThrownBy(store::close)
          .isInstanceOfSatisfying(
              IndexUnwritable.class, e -> assertThat(e.articlesNotWritten()).isEqualTo(1))
          .hasMessageContaining("1 article that was added");
    }
    assertThat(digest()).isEqualTo(committed);
  }

  private void put(int round, long bytes) throws IOException {
    IndexFolder at = new IndexFolder(home);
    java.nio.file.Files.createDirectories(at.lucene());
    try (Directory directory = new FailingDirectory(at.directory(), bytes);
        LuceneStore store =
            at.guarded(() -> LuceneStore.open(at, directory, Ranking.DEFAULT, Optional.empty()))) {
      fill(store, round);
    }
  }

  private static void fill(LuceneStore store, int round) {
    for (int i = 0; i < 20; i++) {
      store.put(
          Article.builder("a" + i)
              .title("Gate " + i)
              .body(("Round " + round + ", line " + i + ". ").repeat(20))
              .build());
    }
    store.commit();
  }

  private String digest() {
    try (LuceneStore store = LuceneStore.openReadOnly(home, Ranking.DEFAULT)) {
      CheckReport check = store.check();
      assertThat(check.problems()).isEmpty();
      assertThat(check.articles()).isEqualTo(20);
      return store.digest();
    }
  }
}
