package org.onrecord.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.Articles.article;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.lucene.LuceneStore;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetCounts;
import org.onrecord.search.FacetCounts.Value;
import org.onrecord.search.Ranking;
import org.onrecord.search.SearchRequest;

class FacetFieldsTest {

  private static final List<Facet> ALL =
      List.of(
          Facet.AUTHOR,
          Facet.ACTOR,
          Facet.SPEAKER,
          Facet.OUTLET,
          Facet.MONTH,
          Facet.attribute("desk"));

  @TempDir static Path home;

  @SuppressWarnings("NullAway.Init")
  private static LuceneStore store;

  @BeforeAll
  static void addArticles() {
    store = LuceneStore.open(home, Ranking.DEFAULT, Optional.empty());
    store.put(
        article("one")
            .saying("Roe and Sand: “Wait for the salmon.” “Not now.” “No.”")
            .quoting("“Wait for the salmon.”", "Roe", "Halden Roe")
            .quoting("“Not now.”", "Roe", "Halden Roe")
            .quoting("“No.”", "he", "he")
            .with("Halden Roe", "Roe")
            .with("Lisbet Sand", "Sand")
            .builder()
            .author("Mira Lund")
            .outlet("The Courier")
            .published(LocalDate.of(2026, 3, 12))
            .attribute("desk", "coast", "river")
            .build());
    store.put(
        article("two")
            .saying("Roe: “Open the gates.”")
            .quoting("“Open the gates.”", "Roe", "Halden Roe")
            .with("Halden Roe", "Roe")
            .builder()
            .author("Mira Lund")
            .author("Mira Lund Smith")
            .published(LocalDate.of(2026, 4, 1))
            .attribute("desk", "coast")
            .attribute("desktop", "x")
            .build());
    // Values are counted over several segments.
    store.commit();
    store.put(article("three").saying("Roe sleeps.").with("Halden Roe", "Roe").build());
    store.commit();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  /** Few and many are counted in two ways. */
  @Test
  void fewArticlesAmongManyValuesAreCountedAsManyAre(@TempDir Path other) {
    try (LuceneStore many = LuceneStore.open(other, Ranking.DEFAULT, Optional.empty())) {
      for (int i = 0; i < 100; i++) {
        String number = i % 50 == 7 ? "seven" : "another";
        many.put(
            article("a" + i)
                .saying("Roe counts to " + number)
                .with("Halden Roe", "Roe")
                .builder()
                .author("Author " + i)
                .author("Author " + i % 10)
                .build());
      }
      many.commit();
      assertThat(counts(many, SearchRequest.of("seven"), Facet.AUTHOR))
          .containsExactly(new Value("Author 7", 2), new Value("Author 57", 1));
      assertThat(counts(many, SearchRequest.of("Roe"), Facet.AUTHOR).subList(0, 2))
          .containsExactly(new Value("Author 0", 10), new Value("Author 1", 10));
      assertThat(counts(many, SearchRequest.of("seven"), Facet.ACTOR))
          .containsExactly(new Value("Halden Roe", 2));
    }
  }

  @Test
  void articlesAreCountedByTheirValues() {
    SearchRequest request = SearchRequest.of("Roe");
    assertThat(counts(request, Facet.AUTHOR))
        .containsExactly(new Value("Mira Lund", 2), new Value("Mira Lund Smith", 1));
    assertThat(counts(request, Facet.ACTOR))
        .containsExactly(new Value("Halden Roe", 3), new Value("Lisbet Sand", 1));
    assertThat(counts(request, Facet.SPEAKER)).containsExactly(new Value("Halden Roe", 2));
    assertThat(counts(request, Facet.OUTLET)).containsExactly(new Value("The Courier", 1));
    assertThat(counts(request, Facet.MONTH))
        .containsExactly(new Value("2026-03", 1), new Value("2026-04", 1));
    assertThat(counts(request, Facet.attribute("desk")))
        .containsExactly(new Value("coast", 2), new Value("river", 1));
  }

  @Test
  void quotesAreCountedByTheirSpeakerAndTheirArticlesValues() {
    SearchRequest request = SearchRequest.everything();
    for (Facet facet : ALL) {
      request = request.facet(facet);
    }
    List<FacetCounts> facets = store.quotes(request).facets();
    assertThat(facets).extracting(FacetCounts::facet).isEqualTo(ALL);
    assertThat(facets.get(0).values())
        .containsExactly(new Value("Mira Lund", 4), new Value("Mira Lund Smith", 1));
    assertThat(facets.get(2).values()).containsExactly(new Value("Halden Roe", 3));
    assertThat(facets.get(4).values())
        .containsExactly(new Value("2026-03", 3), new Value("2026-04", 1));
  }

  @Test
  void asManyAreFoundUnderAValueAsWereCounted() {
    for (SearchRequest request :
        List.of(
            SearchRequest.everything(),
            SearchRequest.of("gates OR sleeps"),
            SearchRequest.everything().author("Smith"))) {
      for (Facet facet : ALL) {
        for (Value value : counts(request, facet)) {
          SearchRequest drilled = request.only(facet, value.value());
          assertThat(store.search(drilled).total()).as("%s", value).isEqualTo(value.count());
        }
        for (Value value : store.quotes(request.facet(facet)).facets().get(0).values()) {
          SearchRequest drilled = request.only(facet, value.value());
          assertThat(store.quotes(drilled).total()).as("%s", value).isEqualTo(value.count());
        }
      }
    }
  }

  @Test
  void whatAFilterHidesIsNotCounted() {
    SearchRequest filtered = SearchRequest.everything().attribute("desktop", "x");
    for (Facet facet : ALL) {
      assertThat(counts(filtered, facet).toString())
          .doesNotContain("Sand", "Courier", "river", "-03");
    }
    assertThat(counts(filtered, Facet.ACTOR)).containsExactly(new Value("Halden Roe", 1));
  }

  @Test
  void spellingsOfOnePersonAreCountedOnceAnArticleAndByTheMostFrequent(@TempDir Path other) {
    try (LuceneStore people = LuceneStore.open(other, Ranking.DEFAULT, Optional.empty())) {
      for (int i = 0; i < 4; i++) {
        people.put(
            article("a" + i).saying("Jalilov came.").with("Farouk Jalilov", "Jalilov").build());
        people.commit();
      }
      people.put(
          article("both")
              .saying("Jalilov, Dzhalilov and Crane came.")
              .with("Farouk Jalilov", "Jalilov")
              .with("Farouk Dzhalilov", "Dzhalilov")
              .with("Abel Crane", "Crane")
              .build());
      people.put(
          article("other").saying("Dzhalilov left.").with("Farouk Dzhalilov", "Dzhalilov").build());
      people.commit();

      FacetCounts actors =
          people.search(SearchRequest.everything().facet(Facet.ACTOR)).facets().get(0);
      assertThat(actors.values())
          .containsExactly(new Value("Farouk Jalilov", 6), new Value("Abel Crane", 1));
      assertThat(actors.more()).isZero();
    }
  }

  @Test
  void theMostFrequentValuesAreAnsweredAndTheOthersCounted(@TempDir Path other) {
    try (LuceneStore many = LuceneStore.open(other, Ranking.DEFAULT, Optional.empty())) {
      for (int i = 0; i < 25; i++) {
        String author = String.format(Locale.ROOT, "Writer %02d", i);
        many.put(article("a" + i).saying("A").builder().author(author).build());
        many.put(article("b" + i).saying("A").builder().author("Mira Lund").build());
      }
      many.commit();

      FacetCounts authors =
          many.search(SearchRequest.everything().facet(Facet.AUTHOR)).facets().get(0);
      assertThat(authors.values())
          .hasSize(FacetCounts.MAX_VALUES)
          .startsWith(new Value("Mira Lund", 25));
      assertThat(authors.values().get(1)).isEqualTo(new Value("Writer 00", 1));
      assertThat(authors.more()).isEqualTo(26 - FacetCounts.MAX_VALUES);
    }
  }

  private static List<Value> counts(SearchRequest request, Facet facet) {
    return counts(store, request, facet);
  }

  private static List<Value> counts(LuceneStore store, SearchRequest request, Facet facet) {
    return store.search(request.facet(facet)).facets().get(0).values();
  }
}
