package org.onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.NewsIndex;
import org.onrecord.model.Article;
import org.onrecord.search.RepairReport;
import org.onrecord.search.SearchRequest;
import org.onrecord.store.IndexCorrupt;
import org.onrecord.store.IndexLocked;
import org.onrecord.store.IndexMissing;

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
  void anIndexWithoutItsListOfSegmentsIsDamagedAndIsRepaired() throws IOException {
    try (NewsIndex index = NewsIndex.open(home)) {
      index.remove("a11");
    }
    Files.delete(largest("segments_"));
    assertThatThrownBy(() -> NewsIndex.openReadOnly(home))
        .isInstanceOf(IndexCorrupt.class)
        .hasMessageContaining("the list of its segments");
    // A writer would begin a new index and remove all files of the old one.
    assertThatThrownBy(() -> NewsIndex.open(home)).isInstanceOf(IndexCorrupt.class);

    RepairReport salvage = NewsIndex.repair(home);

    assertThat(salvage.kept()).isEqualTo(29);
    assertThat(salvage.lost()).contains(0L);
    try (NewsIndex index = NewsIndex.openReadOnly(home)) {
      assertThat(index.check().problems()).isEmpty();
      assertThat(index.get("a11")).isEmpty();
    }
  }

  @Test
  void aListOfSegmentsThatIsDamagedIsMadeAnew() throws IOException {
    Path list = largest("segments_");
    Files.write(list, new byte[] {1, 2, 3});

    assertThat(NewsIndex.repair(home).kept()).isEqualTo(30);
  }

  @Test
  void aFolderThatLostItsFilesIsNoNewIndex() throws IOException {
    MoreFiles.deleteRecursively(home.resolve("lucene"), RecursiveDeleteOption.ALLOW_INSECURE);

    for (ThrowingCallable opening :
        List.<ThrowingCallable>of(
            () -> NewsIndex.open(home),
            () -> NewsIndex.openReadOnly(home),
            () -> NewsIndex.repair(home))) {
      assertThatThrownBy(opening)
          .isInstanceOf(IndexCorrupt.class)
          .hasMessageContaining("lucene are missing");
    }
  }

  @Test
  void aFolderWithoutAnIndexIsNotRepaired() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertThatThrownBy(() -> NewsIndex.repair(empty)).isInstanceOf(IndexMissing.class);
    Files.createDirectories(empty.resolve("lucene"));
    assertThatThrownBy(() -> NewsIndex.repair(empty)).isInstanceOf(IndexMissing.class);
  }

  @Test
  void anIntactIndexIsLeftAsItIs() throws IOException {
    Path list = largest("segments_");

    RepairReport report = NewsIndex.repair(home);

    assertThat(report.intact()).isTrue();
    assertThat(report.kept()).isEqualTo(30);
    assertThat(report.lost()).contains(0L);
    assertThat(report.damagedFiles()).doesNotExist();
    assertThat(list).exists();
  }

  @Test
  void aManifestThatWasEditedIsWrittenAnew() throws IOException {
    Files.writeString(home.resolve("onrecord.json"), "{}");

    assertThat(NewsIndex.repair(home).intact()).isTrue();
    try (NewsIndex index = NewsIndex.openReadOnly(home)) {
      assertThat(index.check().problems()).isEmpty();
    }
  }

  @Test
  void anIndexThatIsOpenForWritingIsNotRepaired() {
    try (NewsIndex index = NewsIndex.open(home)) {
      index.add(Article.builder("new").title("Gate").build());
      assertThatThrownBy(() -> NewsIndex.repair(home))
          .isInstanceOf(IndexLocked.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid());
    }
    try (NewsIndex index = NewsIndex.openReadOnly(home)) {
      assertThat(index.stats().articles()).isEqualTo(31);
    }
  }

  @Test
  void aRepairThatWasInterruptedBetweenItsMovesIsBegunAnew() throws IOException {
    Files.move(home.resolve("lucene"), home.resolve("lucene.damaged"));
    assertThatThrownBy(() -> NewsIndex.open(home)).isInstanceOf(IndexCorrupt.class);

    assertThat(NewsIndex.repair(home).kept()).isEqualTo(30);
    try (NewsIndex index = NewsIndex.open(home)) {
      assertThat(index.stats().articles()).isEqualTo(30);
    }
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
