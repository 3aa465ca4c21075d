package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.cli.PackedCommand.onrecord;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.output.ExitCode;

/** What the packed command prints for programs. */
class JsonIT {

  @TempDir static Path folder;
  private static Path index = Path.of("unset");

  @BeforeAll
  static void indexTwoArticles() throws IOException {
    Path clippings = Files.createDirectories(folder.resolve("clippings"));
    Files.writeString(clippings.resolve("river talks.txt"), TestArticles.TALKS);
    Files.writeString(clippings.resolve("gates.jsonl"), TestArticles.GATES);
    index = folder.resolve("news");
    onrecord("index", "--index", index, clippings).run().exits(ExitCode.DONE);
  }

  @Test
  void aHitIsALineWithItsHighlightsAndQuotesAndTheSummaryIsLast() {
    List<JsonObject> lines =
        onrecord("search", "--json", "--index", index, "Zarrin", "constructive")
            .run()
            .exits(ExitCode.DONE)
            .says()
            .json();
    JsonObject hit = lines.get(0);
    assertThat(hit.keySet())
        .containsExactly(
            "schema",
            "type",
            "query",
            "rank",
            "score",
            "id",
            "title",
            "authors",
            "published",
            "outlet",
            "url",
            "file",
            "highlights",
            "quotes",
            "copies");
    assertThat(hit.get("type").getAsString()).isEqualTo("hit");
    assertThat(hit.get("query").getAsString()).isEqualTo("Zarrin constructive");
    assertThat(hit.get("published").isJsonNull()).isTrue();
    assertThat(hit.get("outlet").isJsonNull()).isTrue();
    JsonObject quote = hit.getAsJsonArray("quotes").get(0).getAsJsonObject();
    assertThat(quote.get("text").getAsString()).isEqualTo("“constructive and promising”");
    assertThat(quote.getAsJsonObject("speaker").get("text").getAsString()).isEqualTo("Zarrin");
    assertThat(quote.getAsJsonObject("speaker").get("name").getAsString())
        .isEqualTo("Darius Zarrin");
    assertThat(lines.get(lines.size() - 1))
        .hasToString(
            "{\"schema\":1,\"type\":\"summary\",\"query\":\"Zarrin"
                + " constructive\",\"shown\":1,\"total\":1,\"undated\":0,\"cursor\":null,\"suggestions\":[],\"ignored\":[],\"widened\":[]}");
  }

  @Test
  void anActorIsALineWithItsSpellings() {
    List<JsonObject> lines =
        onrecord("actors", "--json", "--index", index, "zar")
            .run()
            .exits(ExitCode.DONE)
            .says()
            .json();
    assertThat(lines)
        .extracting(JsonObject::toString)
        .containsExactly(
            "{\"schema\":1,\"type\":\"actor\",\"query\":\"zar\",\"name\":\"Darius Zarrin\","
                + "\"kind\":\"person\",\"articles\":1,\"mentions\":2,\"spellings\":["
                + "{\"value\":\"Darius Zarrin\",\"count\":1},{\"value\":\"Zarrin\",\"count\":1}]}");
  }

  @Test
  void offsetsCountInThePartOfTheArticle() {
    JsonObject hit =
        onrecord("search", "--json", "--index", index, "constructive").run().json().get(0);
    JsonObject article =
        onrecord("show", "--json", "--index", index, hit.get("id").getAsString())
            .run()
            .exits(ExitCode.DONE)
            .json()
            .get(0);
    assertThat(article.get("type").getAsString()).isEqualTo("article");
    for (var element : hit.getAsJsonArray("highlights")) {
      JsonObject highlight = element.getAsJsonObject();
      String part = article.get(highlight.get("in").getAsString()).getAsString();
      assertThat(cut(part, highlight.get("start").getAsInt(), highlight.get("end").getAsInt()))
          .isEqualTo(highlight.get("text").getAsString());
      JsonArray range = highlight.getAsJsonArray("ranges").get(0).getAsJsonArray();
      assertThat(cut(part, range.get(0).getAsInt(), range.get(1).getAsInt()))
          .isEqualToIgnoringCase("constructive");
    }
  }

  @Test
  void aQuoteIsALine() {
    List<JsonObject> lines =
        onrecord("quotes", "--json", "--index", index, "--speaker", "Ferris")
            .run()
            .exits(ExitCode.DONE)
            .json();
    assertThat(lines.get(0).keySet())
        .containsExactly(
            "schema",
            "type",
            "query",
            "rank",
            "score",
            "article",
            "title",
            "published",
            "in",
            "start",
            "end",
            "text",
            "kind",
            "utterance",
            "speaker",
            "outlet",
            "url",
            "authors",
            "cue",
            "ranges",
            "context",
            "copies");
    assertThat(lines.get(0).getAsJsonObject("published").get("date").getAsString())
        .isEqualTo("2026-03-12");
    assertThat(lines.get(0).getAsJsonObject("speaker").keySet())
        .containsExactly("text", "name", "organization", "confidence");
    assertThat(lines.get(1).get("type").getAsString()).isEqualTo("summary");
  }

  @Test
  void whatShowPrintsIsWhatExtractPrinted() {
    String extracted =
        onrecord("extract", "--json", folder.resolve("clippings/river talks.txt"))
            .run()
            .exits(ExitCode.DONE)
            .out();
    onrecord("show", "--json", "--index", index, "river talks.txt")
        .run()
        .exits(ExitCode.DONE)
        .prints(extracted);
  }

  @Test
  void statsAndVersionAreLines() {
    assertThat(onrecord("stats", "--json", "--index", index).run().json().get(0).keySet())
        .containsExactly(
            "schema",
            "type",
            "index",
            "label",
            "articles",
            "undated",
            "quotes",
            "attributed",
            "actors",
            "earliest",
            "latest",
            "bytes",
            "index_schema",
            "outlets",
            "aliases");
    assertThat(onrecord("version", "--json").run().json().get(0).keySet())
        .containsExactly("schema", "type", "version", "java");
  }

  @Test
  void manyQueriesAreAnsweredUnderTheirIds() {
    List<JsonObject> lines =
        onrecord("quotes", "--json", "--index", index, "--queries", "-")
            .reading("q1\tZarrin\nq2\tnosuchword\n")
            .run()
            .exits(ExitCode.DONE)
            .says()
            .json();
    assertThat(lines)
        .extracting(line -> line.get("type").getAsString() + " " + line.get("query").getAsString())
        .containsExactly("quote q1", "summary q1", "summary q2");
  }

  @Test
  void aTrecRunHasSixColumns() throws IOException {
    Path queries =
        Files.writeString(folder.resolve("q.tsv"), "q 1\tZarrin constructive\nq2\tHalmouth\n");
    PackedCommand.Ran ran =
        onrecord("search", "--index", index, "--queries", queries, "--trec")
            .run()
            .exits(ExitCode.DONE)
            .says();
    assertThat(ran.out().lines())
        .allMatch(line -> line.matches("\\S+ Q0 \\S+ \\d+ \\d+\\.\\d{6} onrecord"))
        .hasSize(3)
        .anyMatch(line -> line.startsWith("q%201 Q0 river%20talks.txt 1 "));
  }

  @Test
  void aQueryThatMakesNoSenseDoesNotStopTheOthers() {
    onrecord("search", "--index", index, "--queries", "-", "--trec")
        .reading("q1\tAND\nno tab\nq3\tgates\n")
        .run()
        .exits(ExitCode.UNREADABLE)
        .prints("q3 Q0 ")
        .says(
            "q1: query “AND”: expected a word to search for at position 0",
            "standard input line 2: is not a query; expected: id TAB words");
  }

  private static String cut(String text, int start, int end) {
    return text.substring(start, end);
  }
}
