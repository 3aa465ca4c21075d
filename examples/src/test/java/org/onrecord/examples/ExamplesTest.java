package org.onrecord.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each example runs and prints what it is for. */
class ExamplesTest {

  private static final int MAX_LINES = 80;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @TempDir Path folder;

  private List<String> printed() {
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private Path writeArticles() throws IOException {
    Path articles = Files.createDirectories(folder.resolve("articles"));
    Files.writeString(
        articles.resolve("gates.md"),
        """
        # Gates at Saltmere stay shut

        By Mira Lund

        12 March 2026

        The sluice gates will not move before May, the harbour office said on Thursday.

        “We wait for the salmon,” said Halden Roe, the harbour minister.
        """);
    return articles;
  }

  @Test
  void aFolderIsIndexedAndAskedWhoSaidWhat() throws IOException {
    IndexAndSearch.run(folder.resolve("index"), writeArticles(), "Roe salmon", out);

    assertThat(printed())
        .contains("1. Gates at Saltmere stay shut", "Halden Roe: “We wait for the salmon,”")
        .contains("Halden Roe: 1");
  }

  @Test
  void shipsAreFoundCountedAndFilteredBy() {
    ShipAnnotator.run(folder, Harbour.ARTICLES, out);

    assertThat(printed())
        .startsWith("Grey Petrel: 2", "Marigold: 1")
        .contains("Ferry aground off Saltmere", "A month in dock")
        .doesNotContain("Gates at Saltmere stay shut");
  }

  @Test
  void readersSeeWholeCommitsWhileAnIndexIsWritten() throws Exception {
    LiveUpdates.run(folder, out);

    assertThat(printed()).containsExactly("50 articles", "whole commits only");
  }

  @Test
  void theGatePassesOnlyAnIndexThatAnswersAsItShould() throws IOException {
    Path articles = writeArticles();
    Path golden = folder.resolve("golden.tsv");
    Path index = folder.resolve("index");

    Files.writeString(golden, "Roe salmon\tgates.md\t“We wait for the salmon,”\tHalden Roe\n");
    assertThat(CiGate.run(index, articles, golden, out)).isZero();

    Files.writeString(golden, "Roe salmon\tgates.md\t-\tMira Lund\n");
    assertThat(CiGate.run(index, articles, golden, out)).isEqualTo(1);

    Files.writeString(articles.resolve("broken.json"), "{\"title\": ");
    assertThat(CiGate.run(index, articles, golden, out)).isEqualTo(4);
    assertThat(printed()).anyMatch(line -> line.contains("broken.json"));
  }

  @Test
  void noExampleIsLong() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/onrecord/examples"))) {
      assertThat(files)
          .isNotEmpty()
          .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThan(MAX_LINES + 1));
    }
  }
}
