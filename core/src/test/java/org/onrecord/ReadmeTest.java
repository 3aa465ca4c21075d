package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Article;
import org.onrecord.search.Hit;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;

/** The usage code of the README compiles, runs and says what the README says. */
class ReadmeTest {

  private static void usage(Path folder, PrintStream out) {
    // README begins
    try (NewsIndex index = NewsIndex.open(folder)) {
      index.add(
          Article.builder("https://harbour-courier.example/gates")
              .title("Gates at Saltmere stay shut")
              .author("Mira Lund")
              .published(LocalDate.of(2026, 3, 12))
              .body(
                  "“We wait for the salmon,” said Halden Roe, the harbour minister. “Then we open.”")
              .build()); // actors and quotes are found on add, unless given
      index.commit();

      Results results = index.search(SearchRequest.of("Roe salmon").from(LocalDate.of(2026, 1, 1)));
      for (Hit hit : results) {
        out.printf("%d. %s%n", hit.rank(), hit.article().title());
        hit.quotes().forEach(q -> out.println(q.speakerName().orElse("nobody") + ": " + q.text()));
      }
    }
    // README ends
  }

  @Test
  void theUsageCodeFindsWhoSaidWhat(@TempDir Path folder) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    usage(folder, new PrintStream(bytes, true, StandardCharsets.UTF_8));

    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "1. Gates at Saltmere stay shut",
            "Halden Roe: “We wait for the salmon,”",
            "Halden Roe: “Then we open.”");
  }

  @Test
  void theReadmeShowsTheCodeThatIsTested() throws IOException {
    String source = Files.readString(Path.of("src/test/java/org/onrecord/ReadmeTest.java"));
    String tested =
        source.substring(
            source.indexOf("// README begins\n") + "// README begins\n".length(),
            source.indexOf("    // README ends"));

    assertThat(Files.readString(Path.of("../README.md")))
        .contains(tested.stripTrailing().stripIndent());
  }
}
