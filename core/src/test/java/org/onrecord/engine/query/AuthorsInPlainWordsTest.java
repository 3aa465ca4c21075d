package org.onrecord.engine.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.Articles.article;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.lucene.LuceneStore;
import org.onrecord.search.Ranking;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;

/** Plain words find articles by the names of their authors, after all that has the words itself. */
class AuthorsInPlainWordsTest {

  @TempDir Path home;

  private LuceneStore store;

  @BeforeEach
  void open() {
    store = LuceneStore.open(home, Ranking.DEFAULT, Optional.empty());
    put("ferry", "Ferry timetable is cut again", "The last boat leaves at nine.", "Orla O’Regan");
    put("lock", "Lock keepers vote on shifts", "The ballot closes on Friday.", "Jürgen Zschäpe");
    put(
        "chart",
        "Museum finds a chart",
        "The chart had been filed under cookery.",
        "Sevinç Çelebi");
    put("street", "Beaumont Street is dug up", "An organ recital was called off.", "Kit Harding");
    put("mayor", "Harding is elected", "The new mayor begins in May.", "Ada Roe");
    store.commit();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void put(String id, String title, String body, String author) {
    store.put(article(id).titled(title).saying(body).builder().authors(List.of(author)).build());
  }

  private Results search(String words) {
    return store.search(SearchRequest.of(words));
  }

  private List<String> found(String words) {
    return search(words).hits().stream().map(hit -> hit.article().id()).toList();
  }

  @Test
  void anAuthorIsFoundByAnyWordOfTheName() {
    assertThat(found("O'Regan")).containsExactly("ferry");
    assertThat(search("O'Regan").suggestions()).isEmpty();
    assertThat(found("Zschäpe")).containsExactly("lock");
    assertThat(found("Zschape")).containsExactly("lock");
    assertThat(found("Celebi")).containsExactly("chart");
    assertThat(found("\"Kit Harding\"")).containsExactly("street");
    assertThat(found("Zsch*")).containsExactly("lock");
  }

  @Test
  void whatHasTheWordInItsTitleComesFirst() {
    assertThat(found("Harding")).containsExactly("mayor", "street");
  }
}
