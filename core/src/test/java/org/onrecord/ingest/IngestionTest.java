package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.NewsIndex;
import org.onrecord.model.Article;
import org.onrecord.model.Published;
import org.onrecord.read.UnreadableArticle;
import org.onrecord.search.SearchRequest;

class IngestionTest {

  private static final String WORDS = "Gates open\n\nThe gates at Port Ellen opened on Monday.\n";

  @TempDir Path folder;
  @TempDir Path home;
  private NewsIndex index;

  @BeforeEach
  void open() {
    index = NewsIndex.open(home);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void aFolderIsReadToItsDepths() throws IOException {
    write("a.txt", WORDS);
    write("deep/er/b.md", WORDS);

    IngestReport report = Ingestion.into(index).paths(List.of(folder));

    assertThat(report.sources()).isEqualTo(2);
    assertThat(report.articles()).isEqualTo(2);
    assertThat(report.problems()).isEmpty();
    assertThat(index.get("deep/er/b.md").flatMap(Article::file)).contains("deep/er/b.md");
  }

  @Test
  void aSettingThatMakesNoSenseIsRefused() {
    Ingestion ingestion = Ingestion.into(index);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ingestion.threads(0))
        .withMessage("threads is 0; it must be 1 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ingestion.commitEvery(0, Duration.ZERO))
        .withMessage("articles is 0; it must be 1 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ingestion.commitEvery(1, Duration.ofSeconds(-1)))
        .withMessage("time is PT-1S; it must not be negative");
  }

  @Test
  void oneBrokenFileDoesNotStopTheOthers() throws IOException {
    write("a.txt", WORDS);
    write("b.txt", "");
    write(
        "c.jsonl", "{\"id\":\"c1\",\"body\":\"Gates.\"}\n7\n{\"id\":\"c2\",\"body\":\"Gates.\"}\n");

    List<UnreadableArticle> heard = new ArrayList<>();
    IngestReport report =
        Ingestion.into(index)
            .listener(
                new IngestListener() {
                  @Override
                  public void problem(UnreadableArticle problem) {
                    heard.add(problem);
                  }
                })
            .paths(List.of(folder));

    assertThat(report.articles()).isEqualTo(3);
    assertThat(report.problems()).isEqualTo(heard);
    assertThat(heard)
        .extracting(UnreadableArticle::source)
        .containsExactly("b.txt", "c.jsonl line 2");
    assertThat(index.search(SearchRequest.of("gates"))).hasSize(3);
  }

  @Test
  void anArticleThatBreaksARuleOfTheIndexDoesNotStopTheOthers() throws IOException {
    String endless = "x".repeat(40_000);
    write(
        "a.jsonl",
        "{\"id\":\"" + endless + "\",\"title\":\"A\"}\n{\"id\":\"b\",\"title\":\"B\"}\n");

    IngestReport report = Ingestion.into(index).paths(List.of(folder));

    assertThat(report.articles()).isEqualTo(1);
    assertThat(report.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.reason()).contains("at most 32000"));
  }

  @Test
  void whatComesAgainUnderItsAddressTakesTheOldPlaceAndIsCounted() throws IOException {
    write("a.jsonl", "{\"url\":\"https://courier.example/a\",\"title\":\"Gates\"}\n");
    write("b.jsonl", "{\"url\":\"https://courier.example/a\",\"title\":\"Locks\"}\n");

    IngestReport report = Ingestion.into(index).paths(List.of(folder));

    assertThat(report.replaced()).isEqualTo(1);
    assertThat(index.get("https://courier.example/a").map(Article::title)).contains("Locks");
  }

  @Test
  void whatIsSaidBesideAFileIsNoFileOfItsOwn() throws IOException {
    write("a.txt", WORDS);
    write("a.txt.json", "{\"author\":\"Ines Kolb\",\"date\":\"2026-03-07\"}");

    IngestReport report = Ingestion.into(index).paths(List.of(folder));

    assertThat(report.sources()).isEqualTo(1);
    assertThat(report.problems()).isEmpty();
    assertThat(index.get("a.txt").orElseThrow().authors()).containsExactly("Ines Kolb");
    assertThat(index.get("a.txt").orElseThrow().published())
        .contains(Published.on(LocalDate.of(2026, 3, 7)));
  }

  @Test
  void aBrokenRecordBesideAFileIsReportedAndTheFileRead() throws IOException {
    write("a.txt", WORDS);
    write("a.txt.json", "{\"author\":");

    IngestReport report = Ingestion.into(index).paths(List.of(folder));

    assertThat(report.articles()).isEqualTo(1);
    assertThat(report.problems())
        .singleElement()
        .hasToString(
            "org.onrecord.read.UnreadableArticle: a.txt.json: not JSON (End of input at line 1 column 11 path $.author); the article was read without it");
  }

  @Test
  void aLoopOfLinksIsNotFollowed() throws IOException {
    write("deep/a.txt", WORDS);
    Files.createSymbolicLink(folder.resolve("deep/loop"), folder);

    IngestReport report = Ingestion.into(index).paths(List.of(folder));

    assertThat(report.articles()).isEqualTo(1);
  }

  @Test
  void filesThatAreNoArticlesAreSkippedAndCounted() throws IOException {
    write("a.txt", WORDS);
    write("a.labels", "title: x");
    write("README.md", "About this folder");
    write("photo.jpg", "x");

    IngestReport report = Ingestion.into(index).paths(List.of(folder));

    assertThat(report.articles()).isEqualTo(1);
    assertThat(report.skipped()).containsExactlyInAnyOrder("README.md", "a.labels", "photo.jpg");
    assertThat(report.problems()).isEmpty();
  }

  @Test
  void anIndexInsideAFolderIsNotRead() throws IOException {
    write("a.txt", WORDS);
    try (NewsIndex inside = NewsIndex.open(folder.resolve("index"))) {
      inside.commit();
    }
    write("index/stray.txt", WORDS);

    assertThat(Sources.under(List.of(folder)).files())
        .extracting(SourceFile::name)
        .containsExactly("a.txt");
  }

  @Test
  void theIndexMayLieInTheFolderThatItIsMadeFrom() throws IOException {
    write("a.txt", WORDS);
    try (NewsIndex inside = NewsIndex.open(folder.resolve("index"))) {
      IngestReport report = Ingestion.into(inside).paths(List.of(folder));

      assertThat(report.articles()).isEqualTo(1);
      assertThat(report.problems()).isEmpty();
    }
  }

  @Test
  void filesThatWereListedAreNotListedAgain() throws IOException {
    write("a.txt", WORDS);
    Sources listed = Sources.under(List.of(folder));
    write("b.txt", WORDS);

    IngestReport report = Ingestion.into(index).sources(listed);

    assertThat(report.sources()).isEqualTo(1);
    assertThat(index.get("a.txt")).isPresent();
    assertThat(index.get("b.txt")).isEmpty();
  }

  @Test
  void aFolderThatIsAnIndexIsSaidToBeOne() {
    assertThat(Sources.under(List.of(home)).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.reason()).contains("is an index, not a folder"));
  }

  @Test
  void pathsThatLeadNowhereAreProblems() throws IOException {
    Files.createDirectories(folder.resolve("empty"));

    IngestReport report =
        Ingestion.into(index).paths(List.of(folder.resolve("empty"), folder.resolve("none.txt")));

    assertThat(report.problems())
        .extracting(UnreadableArticle::getMessage)
        .satisfiesExactly(
            first -> assertThat(first).contains("contains no file with a known article extension"),
            second -> assertThat(second).contains("none.txt: does not exist"));
  }

  @Test
  void filesOfOneNameInTwoFoldersAreTwoArticles() throws IOException {
    write("x/a.txt", WORDS);
    write("y/a.txt", WORDS);

    Ingestion.into(index).paths(List.of(folder.resolve("x"), folder.resolve("y/a.txt")));

    assertThat(index.get("x/a.txt")).isPresent();
    assertThat(index.get("y/a.txt")).isPresent();
  }

  @Test
  void aStreamIsReadLikeAFile() {
    byte[] line = "{\"title\":\"Gates\",\"body\":\"Open.\"}\n".getBytes(StandardCharsets.UTF_8);

    IngestReport report = Ingestion.into(index).stream(new ByteArrayInputStream(line), "stdin");

    assertThat(report.articles()).isEqualTo(1);
    assertThat(index.search(SearchRequest.of("gates"))).hasSize(1);
  }

  @Test
  void aListenerHearsHowManyBytesAreRead() throws IOException {
    write("one.txt", WORDS);
    String line = "{\"id\":\"%s\",\"body\":\"The gates opened on Monday.\"}\n";
    write("two.jsonl", line.formatted("a") + line.formatted("b"));
    long all = Files.size(folder.resolve("one.txt")) + Files.size(folder.resolve("two.jsonl"));
    List<Long> read = new ArrayList<>();
    IngestListener listener =
        new IngestListener() {
          @Override
          public void bytes(long bytes, long of) {
            assertThat(of).isEqualTo(all);
            read.add(bytes);
          }
        };

    Ingestion.into(index).listener(listener).paths(List.of(folder));

    assertThat(read).hasSize(3).isSorted().last().isEqualTo(all);
    read.clear();
    Ingestion.into(index).listener(listener).paths(List.of(folder));
    assertThat(read).as("nothing is read that has not changed").isEmpty();
  }

  @Test
  void whatTakesMoreMemoryThanThereIsIsReportedAndTheRunEnds() {
    InputStream tooLarge =
        new InputStream() {
          @Override
          public int read() {
            throw new OutOfMemoryError("as if it had been used up");
          }
        };
    IngestReport report =
        assertTimeoutPreemptively(
            Duration.ofMinutes(2), () -> Ingestion.into(index).stream(tooLarge, "stdin"));
    assertThat(report.problems())
        .singleElement()
        .extracting(UnreadableArticle::getMessage)
        .asString()
        .contains("stdin", "out of memory");
  }

  @Test
  void textsFromTwoStreamsOfOneNameAreTwoArticles() {
    for (String title : List.of("Gates open", "Gates shut")) {
      byte[] text = (title + "\n\nSo it was.\n").getBytes(StandardCharsets.UTF_8);
      Ingestion.into(index).stream(new ByteArrayInputStream(text), "stdin");
    }
    assertThat(index.stats().articles()).isEqualTo(2);
  }

  @Test
  void theSameWordsUnderAnotherIdAreMarkedAndKept() throws IOException {
    String body = "The gates at Port Ellen opened on Monday, at noon. ".repeat(8);
    write("a.txt", "Gates open\n\n" + body);
    write("b.txt", "Gates open at last\n\n" + body.replace("noon.", "noon!"));

    IngestReport report = Ingestion.into(index).paths(List.of(folder));

    assertThat(report.copies()).isEqualTo(1);
    assertThat(index.get("b.txt").map(Article::attributes).orElseThrow())
        .containsEntry(Article.COPY_OF, List.of("a.txt"));
    assertThat(index.get("a.txt").map(Article::attributes).orElseThrow()).isEmpty();
  }

  @Test
  void theLaterOfTwoArticlesOfOneIdWins() throws IOException {
    write("b.jsonl", "{\"id\":\"same\",\"title\":\"B\",\"body\":\"x\"}\n");
    write("a.jsonl", "{\"id\":\"same\",\"title\":\"A\",\"body\":\"x\"}\n");

    Ingestion.into(index).paths(List.of(folder.resolve("b.jsonl"), folder.resolve("a.jsonl")));

    assertThat(index.get("same").map(Article::title)).contains("B");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
