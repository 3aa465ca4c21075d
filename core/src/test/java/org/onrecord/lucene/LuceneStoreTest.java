package org.onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.Articles.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Article;
import org.onrecord.model.Published;
import org.onrecord.search.Highlight;
import org.onrecord.search.Hit;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.Ranking;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;
import org.onrecord.store.IndexCorrupt;
import org.onrecord.store.IndexLocked;
import org.onrecord.store.IndexMissing;
import org.onrecord.store.IndexUnwritable;

class LuceneStoreTest {

  private static final Article DAM =
      article("dam")
          .titled("Sluice gates stay shut")
          .saying("Halden Roe called the plan “a waste of water”. Mr. Sand was not there.")
          .quoting("“a waste of water”", "Halden Roe", "Halden Roe")
          .with("Halden Roe", "Halden Roe")
          .builder()
          .author("Mira Lund")
          .published(LocalDate.of(2026, 3, 12))
          .attribute("desk", "coast")
          .build();

  private static final Article TALKS =
      article("talks")
          .titled("River talks open")
          .saying(
              "The water plan is waste, wrote Halden Roe. Dzhalilov said the day was “fruitful”.")
          .quoting("“fruitful”", "Dzhalilov", "Farouk Dzhalilov")
          .with("Farouk Dzhalilov", "Dzhalilov")
          .build();

  @TempDir Path home;
  private LuceneStore store;

  @BeforeEach
  void open() {
    store = LuceneStore.open(home, Ranking.DEFAULT, Optional.empty());
    store.put(DAM);
    store.put(TALKS);
    store.commit();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anArticleComesBackAsItWasPut() {
    assertThat(store.get("dam")).contains(DAM);
    assertThat(store.get("nothing")).isEmpty();
  }

  @Test
  void theQuoteThatAnswersWhoSaidWhatComesFirst() {
    Hit first = first("Roe waste water");

    assertThat(first.article().id()).isEqualTo("dam");
    assertThat(first.quotes().get(0).text()).isEqualTo("“a waste of water”");
    assertThat(first.quotes().get(0).speakerName()).contains("Halden Roe");
  }

  @Test
  void anotherSpellingOfASpeakerFindsTheQuote() {
    for (String spelling : List.of("Dzhalilov", "Jalilov", "DJALILOV")) {
      Hit first = first(spelling + " fruitful");
      assertThat(first.quotes()).extracting(QuoteHit::text).containsExactly("“fruitful”");
    }
  }

  @Test
  void aSlipOfTheKeyboardFindsTheName() {
    for (String slip : List.of("Dzhalilqv", "Dzhalilo", "Dhzalilov", "Dzhaliplov")) {
      Hit first = first(slip);
      assertThat(first.article().id()).as(slip).isEqualTo("talks");
    }
  }

  @Test
  void aWordThatIsKnownIsNoSlip() {
    store.put(article("other").saying("Walker went home.").with("Walker", "Walker").build());
    store.put(article("verb").saying("The talker went home.").build());
    store.commit();

    assertThat(store.search(SearchRequest.of("talker")).total()).isEqualTo(1);
    assertThat(store.search(SearchRequest.of("malker")).total()).isEqualTo(1);
  }

  @Test
  void anotherSpellingFindsNothingWhereNamesAreToBeExact() {
    SearchRequest spelt = SearchRequest.of("speaker:Jalilov");

    assertThat(store.search(spelt).total()).isEqualTo(1);
    assertThat(store.search(spelt.exactNames()).total()).isZero();
    assertThat(store.search(SearchRequest.of("speaker:Dzhalilov").exactNames()).total())
        .isEqualTo(1);
  }

  @Test
  void aWordInTheFormAskedForIsABetterAnswerThanOneOfItsStem() {
    store.put(
        article("form")
            .saying("Roe: “a wonderful harbour”. Roe later: “one might wonder at the harbour”.")
            .quoting("“a wonderful harbour”", "Roe", "Halden Roe")
            .quoting("“one might wonder at the harbour”", "Roe", "Halden Roe")
            .build());
    store.commit();

    assertThat(store.quotes(SearchRequest.of("Roe wonder")).hits())
        .extracting(QuoteHit::text)
        .startsWith("“one might wonder at the harbour”", "“a wonderful harbour”");
  }

  @Test
  void theLikelierSpeakerIsTheBetterAnswer() {
    store.put(
        article("likely")
            .saying("“The pier is lost”, it was heard. “The pier is safe”, said Roe.")
            .quoting("“The pier is lost”", "Roe", "Halden Roe", .4)
            .quoting("“The pier is safe”", "Roe", "Halden Roe", .9)
            .build());
    store.commit();

    assertThat(store.quotes(SearchRequest.of("Roe pier")).hits())
        .extracting(QuoteHit::text)
        .startsWith("“The pier is safe”", "“The pier is lost”");
  }

  @Test
  void aQuoteThatStandsNowhereInItsArticleIsFoundByItsWords() {
    store.put(article("elsewhere").titled("Pier").quoting("“out of plumb”", "Roe", "Roe").build());
    store.commit();

    assertThat(first("plumb").article().id()).isEqualTo("elsewhere");
  }

  @Test
  void replacingAnArticleLeavesNoOldQuoteAlive() {
    store.put(
        article("dam")
            .titled("Gates open")
            .saying("Roe said “all is well”.")
            .quoting("“all is well”", "Roe", "Halden Roe")
            .build());
    store.commit();

    assertThat(store.quotes(SearchRequest.of("waste water"))).isEmpty();
    assertThat(store.quotes(SearchRequest.of("well"))).hasSize(1);
    assertThat(store.stats().quotes()).isEqualTo(2);
    assertThat(store.stats().articles()).isEqualTo(2);
  }

  @Test
  void replacingAnArticleByOneWithoutQuotesLeavesNone() {
    store.put(Article.builder("dam").title("Gates open").build());
    store.put(Article.builder("dam").title("Gates shut").build());
    store.commit();

    assertThat(store.stats().quotes()).isEqualTo(1);
    assertThat(store.get("dam").map(Article::title)).contains("Gates shut");
  }

  @Test
  void removingAnArticleTakesItsQuotesAlong() {
    store.remove("dam");
    store.commit();

    assertThat(store.search(SearchRequest.of("waste"))).hasSize(1);
    assertThat(store.quotes(SearchRequest.everything())).hasSize(1);
  }

  @Test
  void filtersNarrowArticlesAndQuotesAlike() {
    SearchRequest all = SearchRequest.everything();

    assertThat(ids(store.search(all.author("lund")))).containsExactly("dam");
    assertThat(ids(store.search(all.actor("Jalilov")))).containsExactly("talks");
    assertThat(ids(store.search(all.speaker("roe, halden")))).containsExactly("dam");
    assertThat(ids(store.search(all.attribute("desk", "coast")))).containsExactly("dam");
    assertThat(ids(store.search(all.attribute("desk", "Coast")))).isEmpty();
    assertThat(store.quotes(all.author("Lund"))).hasSize(1);
    assertThat(store.quotes(all.attribute("desk", "coast"))).hasSize(1);
    assertThat(store.quotes(all.speaker("Sand"))).isEmpty();
  }

  @Test
  void aNameIsFoundOnlyWithinOneName() {
    assertThat(store.search(SearchRequest.everything().actor("Halden Dzhalilov"))).isEmpty();
  }

  @Test
  void datesLeaveUndatedArticlesOutAndCountThem() {
    Results results = store.search(SearchRequest.everything().from(LocalDate.of(2026, 3, 12)));

    assertThat(ids(results)).containsExactly("dam");
    assertThat(results.undated()).isEqualTo(1);
    assertThat(store.search(SearchRequest.everything().to(LocalDate.of(2026, 3, 11)))).isEmpty();
    assertThat(store.quotes(SearchRequest.everything().from(LocalDate.EPOCH)).undated())
        .isEqualTo(1);
  }

  @Test
  void anInferredDateIsNoDate() {
    LocalDate day = LocalDate.of(2026, 3, 12);
    store.put(
        Article.builder("inferred")
            .title("Saturday")
            .published(
                Published.builder(Published.DateSource.TEXT)
                    .confidence(.5)
                    .raw("Saturday")
                    .earliest(day)
                    .latest(day)
                    .build())
            .build());
    store.commit();

    assertThat(ids(store.search(SearchRequest.everything().from(day)))).containsExactly("dam");
    assertThat(store.stats().undated()).isEqualTo(2);
  }

  @Test
  void exclusionAndPhrasesGovernWhatIsFound() {
    assertThat(ids(store.search(SearchRequest.of("waste -author:Lund")))).containsExactly("talks");
    assertThat(ids(store.search(SearchRequest.of("\"water plan\"")))).containsExactly("talks");
    assertThat(ids(store.search(SearchRequest.of("waste AND fruitful")))).containsExactly("talks");
    assertThat(ids(store.search(SearchRequest.of("said:waste")))).containsExactly("dam");
    assertThat(ids(store.search(SearchRequest.of("the")))).isEmpty();
    assertThat(ids(store.search(SearchRequest.of("the AND fruitful")))).containsExactly("talks");
  }

  @Test
  void whatMatchedIsMarkedInItsContext() {
    Hit hit = first("gates waste");

    assertThat(hit.highlights())
        .allSatisfy(
            highlight -> {
              String part = hit.article().text(highlight.span().part());
              assertThat(highlight.text()).isEqualTo(highlight.span().coveredText(part));
            })
        .flatExtracting(highlight -> marked(hit, highlight))
        .containsExactly("gates", "waste");
  }

  private static List<String> marked(Hit hit, Highlight highlight) {
    String part = hit.article().text(highlight.span().part());
    return highlight.ranges().stream()
        .map(range -> part.substring(range.start(), range.end()))
        .toList();
  }

  @Test
  void aMatchFarDownALongArticleIsMarked() {
    store.put(
        Article.builder("long").body("Nothing here. ".repeat(20_000) + "The heron sank.").build());
    store.commit();

    assertThat(first("heron").highlights())
        .singleElement()
        .satisfies(h -> assertThat(h.text()).endsWith("The heron sank."));
  }

  @Test
  void aPassageNeverCrossesParagraphs() {
    store.put(Article.builder("two").body("Rain fell.\n\nThe heron sank.\n\nSnow fell.").build());
    store.commit();

    assertThat(first("heron").highlights())
        .extracting(Highlight::text)
        .containsExactly("The heron sank.");
  }

  @Test
  void equalScoresGoById() {
    for (String id : List.of("c", "a", "b")) {
      store.put(Article.builder(id).title("Twin").build());
      store.commit();
    }
    assertThat(ids(store.search(SearchRequest.of("twin")))).containsExactly("a", "b", "c");
  }

  @Test
  void nothingIsSeenBeforeTheCommit() {
    store.put(Article.builder("new").title("Unseen").build());
    assertThat(store.search(SearchRequest.of("unseen"))).isEmpty();
    store.commit();
    assertThat(store.search(SearchRequest.of("unseen"))).hasSize(1);
  }

  @Test
  void aReaderSeesOtherCommitsWhenItRefreshes() {
    try (LuceneStore reader = LuceneStore.openReadOnly(home, Ranking.DEFAULT)) {
      assertThat(reader.refresh()).isFalse();
      store.remove("dam");
      store.commit();
      assertThat(reader.search(SearchRequest.everything())).hasSize(2);
      assertThat(reader.refresh()).isTrue();
      assertThat(reader.search(SearchRequest.everything())).hasSize(1);
      assertThatThrownBy(() -> reader.put(DAM))
          .isInstanceOf(IndexUnwritable.class)
          .hasMessageContaining("reading only");
    }
  }

  @Test
  void statsCountWhatIsThere() {
    var stats = store.stats();
    assertThat(stats.articles()).isEqualTo(2);
    assertThat(stats.attributed()).isEqualTo(2);
    assertThat(stats.actors()).isEqualTo(2);
    assertThat(stats.earliest()).contains(LocalDate.of(2026, 3, 12));
    assertThat(stats.bytes()).isPositive();
    assertThat(home.resolve("onrecord.json")).content().contains("\"articles\":2", "sha256:");
  }

  @Test
  void aSecondWriterIsToldThatTheIndexIsLocked() {
    assertThatThrownBy(() -> LuceneStore.open(home, Ranking.DEFAULT, Optional.empty()))
        .isInstanceOf(IndexLocked.class)
        .hasMessageContaining(home.toString())
        .hasMessageContaining("wait for it to finish");
  }

  @Test
  void aFolderWithoutAnIndexIsSaidToHaveNone(@TempDir Path empty) {
    assertThatThrownBy(() -> LuceneStore.openReadOnly(empty, Ranking.DEFAULT))
        .isInstanceOf(IndexMissing.class)
        .hasMessageContaining("no index at " + empty);
  }

  @Test
  void aFileWhereAFolderIsNeededIsSaidToBeInTheWay(@TempDir Path empty) throws IOException {
    Path file = Files.writeString(empty.resolve("file"), "x");
    assertThatThrownBy(() -> LuceneStore.open(file, Ranking.DEFAULT, Optional.empty()))
        .isInstanceOf(IndexUnwritable.class)
        .hasMessageContaining("is not a folder");
  }

  @Test
  void damagedFilesAreSaidToBeDamaged(@TempDir Path copy) throws IOException {
    Files.createDirectories(copy.resolve("lucene"));
    try (var files = Files.list(home.resolve("lucene"))) {
      for (Path file : files.toList()) {
        byte[] bytes = Files.readAllBytes(file);
        if (file.getFileName().toString().startsWith("segments_")) {
          bytes[bytes.length / 2] ^= 0x55;
        }
        Files.write(copy.resolve("lucene").resolve(file.getFileName()), bytes);
      }
    }
    assertThatThrownBy(() -> LuceneStore.openReadOnly(copy, Ranking.DEFAULT))
        .isInstanceOf(IndexCorrupt.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void aQuestionOfAHundredWordsStaysWithinBounds() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      words.append("Dzhalilov").append(i % 300).append(' ');
    }
    Results results = store.search(SearchRequest.of(words + "fruitful"));
    assertThat(results.ignored()).singleElement().asString().contains("were ignored");
  }

  private Hit first(String words) {
    return store.search(SearchRequest.of(words)).hits().get(0);
  }

  private static List<String> ids(Results results) {
    return results.hits().stream().map(hit -> hit.article().id()).toList();
  }
}
