package org.onrecord.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.NewsIndex;
import org.onrecord.read.ArticleReader;
import org.onrecord.search.SearchRequest;

/** What was removed on purpose stays away as long as its files do not change. */
class RemovedArticlesTest {

  private static final String ADDRESS = "https://tide-and-quay.example/name";

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

  private void write(String name, String url, String body) throws IOException {
    Files.writeString(
        folder.resolve(name), "---\ntitle: A name\nurl: " + url + "\n---\n" + body + "\n");
  }

  private IngestReport ingest() {
    return Ingestion.into(index).paths(List.of(folder));
  }

  private void remove(String id) {
    index.remove(id);
    index.commit();
    index.purge();
  }

  private long found() {
    return index.search(SearchRequest.of("Voss")).total();
  }

  @Test
  void anotherUnchangedFileOfTheSameAddressDoesNotBringItBack() throws IOException {
    write("one.md", ADDRESS, "The clerk, Edda Voss, was cleared.");
    write("two.md", ADDRESS, "The clerk, Edda Voss, was cleared of all charges.");
    write("other.md", "https://tide-and-quay.example/tides", "High water is at six.");
    ingest();
    assertThat(found()).isOne();

    remove(ADDRESS);
    ingest();
    assertThat(found()).isZero();

    Files.delete(folder.resolve("two.md"));
    Ingestion.into(index).pruning().paths(List.of(folder));
    assertThat(found()).isZero();
    assertThat(index.stats().articles()).isOne();
  }

  @Test
  void itComesBackWithAFileThatChanges() throws IOException {
    write("one.md", ADDRESS, "The clerk, Edda Voss, was cleared.");
    ingest();
    remove(ADDRESS);
    write("one.md", ADDRESS, "The clerk, Edda Voss, was cleared on Monday.");
    ingest();
    assertThat(found()).isOne();
  }

  @Test
  void anotherWayOfReadingTheSameFileDoesNotBringItBack() throws IOException {
    write("one.md", ADDRESS, "The clerk, Edda Voss, was cleared.");
    write("two.md", ADDRESS, "The clerk, Edda Voss, was cleared of all charges.");
    ingest();
    index.remove(SearchRequest.of("Voss"));
    index.commit();
    for (int run = 0; run < 2; run++) {
      ArticleReader reader = ArticleReader.create();
      ArticleReader other = run == 0 ? reader.withInferredDates() : reader;
      assertThat(Ingestion.into(index).reader(other).paths(List.of(folder)).sources()).isEqualTo(2);
      assertThat(found()).isZero();
    }
  }

  @Test
  void anArticleBesideItThatComesBackDoesNotBringItAlong() throws IOException {
    String line = "{\"id\":\"%s\",\"title\":\"%s\",\"body\":\"Edda Voss spoke.\"}\n";
    Files.writeString(
        folder.resolve("a.jsonl"), line.formatted("gone", "One") + line.formatted("kept", "Two"));
    Files.writeString(folder.resolve("b.jsonl"), line.formatted("kept", "Three"));
    ingest();
    remove("gone");
    Files.writeString(folder.resolve("b.jsonl"), line.formatted("other", "Four"));
    ingest();
    assertThat(index.get("gone")).isEmpty();
    assertThat(index.get("kept")).isPresent();
  }

  @Test
  void neitherARebuildNorARepairBringsItBack() throws IOException {
    write("one.md", ADDRESS, "The clerk, Edda Voss, was cleared.");
    write("other.md", "https://tide-and-quay.example/tides", "High water is at six.");
    ingest();
    remove(ADDRESS);
    Ingestion.into(index).rebuilding().paths(List.of(folder));
    assertThat(found()).isZero();

    index.close();
    try (Stream<Path> files = Files.list(home.resolve("lucene"))) {
      for (Path list : files.filter(file -> file.toString().contains("segments_")).toList()) {
        Files.delete(list);
      }
    }
    assertThat(NewsIndex.repair(home).kept()).isOne();
    index = NewsIndex.open(home);
    ingest();
    assertThat(index.stats().articles()).isOne();
    assertThat(found()).isZero();
  }

  /** Removing an article from an index of two files that have it, and then damaging the index. */
  private void removeOneOfTwo() throws IOException {
    write("one.md", ADDRESS, "The clerk, Edda Voss, was cleared.");
    write("two.md", ADDRESS, "The clerk, Edda Voss, was cleared of all charges.");
    write("other.md", "https://tide-and-quay.example/tides", "High water is at six.");
    ingest();
    remove(ADDRESS);
    index.close();
  }

  private List<Path> indexFiles(String suffix) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("lucene"))) {
      return files.filter(file -> file.toString().contains(suffix)).toList();
    }
  }

  @Test
  void aSecondFileOfTheSameAddressDoesNotBringItBackAfterARepair() throws IOException {
    removeOneOfTwo();
    for (Path list : indexFiles("segments_")) {
      Files.delete(list);
    }
    NewsIndex.repair(home);
    index = NewsIndex.open(home);
    for (int run = 0; run < 2; run++) {
      ingest();
      assertThat(found()).isZero();
      assertThat(index.stats().articles()).isOne();
    }
  }

  @Test
  void itStaysAwayAfterARepairThatCanReadNothing() throws IOException {
    removeOneOfTwo();
    for (Path segment : indexFiles(".si")) {
      Files.write(segment, new byte[] {1, 2, 3});
    }
    assertThat(NewsIndex.repair(home).kept()).isZero();
    index = NewsIndex.open(home);
    ingest();
    assertThat(found()).isZero();
    assertThat(index.stats().articles()).isOne();
  }

  @Test
  void itStaysAwayIfADamagedIndexIsRebuilt() throws IOException {
    removeOneOfTwo();
    for (Path segment : indexFiles(".si")) {
      Files.write(segment, new byte[] {1, 2, 3});
    }
    for (int run = 0; run < 2; run++) {
      new Rebuild(home, NewsIndex::open).run(into -> into.paths(List.of(folder)));
    }
    index = NewsIndex.openReadOnly(home);
    assertThat(found()).isZero();
    assertThat(index.stats().articles()).isOne();
  }

  @Test
  void whatIsKeptAboutItOutsideTheIndexIsADigest() throws IOException {
    removeOneOfTwo();
    assertThat(home.resolve("removed.tsv")).content().contains("removed ").doesNotContain("tide");
  }

  @Test
  void purgingErasesWhatARepairKept() throws IOException {
    Files.writeString(
        folder.resolve("p.jsonl"),
        "{\"id\":\"p1\",\"title\":\"Pier\",\"body\":\"The word quuxwort fell.\"}\n"
            + "{\"id\":\"p2\",\"title\":\"Pier\",\"body\":\"The council met.\"}\n");
    ingest();
    index.close();
    Path damaged;
    try (Stream<Path> files = Files.list(home.resolve("lucene"))) {
      damaged = files.filter(file -> file.toString().endsWith(".cfs")).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(damaged);
    bytes[bytes.length - 3] ^= 1;
    Files.write(damaged, bytes);
    assertThat(NewsIndex.repair(home).damagedFiles()).isDirectory();
    assertThat(filesWith("quuxwort")).isNotEmpty();

    index = NewsIndex.open(home);
    remove("p1");
    assertThat(filesWith("quuxwort")).isEmpty();
    assertThat(index.stats().articles()).isOne();
  }

  private List<Path> filesWith(String word) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toFile().length() < 1 << 20)
          .filter(file -> read(file).contains(word))
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }
}
