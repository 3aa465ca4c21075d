package org.onrecord.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.Articles.article;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onrecord.Articles;
import org.onrecord.NewsIndex;
import org.onrecord.model.Article;
import org.onrecord.search.Ranking;
import org.onrecord.search.SearchRequest;
import org.onrecord.store.ArticleStore;
import org.onrecord.store.IndexMissing;
import org.onrecord.store.IndexUnwritable;
import org.onrecord.store.Origin;

class ClusterWritingIT {

  private static final SearchRequest ALL = SearchRequest.everything();

  private final ClusterAddress address =
      LocalCluster.shared().address("writing-" + UUID.randomUUID(), 2, 1);

  private ArticleStore open() {
    return OpenSearchStore.open(
        address,
        ClusterCredentials.of(System.getenv()),
        RetryPolicy.DEFAULT,
        Ranking.DEFAULT,
        Optional.empty());
  }

  private ArticleStore reader() {
    return OpenSearchStore.openReadOnly(
        address, ClusterCredentials.of(System.getenv()), RetryPolicy.DEFAULT, Ranking.DEFAULT);
  }

  @Test
  void anIndexMadeAnewTakesThePlaceOfTheOldAtOnce() {
    try (ArticleStore store = open()) {
      store.put(quoted("old", 1));
      store.note("made", "once");
      store.commit();
      store.clear();
      store.put(quoted("new", 2));
      assertThat(store.get("old")).isPresent();
      assertThat(store.notes()).containsEntry("made", "once");
      store.commit();
      assertThat(store.get("old")).isEmpty();
      assertThat(store.notes()).isEmpty();
      assertThat(store.quotes(ALL).total()).isEqualTo(2);
    }
    try (ArticleStore store = open()) {
      store.clear();
      store.put(quoted("newer", 1));
      store.commit();
      assertThat(store.stats().articles()).isEqualTo(1);
    }
  }

  @Test
  void anIndexThatIsNotFinishedLeavesTheOldAsItWas() {
    try (ArticleStore store = open()) {
      store.put(quoted("old", 1));
      store.commit();
    }
    ArticleStore store = open();
    store.clear();
    store.put(quoted("new", 2));
    store.rollback();
    try (ArticleStore after = reader()) {
      assertThat(after.get("old")).isPresent();
      assertThat(after.get("new")).isEmpty();
    }
  }

  @Test
  void anArticleThatIsReplacedTakesItsQuotesAlong() {
    try (ArticleStore store = open()) {
      store.put(quoted("gates", 5));
      store.put(quoted("ferry", 3));
      store.commit();
      store.put(quoted("gates", 7));
      store.put(quoted("gates", 2));
      store.remove("ferry");
      store.put(quoted("quota", 3));
      store.remove("quota");
      store.commit();
      assertThat(store.quotes(ALL).total()).isEqualTo(2);
      assertThat(store.check().problems()).isEmpty();
    }
  }

  @Test
  void whatASourceGaveAndGivesNoMoreGoes() {
    try (ArticleStore store = open()) {
      store.put(quoted("stays", 1), new Origin("a.txt", "1"));
      store.put(quoted("goes", 1), new Origin("a.txt", "1"));
      store.put(quoted("moves", 1), new Origin("a.txt", "1"));
      store.commit();
      store.put(quoted("stays", 1), new Origin("a.txt", "2"));
      store.put(quoted("moves", 1), new Origin("b.txt", "1"));
      store.put(quoted("unseen", 1), new Origin("a.txt", "1"));
      store.removeSource("a.txt", Optional.of("2"));
      store.commit();
      assertThat(store.search(ALL).hits())
          .extracting(hit -> hit.article().id())
          .containsExactlyInAnyOrder("stays", "moves");
      assertThat(store.origin("stays")).contains(new Origin("a.txt", "2"));
      assertThat(store.quotes(ALL).total()).isEqualTo(2);
    }
  }

  @Test
  void anArticleWithMoreQuotesThanAClusterTakesIsRefused() {
    try (ArticleStore store = open()) {
      assertThatThrownBy(() -> store.put(quoted("court", 10_001)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(
              "has 10001 quotes; an index on a cluster allows 10000. Split the article.");
      store.put(quoted("gates", 1));
      store.commit();
      assertThat(store.stats().articles()).isEqualTo(1);
    }
  }

  @Test
  void aMissingIndexIsSaidToBeMissing() {
    assertThatThrownBy(this::reader)
        .isInstanceOf(IndexMissing.class)
        .hasMessageContaining(address.toString());
  }

  @Test
  void whatIsOpenedForReadingIsNotWrittenTo() {
    open().close();
    try (ArticleStore store = reader()) {
      assertThatThrownBy(() -> store.remove("gates"))
          .isInstanceOf(IndexUnwritable.class)
          .hasMessageContaining("reading only");
    }
  }

  @Test
  void anIndexRanksAsItWasMadeTo() {
    open().close();
    Ranking other = Ranking.builder().k1(.9f).b(.4f).answers(.25f).build();
    assertThatThrownBy(
            () ->
                OpenSearchStore.openReadOnly(
                    address, ClusterCredentials.of(System.getenv()), RetryPolicy.DEFAULT, other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("b=" + Ranking.DEFAULT.b() + ", not k1=0.9, b=0.4");
  }

  @Test
  void anApplicationOnlyNamesTheAddress() {
    URI uri = URI.create(address.toString());
    try (NewsIndex index = NewsIndex.builder(uri).label("harbour").open()) {
      index.add(article("gates").titled("Gates stay shut").saying("Roe said no.").build());
      index.commit();
      index.purge();
      assertThat(index.search(SearchRequest.of("gates")).total()).isEqualTo(1);
    }
    try (NewsIndex index = NewsIndex.openReadOnly(uri)) {
      assertThat(index.stats().label()).contains("harbour");
    }
  }

  private static Article quoted(String id, int quotes) {
    Articles article = article(id).titled("Gates of Saltmere");
    for (int i = 0; i < quotes; i++) {
      article.quoting("Quote number " + i + " on the gates.", "Roe", "Halden Roe");
    }
    return article.build();
  }
}
