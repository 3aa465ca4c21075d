package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.NewsIndex;
import org.onrecord.ingest.SourceResult.Outcome;

/** What a report says about each source. */
class ChangeTrackerTest {

  @TempDir Path folder;
  private Path articles;

  @BeforeEach
  void firstRun() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    lines("a.jsonl", line("a1", "The pier is shut."), line("a2", "The lock leaks."));
    lines("b.jsonl", line("b1", "The ferry is late."));
    lines("c.jsonl", line("c1", "The tide is high."));
    Files.writeString(articles.resolve("notes.xyz"), "no article");
    try (NewsIndex index = NewsIndex.open(folder.resolve("index"))) {
      Results first = run(index, ingestion -> ingestion);
      assertThat(first.get("a.jsonl").added()).containsExactly("a1", "a2");
      assertThat(first.get("notes.xyz").outcome()).isEqualTo(Outcome.SKIPPED);
    }
  }

  @Test
  void eachSourceSaysWhichIdsWereAddedChangedAndRemoved() throws IOException {
    lines("a.jsonl", line("a1", "The pier is open."), line("a3", "The quay is wet."));
    lines("c.jsonl", line("c1", "The tide is high."), "");
    lines("d.jsonl", "{");
    Files.delete(articles.resolve("b.jsonl"));
    try (NewsIndex index = NewsIndex.open(folder.resolve("index"))) {
      Results results = run(index, Ingestion::pruning);

      SourceResult a = results.get("a.jsonl");
      assertThat(a.outcome()).isEqualTo(Outcome.READ);
      assertThat(a.added()).containsExactly("a3");
      assertThat(a.changed()).containsExactly("a1");
      assertThat(a.removed()).containsExactly("a2");
      assertThat(results.get("b.jsonl").outcome()).isEqualTo(Outcome.REMOVED);
      assertThat(results.get("b.jsonl").removed()).containsExactly("b1");
      SourceResult c = results.get("c.jsonl");
      assertThat(c.outcome()).isEqualTo(Outcome.READ);
      assertThat(c.articles()).isEqualTo(1);
      assertThat(c.changed()).isEmpty();
      assertThat(results.get("d.jsonl").outcome()).isEqualTo(Outcome.UNREADABLE);
      assertThat(results.get("d.jsonl").problems()).hasSize(1);
    }
  }

  @Test
  void whatIsUnchangedOrGoneIsListedToo() throws IOException {
    Files.delete(articles.resolve("b.jsonl"));
    try (NewsIndex index = NewsIndex.open(folder.resolve("index"))) {
      Results results = run(index, ingestion -> ingestion);
      assertThat(results.get("a.jsonl").outcome()).isEqualTo(Outcome.UNCHANGED);
      assertThat(results.get("b.jsonl").outcome()).isEqualTo(Outcome.GONE);
      assertThat(results.get("b.jsonl").removed()).isEmpty();
    }
  }

  @Test
  void anArticleThatMovedToAnotherFileIsNotRemoved() throws IOException {
    Files.move(articles.resolve("b.jsonl"), articles.resolve("moved.jsonl"));
    try (NewsIndex index = NewsIndex.open(folder.resolve("index"))) {
      Results results = run(index, Ingestion::pruning);
      assertThat(results.get("b.jsonl").removed()).isEmpty();
      assertThat(results.get("moved.jsonl").added()).isEmpty();
    }
  }

  @Test
  void aRebuildRemovesWhatItIsNotGiven() throws IOException {
    Files.delete(articles.resolve("b.jsonl"));
    try (NewsIndex index = NewsIndex.open(folder.resolve("index"))) {
      Results results = run(index, Ingestion::rebuilding);
      assertThat(results.get("a.jsonl").added()).isEmpty();
      assertThat(results.get("a.jsonl").changed()).isEmpty();
      assertThat(results.get("b.jsonl").outcome()).isEqualTo(Outcome.REMOVED);
      assertThat(results.get("b.jsonl").removed()).containsExactly("b1");
    }
  }

  /** The results by the names of the sources. */
  private record Results(Map<String, SourceResult> byName) {
    SourceResult get(String name) {
      return Objects.requireNonNull(byName.get(name), name);
    }
  }

  private Results run(NewsIndex index, Function<Ingestion, Ingestion> with) {
    IngestReport report =
        with.apply(Ingestion.into(index).trackingChanges()).paths(List.of(articles));
    return new Results(
        report.sourceResults().stream()
            .collect(Collectors.toMap(SourceResult::name, Function.identity())));
  }

  private static String line(String id, String body) {
    return "{\"id\":\"" + id + "\",\"title\":\"Harbour\",\"body\":\"" + body + "\"}";
  }

  private void lines(String file, String... lines) throws IOException {
    Files.write(articles.resolve(file), List.of(lines));
  }
}
