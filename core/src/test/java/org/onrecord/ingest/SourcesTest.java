package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.NewsIndex;
import org.onrecord.read.UnreadableArticle;
import org.onrecord.store.IndexUnwritable;

/** Which files of a folder are read, if strangers may have written into it. */
@DisabledOnOs(OS.WINDOWS)
class SourcesTest {

  @TempDir Path given;
  private Path folder = Path.of("unset");
  private Path outside = Path.of("unset");

  @BeforeEach
  void write() throws IOException {
    folder = Files.createDirectories(given.resolve("clippings"));
    outside = Files.createDirectories(given.resolve("private"));
    Files.writeString(folder.resolve("a.txt"), "Gates open\n\nThe gates opened.\n");
    Files.writeString(outside.resolve("secret.txt"), "Secret\n\nNobody may read this.\n");
  }

  private static List<String> names(Sources sources) {
    return sources.files().stream().map(SourceFile::name).toList();
  }

  private static List<String> messages(Sources sources) {
    return sources.problems().stream().map(UnreadableArticle::getMessage).toList();
  }

  @Test
  void linksThatLeadOutOfTheFolderAreReportedAndNotFollowed() throws IOException {
    Files.createSymbolicLink(folder.resolve("b.txt"), outside.resolve("secret.txt"));
    Files.createSymbolicLink(folder.resolve("c"), outside);
    Files.createSymbolicLink(folder.resolve("d.txt"), Path.of("../private/secret.txt"));
    Files.createSymbolicLink(folder.resolve("e.txt"), folder.resolve("d.txt"));

    Sources sources = Sources.under(List.of(folder));

    assertThat(names(sources)).containsExactly("a.txt");
    assertThat(messages(sources))
        .hasSize(4)
        .allSatisfy(
            message ->
                assertThat(message)
                    .endsWith(
                        "is a link that leads out of the folder; pass --follow-links to follow it"));
    assertThat(names(Sources.followingLinks(List.of(folder))))
        .containsExactly("a.txt", "b.txt", "c/secret.txt", "d.txt", "e.txt");
  }

  @Test
  void linksWithinTheFolderAndNamedOnesAreFollowed() throws IOException {
    Files.createSymbolicLink(folder.resolve("b.txt"), Path.of("a.txt"));
    Path named = Files.createSymbolicLink(given.resolve("named"), folder);
    Path file = Files.createSymbolicLink(given.resolve("s.txt"), outside.resolve("secret.txt"));

    Sources sources = Sources.under(List.of(named, file));

    assertThat(names(sources)).containsExactly("a.txt", "b.txt", "s.txt");
    assertThat(messages(sources)).isEmpty();
  }

  @Test
  @Timeout(120)
  void aLoopOfLinksEnds() throws IOException {
    Files.createSymbolicLink(folder.resolve("loop"), folder);

    Sources sources = Sources.followingLinks(List.of(folder));

    assertThat(names(sources)).containsExactly("a.txt");
    assertThat(messages(sources)).isEmpty();
  }

  @Test
  void aSidecarThatLeadsOutOfTheFolderIsNotRead() throws IOException {
    Path metadata = Files.writeString(outside.resolve("m.json"), "{\"outlet\":\"Private\"}");
    Files.createSymbolicLink(folder.resolve("a.txt.json"), metadata);
    try (NewsIndex index = NewsIndex.open(given.resolve("index"))) {
      IngestReport report = Ingestion.into(index).paths(List.of(folder));

      assertThat(report.problems()).isNotEmpty();
      assertThat(index.get("a.txt").orElseThrow().outlet()).isEmpty();
    }
  }

  @Test
  @Timeout(120)
  void pipesAndDevicesAreRefusedAtOnce() throws Exception {
    Path pipe = folder.resolve("pipe.txt");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Path sidecar = folder.resolve("a.txt.json");
    assertThat(new ProcessBuilder("mkfifo", sidecar.toString()).start().waitFor()).isZero();

    assertThat(messages(Sources.under(List.of(pipe, Path.of("/dev/zero")))))
        .hasSize(2)
        .allSatisfy(message -> assertThat(message).contains("is a pipe or device, not a file"));
    try (NewsIndex index = NewsIndex.open(given.resolve("index"))) {
      assertThat(Ingestion.into(index).paths(List.of(folder)).articles()).isOne();
    }
  }

  @Test
  @Timeout(120)
  void aFolderWhoseManifestIsNoneOfOursIsNoIndex() throws Exception {
    Path manifest = folder.resolve("onrecord.json");
    Files.writeString(manifest, "{\"title\":\"A record\"}");
    assertThat(names(Sources.under(List.of(folder)))).containsExactly("a.txt", "onrecord.json");
    assertThatThrownBy(() -> NewsIndex.open(folder))
        .isInstanceOf(IndexUnwritable.class)
        .hasMessageContaining("was not written by Onrecord");
    assertThat(manifest).hasContent("{\"title\":\"A record\"}");

    Files.delete(manifest);
    assertThat(new ProcessBuilder("mkfifo", manifest.toString()).start().waitFor()).isZero();
    assertThat(names(Sources.under(List.of(folder)))).containsExactly("a.txt");
    assertThatThrownBy(() -> NewsIndex.open(folder)).isInstanceOf(IndexUnwritable.class);
  }

  @Test
  void whoMayReadTheFolderMayReadAllFilesOfAnIndex() throws IOException {
    Path home = given.resolve("index");
    NewsIndex.open(home).close();
    Path usual = Files.createFile(given.resolve("usual"));

    for (Path file : List.of(home.resolve("onrecord.json"), segments(home))) {
      assertThat(Files.getPosixFilePermissions(file))
          .isEqualTo(Files.getPosixFilePermissions(usual));
    }
  }

  private static Path segments(Path home) throws IOException {
    try (var files = Files.newDirectoryStream(home.resolve("lucene"), "segments_*")) {
      return files.iterator().next();
    }
  }
}
