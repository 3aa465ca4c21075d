package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.Articles.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.annotate.Aliases;
import org.onrecord.ingest.IngestReport;
import org.onrecord.ingest.Ingestion;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetCounts.Value;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;

/** An index that knows what people are called beside their names. */
class NewsIndexAliasesTest {

  private static final Aliases ROE =
      Aliases.parse("Kestrel Roe\tKess Roe\tThe Salmon Queen\tLarkin\n", "roe.tsv");
  private static final SearchRequest ALL = SearchRequest.everything();

  @TempDir Path home;
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Gates\n\n“They stay shut,” said Kestrel Roe.\n");
    Files.writeString(
        folder.resolve("b.txt"), "Rain\n\n“It rained on the gates,” said Ole Dahl.\n");
    Files.writeString(folder.resolve("c.txt"), "Fish\n\n“We wait for salmon,” said Kess Roe.\n");
  }

  @Test
  void articlesOfAllVariantsAreCountedUnderTheName() {
    try (NewsIndex index = NewsIndex.builder(home).aliases(ROE).open()) {
      ingest(index);
      assertThat(index.search(ALL.facet(Facet.SPEAKER)).facets().get(0).values())
          .containsExactly(new Value("Kestrel Roe", 2), new Value("Ole Dahl", 1));
      assertThat(ids(index.search(ALL.only(Facet.ACTOR, "Kestrel Roe")))).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "speaker:Larkin",
        "actor:larkin",
        "actor:\"the salmon queen\"",
        "Larkin",
        "speaker:\"Kess Roe\"",
        "speaker:\"Kestrel Roe\"",
      })
  void aVariantFindsWhatTheNameDoes(String query) {
    try (NewsIndex index = NewsIndex.builder(home).aliases(ROE).open()) {
      ingest(index);
      assertThat(ids(index.search(SearchRequest.of(query))))
          .containsExactlyInAnyOrder("a.txt", "c.txt");
      assertThat(index.search(SearchRequest.of("speaker:Larkin").exactNames())).isEmpty();
    }
  }

  @Test
  void anAliasInFreeWordsAsksWhoSaidWhat() {
    try (NewsIndex index = NewsIndex.builder(home).aliases(ROE).open()) {
      ingest(index);
      Results results = index.search(SearchRequest.of("Larkin shut"));
      assertThat(ids(results).get(0)).isEqualTo("a.txt");
      assertThat(results.hits().get(0).quotes().get(0).speakerName()).contains("Kestrel Roe");
      assertThat(ids(index.search(SearchRequest.of("the Salmon Queen shut"))).get(0))
          .isEqualTo("a.txt");
      assertThat(index.quotes(SearchRequest.of("Larkin salmon")).hits().get(0).text())
          .contains("salmon");
    }
  }

  @Test
  void anIndexKeepsItsAliasesUntilItIsGivenOthers() {
    try (NewsIndex index = NewsIndex.builder(home).aliases(ROE).open()) {
      assertThat(ingest(index).sources()).isEqualTo(3);
    }
    try (NewsIndex index = NewsIndex.open(home)) {
      assertThat(index.aliases()).isEqualTo(ROE);
      assertThat(ingest(index).unchanged()).isEqualTo(3);
    }
    try (NewsIndex index = NewsIndex.builder(home).aliases(Aliases.NONE).open()) {
      assertThat(ingest(index).sources()).isEqualTo(3);
    }
    try (NewsIndex index = NewsIndex.openReadOnly(home)) {
      assertThat(index.aliases()).isEqualTo(Aliases.NONE);
      assertThat(index.search(SearchRequest.of("actor:Larkin"))).isEmpty();
    }
  }

  @Test
  void aRebuildAndARepairKeepTheAliases() {
    try (NewsIndex index = NewsIndex.builder(home).aliases(ROE).open()) {
      index.add(article("old").titled("Old").build());
      index.commit();
    }
    try (NewsIndex index = NewsIndex.open(home)) {
      Ingestion.into(index).rebuilding().paths(List.of(folder));
    }
    NewsIndex.repair(home);
    try (NewsIndex index = NewsIndex.openReadOnly(home)) {
      assertThat(index.aliases()).isEqualTo(ROE);
      assertThat(index.stats().articles()).isEqualTo(3);
    }
  }

  @Test
  void aReaderSeesOtherAliasesOnceItLooks() {
    NewsIndex.open(home).close();
    try (NewsIndex reader = NewsIndex.openReadOnly(home)) {
      NewsIndex.builder(home).aliases(ROE).open().close();
      assertThat(reader.aliases()).isEqualTo(Aliases.NONE);
      assertThat(reader.refresh()).isTrue();
      assertThat(reader.aliases()).isEqualTo(ROE);
    }
  }

  private IngestReport ingest(NewsIndex index) {
    return Ingestion.into(index).threads(1).paths(List.of(folder));
  }

  private static List<String> ids(Results results) {
    return results.hits().stream().map(hit -> hit.article().id()).toList();
  }
}
