package org.onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.NewsIndex;
import org.onrecord.model.Article;
import org.onrecord.search.SearchRequest;
import org.onrecord.store.IndexCorrupt;
import org.onrecord.store.IndexUnwritable;

class IndexSnapshotTest {

  @TempDir Path folder;

  private Path home() {
    return folder.resolve("index");
  }

  private static Article article(int number) {
    return Article.builder("a" + number)
        .title("Gate " + number)
        .body(("The ferry " + number + " is late. ").repeat(20))
        .build();
  }

  private void make(int articles) {
    try (NewsIndex index = NewsIndex.open(home())) {
      for (int i = 0; i < articles; i++) {
        index.addAnnotated(article(i));
      }
    }
  }

  @Test
  void aSnapshotIsAnIndexOfWhatWasCommitted() {
    Path copy = folder.resolve("copies/monday");
    String committed;
    try (NewsIndex index = NewsIndex.builder(home()).label("ferries").open()) {
      index.addAnnotated(article(1));
      index.commit();
      committed = index.digest();
      index.addAnnotated(article(2));
      index.snapshotTo(copy);
    }
    try (NewsIndex snapshot = NewsIndex.open(copy)) {
      assertThat(snapshot.digest()).isEqualTo(committed);
      assertThat(snapshot.stats().label()).contains("ferries");
      assertThat(snapshot.check().problems()).isEmpty();
      snapshot.addAnnotated(article(3));
    }
    try (NewsIndex index = NewsIndex.openReadOnly(home())) {
      assertThat(index.stats().articles()).isEqualTo(2);
      assertThat(index.get("a3")).isEmpty();
      assertThat(index.check().problems()).isEmpty();
    }
  }

  @Test
  void snapshotsAreWholeWhileAWriterCommitsAndMerges() throws Exception {
    AtomicBoolean isDone = new AtomicBoolean();
    try (NewsIndex index = NewsIndex.open(home())) {
      index.addAnnotated(article(0));
      index.commit();
      Thread writer =
          new Thread(
              () -> {
                // Every commit has as many articles as its number says; many commits are merged.
                for (int i = 1; !isDone.get(); i++) {
                  index.addAnnotated(article(i));
                  index.commit();
                }
              });
      writer.start();
      try {
        for (int i = 0; i < 20; i++) {
          Path copy = folder.resolve("copy" + i);
          index.snapshotTo(copy);
          try (NewsIndex snapshot = NewsIndex.openReadOnly(copy)) {
            long articles = snapshot.stats().articles();
            assertThat(snapshot.get("a" + (articles - 1))).isPresent();
            assertThat(snapshot.get("a" + articles)).isEmpty();
          }
        }
      } finally {
        isDone.set(true);
        writer.join();
      }
    }
  }

  @Test
  void filesThatASnapshotKeptGoOnceItIsMade() throws IOException {
    try (NewsIndex index = NewsIndex.open(home())) {
      index.addAnnotated(article(1));
      index.commit();
      index.snapshotTo(folder.resolve("copy"));
      index.clear();
      index.commit();
      try (DirectoryStream<Path> files =
          Files.newDirectoryStream(home().resolve(IndexFolder.LUCENE), "segments_*")) {
        assertThat(files).hasSize(1);
      }
    }
  }

  @Test
  void onOneDiskASnapshotTakesNoRoom() throws IOException {
    make(1);
    assumeThat(canLink()).as("hard links in the temporary folder").isTrue();
    Path copy = folder.resolve("copy");
    try (NewsIndex index = NewsIndex.openReadOnly(home())) {
      index.snapshotTo(copy);
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(copy.resolve(IndexFolder.LUCENE))) {
      assertThat(ImmutableList.copyOf(files))
          .isNotEmpty()
          .allMatch(file -> isSameFile(file, home().resolve(IndexFolder.LUCENE)));
    }
  }

  private static boolean isSameFile(Path file, Path folder) {
    try {
      return Files.isSameFile(file, folder.resolve(file.getFileName()));
    } catch (IOException e) {
      return false;
    }
  }

  private boolean canLink() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    try {
      Files.createLink(folder.resolve("link"), file);
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  @Test
  void whatCannotBeLinkedIsCopied() {
    make(3);
    try (NewsIndex packed = NewsIndex.openReadOnly(new FolderClassLoader(folder), "index")) {
      packed.snapshotTo(folder.resolve("copy"));
      try (NewsIndex snapshot = NewsIndex.openReadOnly(folder.resolve("copy"))) {
        assertThat(snapshot.digest()).isEqualTo(packed.digest());
      }
    }
  }

  /** Finds the files of a folder as those of a jar are found. */
  private static final class FolderClassLoader extends ClassLoader {
    private final Path root;

    FolderClassLoader(Path root) {
      this.root = root;
    }

    @Override
    protected @Nullable URL findResource(String name) {
      try {
        Path file = root.resolve(name);
        return Files.exists(file) ? file.toUri().toURL() : super.findResource(name);
      } catch (MalformedURLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  void aFolderThatHoldsAnythingIsRefusedAndLeftAlone() throws IOException {
    make(1);
    Path used = Files.createDirectory(folder.resolve("used"));
    Files.writeString(used.resolve("notes.txt"), "mine");
    try (NewsIndex index = NewsIndex.open(home())) {
      assertThatThrownBy(() -> index.snapshotTo(used))
          .isInstanceOf(IndexUnwritable.class)
          .hasMessageContaining("the folder is not empty")
          .hasMessageContaining(used.toString());
      assertThatThrownBy(() -> index.snapshotTo(used.resolve("notes.txt")))
          .isInstanceOf(IndexUnwritable.class)
          .hasMessageContaining("not a folder");
      assertThatThrownBy(() -> index.snapshotTo(home().resolve("inside")))
          .isInstanceOf(IndexUnwritable.class)
          .hasMessageContaining("inside of the index");
    }
    assertThat(used).isDirectoryContaining("glob:**notes.txt");
    assertThat(used.resolve(IndexFolder.LUCENE)).doesNotExist();
  }

  @Test
  void anEmptyFolderIsFilled() throws IOException {
    make(1);
    Path empty = Files.createDirectory(folder.resolve("empty"));
    try (NewsIndex index = NewsIndex.open(home())) {
      index.snapshotTo(empty);
    }
    assertThat(NewsIndex.isAt(empty)).isTrue();
  }

  @Test
  void ofADamagedIndexNothingIsLeft() throws IOException {
    make(5);
    Path copy = folder.resolve("copy");
    try (NewsIndex index = NewsIndex.openReadOnly(home())) {
      damage();
      assertThatThrownBy(() -> index.snapshotTo(copy))
          .isInstanceOf(IndexCorrupt.class)
          .hasMessageContaining(home().toString());
    }
    assertThat(copy).doesNotExist();
  }

  /** Changes bytes in the middle of the largest file. */
  private void damage() throws IOException {
    Path largest = home();
    long size = 0;
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(home().resolve(IndexFolder.LUCENE), "_*")) {
      for (Path file : files) {
        if (Files.size(file) > size) {
          size = Files.size(file);
          largest = file;
        }
      }
    }
    byte[] bytes = Files.readAllBytes(largest);
    for (int i = 0; i < 16; i++) {
      bytes[bytes.length / 2 + i] ^= 0x55;
    }
    Files.write(largest, bytes);
  }

  @Test
  void aSnapshotIsSearchedWhenTheIndexIsGone() throws IOException {
    make(2);
    try (NewsIndex index = NewsIndex.open(home())) {
      index.snapshotTo(folder.resolve("copy"));
    }
    IndexReplacement.remove(home());
    try (NewsIndex snapshot = NewsIndex.openReadOnly(folder.resolve("copy"))) {
      assertThat(snapshot.search(SearchRequest.of("ferry"))).hasSize(2);
    }
  }
}
