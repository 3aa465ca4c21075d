package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.NewsIndex;
import org.onrecord.model.Article;
import org.onrecord.read.ArticleReader;
import org.onrecord.read.UnreadableArticle;
import org.onrecord.search.SearchRequest;

/** What a second run does with what a first one left. */
class IncrementalIngestionTest {

  @TempDir Path folder;
  @TempDir Path home;
  private NewsIndex index;

  @BeforeEach
  void open() throws IOException {
    index = NewsIndex.open(home);
    write("a.txt", "Gates open\n\nThe gates at Port Ellen opened on Monday.\n");
    write("b.txt", "Gates shut\n\n“They stay shut,” said Halden Roe, the keeper.\n");
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void aSourceWhoseRunFailedIsReadAgain() throws IOException {
    String line = "{\"id\":\"%s\",\"title\":\"%s\",\"body\":\"The quay is %s.\"}\n";
    String before = line.formatted("g1", "Gate", "shut") + line.formatted("g2", "Gate", "shut");
    write("c.jsonl", before);
    ingest();
    write("c.jsonl", before.replace("shut", "open"));
    IngestListener failing =
        new IngestListener() {
          @Override
          public void article(Article article) {
            throw new IllegalStateException("as if the listener had failed");
          }
        };
    assertThatIllegalStateException()
        .isThrownBy(() -> ingestion().listener(failing).paths(List.of(folder)));
    index.commit();
    assertThat(index.search(SearchRequest.of("open quay")).total()).isPositive();

    write("c.jsonl", before);
    ingest();
    assertThat(index.search(SearchRequest.of("quay AND open")).total()).isZero();
    assertThat(index.search(SearchRequest.of("quay AND shut")).total()).isEqualTo(2);
  }

  @Test
  void whatIsAsItWasIsNotReadAgain() {
    ingest();
    List<String> heard = new ArrayList<>();

    IngestReport report =
        ingestion()
            .listener(
                new IngestListener() {
                  @Override
                  public void unchanged(String name) {
                    heard.add(name);
                  }
                })
            .paths(List.of(folder));

    assertThat(report.sources()).isZero();
    assertThat(report.unchanged()).isEqualTo(2);
    assertThat(heard).containsExactly("a.txt", "b.txt");
    assertThat(index.stats().articles()).isEqualTo(2);
  }

  @Test
  void whatAFileHadIsKeptIfItCannotBeReadAnyMore() throws IOException {
    ingest();
    Sources listed = Sources.under(List.of(folder));
    Files.delete(folder.resolve("a.txt"));

    IngestReport report = ingestion().sources(listed);

    assertThat(report.problems())
        .extracting(UnreadableArticle::getMessage)
        .containsExactly("a.txt: does not exist; check the path");
    assertThat(index.get("a.txt")).isPresent();
    assertThat(ingestion().pruning().paths(List.of(folder)).problems()).isEmpty();
    assertThat(index.get("a.txt")).isEmpty();
  }

  @Test
  void aFolderThatMovedIsNotReadAgain() throws IOException {
    ingest();
    Path elsewhere = Files.createDirectories(home.resolveSibling(home.getFileName() + "-moved"));
    Files.copy(folder.resolve("a.txt"), elsewhere.resolve("a.txt"));
    Files.copy(folder.resolve("b.txt"), elsewhere.resolve("b.txt"));

    assertThat(ingestion().paths(List.of(elsewhere)).unchanged()).isEqualTo(2);
  }

  @Test
  void whatChangedIsReplacedWithItsQuotes() throws IOException {
    ingest();
    write("b.txt", "Gates ajar\n\n“They stand ajar,” said Halden Roe, the keeper.\n");

    IngestReport report = ingest();

    assertThat(report.sources()).isEqualTo(1);
    assertThat(index.quotes(SearchRequest.of("said:shut"))).isEmpty();
    assertThat(index.quotes(SearchRequest.of("said:ajar"))).hasSize(1);
  }

  @Test
  void whatASourceNoLongerGivesIsRemoved() throws IOException {
    write("c.jsonl", "{\"id\":\"1\",\"title\":\"One\"}\n{\"id\":\"2\",\"title\":\"Two\"}\n");
    ingest();
    write("c.jsonl", "{\"id\":\"2\",\"title\":\"Two\"}\n");
    ingest();

    assertThat(index.get("1")).isEmpty();
    assertThat(index.get("2")).isPresent();
  }

  @Test
  void whatIsGoneIsKeptAndCountedUnlessItIsToBePruned() throws IOException {
    ingest();
    Files.delete(folder.resolve("b.txt"));

    assertThat(ingest().gone()).isEqualTo(1);
    assertThat(index.get("b.txt")).isPresent();
    assertThat(ingestion().pruning().paths(List.of(folder)).pruned()).isEqualTo(1);
    assertThat(index.get("b.txt")).isEmpty();
    assertThat(ingest().gone()).isZero();
  }

  @Test
  void nothingIsPrunedForAFolderThatIsNotThere() {
    ingest();

    IngestReport report =
        ingestion().pruning().paths(List.of(folder.resolve("a.txt"), folder.resolve("nope")));

    assertThat(report.pruned()).isZero();
    assertThat(index.get("b.txt")).isPresent();
  }

  @Test
  void anotherWayOfReadingReadsAgain() {
    ingest();

    IngestReport report =
        ingestion()
            .reader(ArticleReader.create().withDate(LocalDate.of(2026, 3, 7)))
            .paths(List.of(folder));

    assertThat(report.sources()).isEqualTo(2);
  }

  @Test
  void whatCouldNotBeReadIsSaidAgain() throws IOException {
    write("c.jsonl", "7\n");

    List<UnreadableArticle> first = ingest().problems();
    IngestReport second = ingest();

    assertThat(second.unchanged()).isEqualTo(3);
    assertThat(second.problems())
        .extracting(UnreadableArticle::getMessage)
        .isEqualTo(first.stream().map(UnreadableArticle::getMessage).toList());
  }

  @Test
  void anArticleComesBackWhenTheSourceThatHidItIsGone() throws IOException {
    write("c.jsonl", "{\"id\":\"same\",\"title\":\"C\"}\n");
    write("d.jsonl", "{\"id\":\"same\",\"title\":\"D\"}\n");
    ingest();
    assertThat(index.get("same").map(Article::title)).contains("D");
    String fresh = freshDigest();
    assertThat(index.digest()).isEqualTo(fresh);
    Files.delete(folder.resolve("d.jsonl"));

    ingestion().pruning().paths(List.of(folder));

    assertThat(index.get("same").map(Article::title)).contains("C");
    assertThat(index.digest()).isEqualTo(freshDigest());
  }

  @Test
  void aSourceOfAnEarlierNameNeverTakesAnArticleFromALaterOne() throws IOException {
    write("d.jsonl", "{\"id\":\"same\",\"title\":\"D\"}\n");
    ingest();
    write("c.jsonl", "{\"id\":\"same\",\"title\":\"C\"}\n");
    ingest();

    assertThat(index.get("same").map(Article::title)).contains("D");
  }

  @Test
  void aRunThatIsStoppedGoesOnWhereItWas() throws IOException {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      many.append("{\"id\":\"n")
          .append(i)
          .append("\",\"title\":\"Gates ")
          .append(i)
          .append("\"}\n");
    }
    write("c.jsonl", many.toString());
    AtomicInteger asked = new AtomicInteger();

    IngestReport stopped =
        ingestion()
            .commitEvery(10, Duration.ofHours(1))
            .stopWhen(() -> asked.incrementAndGet() > 100)
            .paths(List.of(folder));
    IngestReport rest = ingest();

    assertThat(stopped.interrupted()).isTrue();
    assertThat(stopped.articles()).isBetween(50, 150);
    assertThat(stopped.articles() + rest.articles()).isEqualTo(202);
    assertThat(index.digest()).isEqualTo(freshDigest());
  }

  @Test
  void anIndexIsMadeAnewInOneCommit() throws IOException {
    ingest();
    Files.delete(folder.resolve("b.txt"));
    try (NewsIndex reader = NewsIndex.openReadOnly(home)) {
      ingestion()
          .rebuilding()
          .commitEvery(1, Duration.ZERO)
          .listener(
              new IngestListener() {
                @Override
                public void article(Article article) {
                  reader.refresh();
                  assertThat(reader.stats().articles()).isEqualTo(2);
                }
              })
          .paths(List.of(folder));

      assertThat(index.get("b.txt")).isEmpty();
      assertThat(reader.get("b.txt")).isPresent();
      reader.refresh();
      assertThat(reader.get("b.txt")).isEmpty();
    }
  }

  @Test
  void aRebuildThatIsStoppedLeavesTheIndexAsItWas() {
    ingest();
    String before = index.digest();

    IngestReport report = ingestion().rebuilding().stopWhen(() -> true).paths(List.of(folder));

    assertThat(report.interrupted()).isTrue();
    try (NewsIndex again = NewsIndex.open(home)) {
      assertThat(again.digest()).isEqualTo(before);
    }
  }

  @Test
  void aStrictRunLeavesTheIndexAsItWasIfAnythingIsUnreadable() throws IOException {
    ingest();
    write("c.jsonl", "{\"id\":\"1\",\"title\":\"One\"}\n7\n");

    IngestReport report = ingestion().strict().paths(List.of(folder));

    assertThat(report.problems()).hasSize(1);
    try (NewsIndex again = NewsIndex.open(home)) {
      assertThat(again.get("1")).isEmpty();
      assertThat(again.stats().articles()).isEqualTo(2);
    }
  }

  @Test
  void neitherThreadsNorTheirNumberChangeTheResult() throws IOException {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      many.append("{\"id\":\"n").append(i % 250).append("\",\"body\":\"“Gate ").append(i);
      many.append(" is open,” said Halden Roe.\"}\n");
    }
    write("c.jsonl", many.toString());
    write(
        "d.jsonl",
        many.substring(many.length() / 2).lines().skip(1).reduce("", (a, b) -> a + b + "\n"));
    Ingestion.into(index).threads(1).paths(List.of(folder));
    String one = index.digest();

    for (int threads = 2; threads <= 8; threads += 3) {
      Ingestion.into(index).rebuilding().threads(threads).paths(List.of(folder));
      assertThat(index.digest()).isEqualTo(one);
    }
  }

  @Test
  void whatIsIndexedIsWhole() {
    ingest();

    assertThat(index.check().problems()).isEmpty();
    assertThat(index.check().articles()).isEqualTo(2);
    assertThat(index.check().quotes()).isEqualTo(1);
  }

  private String freshDigest() throws IOException {
    Path fresh = Files.createTempDirectory("fresh");
    try (NewsIndex anew = NewsIndex.open(fresh)) {
      Ingestion.into(anew).paths(List.of(folder));
      return anew.digest();
    }
  }

  private Ingestion ingestion() {
    return Ingestion.into(index);
  }

  private IngestReport ingest() {
    return ingestion().paths(List.of(folder));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
