package org.onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.NewsIndex;
import org.onrecord.model.Article;
import org.onrecord.search.RepairReport;
import org.onrecord.search.SearchRequest;
import org.onrecord.store.IndexCorrupt;

/** What becomes of an index whose files were damaged. */
class RepairTest {

  @TempDir Path folder;
  private Path home = Path.of("unset");

  @BeforeEach
  void write() {
    home = folder.resolve("index");
    for (int commit = 0; commit < 3; commit++) {
      try (NewsIndex index = NewsIndex.open(home)) {
        for (int i = 0; i < 10; i++) {
          index.add(
              Article.builder("a" + commit + i)
                  .title("Gate " + i)
                  .body("“Gate " + i + " is open,” said Halden Roe. ".repeat(40))
                  .build());
        }
      }
    }
  }

  @Test
  void aSegmentThatIsGoneTakesOnlyItsOwnArticlesWithIt() throws IOException {
    Files.delete(largest(".cfs"));
    assertThatThrownBy(() -> NewsIndex.openReadOnly(home)).isInstanceOf(IndexCorrupt.class);

    RepairReport salvage = NewsIndex.repair(home);

    assertThat(salvage.kept()).isBetween(10L, 20L);
    assertThat(salvage.lost()).contains(30 - salvage.kept());
    assertThat(salvage.damagedFiles()).isDirectory();
    try (NewsIndex index = NewsIndex.openReadOnly(home)) {
      assertThat(index.check().problems()).isEmpty();
      assertThat(index.search(SearchRequest.of("gate")).total()).isEqualTo(salvage.kept());
    }
  }

  @Test
  void anArticleThatWasChangedIsNotSaved() throws IOException {
    Path file = largest(".cfs");
    byte[] bytes = Files.readAllBytes(file);
    for (int at = 100; at < bytes.length - 100; at += 50) {
      bytes[at] ^= 1;
    }
    Files.write(file, bytes);

    RepairReport salvage = NewsIndex.repair(home);

    assertThat(salvage.lost().orElseThrow()).isPositive();
    try (NewsIndex index = NewsIndex.openReadOnly(home)) {
      index.forEach(
          SearchRequest.everything(),
          article -> assertThat(article.body()).startsWith("“Gate ").contains("said Halden Roe."));
    }
  }

  @Test
  void withoutTheListOfSegmentsNothingCanBeRead() throws IOException {
    Files.delete(largest("segments_"));

    assertThatThrownBy(() -> NewsIndex.repair(home)).isInstanceOf(IndexCorrupt.class);
  }

  private Path largest(String part) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("lucene"))) {
      Optional<Path> largest =
          files
              .filter(file -> file.getFileName().toString().contains(part))
              .max(Comparator.comparingLong(file -> file.toFile().length()));
      return largest.orElseThrow();
    }
  }
}
