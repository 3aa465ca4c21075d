package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.NewsIndex;
import org.onrecord.search.SearchRequest;

/** Runs over the sources of an index that was repaired. */
class RepairedIndexTest {

  @TempDir Path folder;
  private Path articles = Path.of("unset");
  private Path home = Path.of("unset");

  @BeforeEach
  void indexThenRepair() throws IOException {
    articles = Files.createDirectories(folder.resolve("articles"));
    home = folder.resolve("index");
    Files.writeString(articles.resolve("gate.txt"), "The gate\n\nIt opens at nine.\n");
    Files.writeString(articles.resolve("lock.txt"), "The lock\n\nIt opens at ten.\n");
    ingest();
    try (DirectoryStream<Path> lists =
        Files.newDirectoryStream(home.resolve("lucene"), "segments_*")) {
      for (Path list : lists) {
        Files.delete(list);
      }
    }
    NewsIndex.repair(home);
  }

  private IngestReport ingest() {
    try (NewsIndex index = NewsIndex.open(home)) {
      return Ingestion.into(index).pruning().paths(List.of(articles));
    }
  }

  private List<String> ids() {
    try (NewsIndex index = NewsIndex.openReadOnly(home)) {
      return index.ids("", SearchRequest.everything());
    }
  }

  @Test
  void itsSourcesAreReadAgain() {
    assertThat(ids()).containsExactly("gate.txt", "lock.txt");
    assertThat(ingest().unchanged()).isZero();
    assertThat(ingest().unchanged()).isEqualTo(2);
    assertThat(ids()).containsExactly("gate.txt", "lock.txt");
  }

  @Test
  void articlesOfAFileThatIsGoneAreRemovedFromIt() throws IOException {
    Files.delete(articles.resolve("lock.txt"));
    assertThat(ingest().pruned()).isEqualTo(1);
    assertThat(ids()).containsExactly("gate.txt");
  }
}
