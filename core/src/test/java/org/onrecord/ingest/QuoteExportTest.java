package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.Articles.article;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.NewsIndex;
import org.onrecord.search.SearchRequest;

/** Which quotes a table of quotes has. */
class QuoteExportTest {

  @TempDir Path home;

  private NewsIndex index;

  @BeforeEach
  void indexTwoArticles() {
    index = NewsIndex.open(home);
    index.add(
        article("two")
            .saying("“The lock is safe”, said Ansgar Holm. “It leaks”, said Petra Vane.")
            .quoting("“The lock is safe”", "Ansgar Holm", "Ansgar Holm")
            .quoting("“It leaks”", "Petra Vane", "Petra Vane")
            .build());
    index.add(
        article("one")
            .saying("“Ask the fish”, said Ansgar Holm.")
            .quoting("“Ask the fish”", "Ansgar Holm", "Ansgar Holm")
            .build());
    index.commit();
  }

  @AfterEach
  void close() {
    index.close();
  }

  private static List<String> words(List<String> lines) {
    return lines.stream().skip(1).map(line -> line.replaceAll(".*(“[^”]*”).*", "$1")).toList();
  }

  private List<String> quotes(SearchRequest request) {
    List<String> lines = new ArrayList<>();
    new Export(index, request).quotesCsv(lines::add);
    return words(lines);
  }

  @Test
  void aSpeakersQuotesAreExportedWithoutTheOthersOfTheirArticles() {
    assertThat(quotes(SearchRequest.everything().speaker("Vane"))).containsExactly("“It leaks”");
    assertThat(quotes(SearchRequest.of("speaker:Vane"))).containsExactly("“It leaks”");
    assertThat(quotes(SearchRequest.of("leaks"))).containsExactly("“It leaks”");
  }

  @Test
  void quotesStandInTheOrderOfTheArticlesAndAsTheyStandThere() {
    assertThat(quotes(SearchRequest.everything()))
        .containsExactly("“Ask the fish”", "“The lock is safe”", "“It leaks”");
    assertThat(quotes(SearchRequest.everything().limit(1))).hasSize(3);
  }

  @Test
  void allQuotesOfTheArticlesAreExportedWhereTheyAreAskedFor() {
    List<String> lines = new ArrayList<>();
    new Export(index, SearchRequest.everything().speaker("Vane")).allQuotesCsv(lines::add);
    assertThat(words(lines)).containsExactly("“The lock is safe”", "“It leaks”");
  }
}
