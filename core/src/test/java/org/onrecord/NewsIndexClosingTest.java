package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Article;
import org.onrecord.search.SearchRequest;
import org.onrecord.store.IndexUnwritable;

/** What closing an index and the errors before it do to what was added. */
class NewsIndexClosingTest {

  private static final Article FERRY = article("ferry");
  private static final Article GATES = article("gates");

  @TempDir Path home;

  private static Article article(String id) {
    return Article.builder(id).title(id).body("The ferry to Saltmere is late.").build();
  }

  private long articles() {
    try (NewsIndex index = NewsIndex.openReadOnly(home)) {
      return index.stats().articles();
    }
  }

  @Test
  void closingCommits() {
    try (NewsIndex index = NewsIndex.open(home)) {
      assertThat(index.addAll(List.of(FERRY, GATES))).isEqualTo(2);
    }
    assertThat(articles()).isEqualTo(2);
  }

  @Test
  void aRefusedArticleLosesNoOther() {
    try (NewsIndex index = NewsIndex.open(home)) {
      index.addAnnotated(FERRY);
      assertThatThrownBy(() -> index.add(article("x".repeat(40_000))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("40000");
      assertThatThrownBy(() -> index.addAnnotated(article("x".repeat(40_000))))
          .isInstanceOf(IllegalArgumentException.class);
      index.addAnnotated(GATES);
    }
    assertThat(articles()).isEqualTo(2);
  }

  @Test
  void whatBreaksOffIsNotCommittedByClosing() {
    NewsIndex index = NewsIndex.open(home);
    index.addAnnotated(FERRY);
    index.commit();
    assertThatThrownBy(() -> index.addAll(() -> breakingAfter(GATES)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the feed is gone");
    assertThatThrownBy(index::close)
        .isInstanceOfSatisfying(
            IndexUnwritable.class, e -> assertThat(e.articlesNotWritten()).isEqualTo(1))
        .hasMessageContaining("1 article that was added since the last commit was not written")
        .hasMessageContaining("the feed is gone")
        .hasMessageContaining(home.toString());
    index.close();
    assertThat(articles()).isEqualTo(1);
  }

  @Test
  void aCommitKeepsWhatWasAddedBeforeSomethingBrokeOff() {
    try (NewsIndex index = NewsIndex.open(home)) {
      assertThatThrownBy(() -> index.addAll(() -> breakingAfter(GATES)))
          .isInstanceOf(IllegalStateException.class);
      index.commit();
      index.addAnnotated(FERRY);
    }
    assertThat(articles()).isEqualTo(2);
  }

  private static Iterator<Article> breakingAfter(Article article) {
    return new Iterator<>() {
      private boolean isGiven;

      @Override
      public boolean hasNext() {
        if (isGiven) {
          throw new IllegalStateException("the feed is gone");
        }
        return true;
      }

      @Override
      public Article next() {
        if (isGiven) {
          throw new NoSuchElementException();
        }
        isGiven = true;
        return article;
      }
    };
  }

  @Test
  void aFailureThatEndsTheBlockIsNotHiddenByClosing() {
    assertThatThrownBy(
            () -> {
              try (NewsIndex index = NewsIndex.open(home)) {
                index.addAll(() -> breakingAfter(GATES));
              }
            })
        .hasMessage("the feed is gone")
        .satisfies(
            e -> assertThat(e.getSuppressed()).singleElement().isInstanceOf(IndexUnwritable.class));
    assertThat(articles()).isZero();
  }

  @Test
  void rollingBackDropsWhatWasAddedAndCloses() {
    NewsIndex index = NewsIndex.open(home);
    index.addAnnotated(FERRY);
    index.commit();
    index.addAnnotated(GATES);
    index.remove("ferry");
    index.rollback();
    index.rollback();
    index.close();
    assertThatThrownBy(() -> index.search(SearchRequest.everything()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("is closed");
    assertThat(articles()).isEqualTo(1);
  }

  @Test
  void aClosedIndexSaysSo() {
    NewsIndex index = NewsIndex.open(home);
    index.close();
    for (Runnable use :
        List.<Runnable>of(
            () -> index.addAnnotated(FERRY),
            () -> index.addAll(List.of(FERRY)),
            () -> index.remove("ferry"),
            () -> index.remove(SearchRequest.everything()),
            index::clear,
            index::commit,
            index::purge,
            index::refresh,
            () -> index.search(SearchRequest.everything()),
            () -> index.quotes(SearchRequest.everything()),
            () -> index.stream(SearchRequest.everything()),
            () -> index.get("ferry"),
            index::stats,
            index::digest,
            () -> index.snapshotTo(home.resolveSibling("copy")))) {
      assertThatThrownBy(use::run)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("the index at " + home + " is closed");
    }
    index.close();
  }

  @Test
  void anIndexThatIsOnlyReadRefusesChanges() {
    NewsIndex.open(home).close();
    try (NewsIndex index = NewsIndex.openReadOnly(home)) {
      for (Runnable change :
          List.<Runnable>of(
              () -> index.addAnnotated(FERRY),
              () -> index.addAll(List.of(FERRY)),
              () -> index.remove("ferry"),
              () -> index.remove(SearchRequest.everything()),
              index::commit)) {
        assertThatThrownBy(change::run)
            .isInstanceOf(IndexUnwritable.class)
            .hasMessageContaining("open for reading only");
      }
    }
  }

  @Test
  void nullIsRefusedAndChangesNothing() {
    try (NewsIndex index = NewsIndex.open(home)) {
      index.addAnnotated(FERRY);
      assertThatThrownBy(() -> index.addAnnotated(nothing()))
          .isInstanceOf(NullPointerException.class);
      assertThatThrownBy(() -> index.add(nothing())).isInstanceOf(NullPointerException.class);
    }
    assertThat(articles()).isEqualTo(1);
  }

  @SuppressWarnings("NullAway")
  private static Article nothing() {
    return null;
  }
}
