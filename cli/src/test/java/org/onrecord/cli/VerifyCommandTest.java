package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.cli.CommandRun.onrecord;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyCommandTest {

  @TempDir static Path folder;

  private static Path index;

  @BeforeAll
  static void indexTestArticles() {
    index = folder.resolve("index");
    onrecord("index", "-q", "--index", index, "../testdata/ellery-post", "../testdata/hna");
  }

  private static JsonObject verdict(String speaker, String words) {
    CommandRun run = onrecord("verify", "--json", "--index", index, "--speaker", speaker, words);
    return run.json("verdict").get(0);
  }

  /** The golden claims of the reference articles; docs/verify.md shows the first nine. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Araghchi | constructive and promising | exact",
        "Araghchi | constructive and very promising | altered",
        "Witkoff | constructive and promising | other_speaker",
        "'' | neither constructive nor promising | meaning_changed",
        "Achterberg | It carries the paper … and it doesn’t read it aloud in the corridor | elided",
        "'' | constructive [they said] and promising | bracketed",
        "'' | the choice of host mattered more than the choice of words | paraphrase_only",
        "'' | the two delegations in Muscat did not share a room | not_quoted",
        "'' | the lighthouse keeper sold his yellow bicycle | not_found",
        "Leopold Achterberg | We might start by finding somebody to carry the paper | exact",
        "Marchbank | I shall want a very good reason why a widow can | meaning_changed",
      })
  void eachVerdictHasAGoldenClaim(String speaker, String words, String expected) {
    assertThat(verdict(speaker, words).get("verdict").getAsString()).isEqualTo(expected);
  }

  @Test
  void theOffsetsLeadToTheWords() {
    JsonObject match = verdict("Araghchi", "constructive and promising").getAsJsonObject("match");
    String body =
        onrecord("show", "--json", "--index", index, match.get("article").getAsString())
            .json("article")
            .get(0)
            .get("body")
            .getAsString();
    assertThat(body.substring(match.get("start").getAsInt(), match.get("end").getAsInt()))
        .isEqualTo("constructive and promising");
  }

  @Test
  void theExitCodeTellsWhetherTheQuoteIsConfirmed() {
    onrecord("verify", "--index", index, "constructive and promising").exits(0);
    onrecord("verify", "--index", index, "constructive and very promising").exits(1);
    onrecord("verify", "--index", index, "--speaker", "Witkoff", "constructive and promising")
        .exits(1);
  }

  @Test
  void aClaimWithoutTwoWordsIsRefused() {
    for (String words : List.of("", "word", "...", "[[a] b] c", "…  […]")) {
      CommandRun run = onrecord("verify", "--index", index, words).exits(2);
      assertThat(run.err()).contains("give two or more");
    }
    CommandRun tooLong = onrecord("verify", "--index", index, "word ".repeat(2001)).exits(2);
    assertThat(tooLong.err()).contains("2001 words; at most 2000");
  }

  @Test
  void theWordingsStandOneAboveTheOther() {
    CommandRun run =
        CommandRun.in(
            CommandRun.TERMINAL, "", "verify", "--index", index, "constructive and very promising");
    assertThat(run.out())
        .contains("ALTERED", "claimed  “constructive and \u001B[1;31mvery\u001B[m promising”")
        .contains("found    “constructive and promising”", "archive: ");
  }

  @Test
  void aFileOfClaimsIsReadToItsEnd() throws IOException {
    Path claims = folder.resolve("claims.tsv");
    Path report = folder.resolve("report.jsonl");
    Files.writeString(
        claims,
        """
        a\tconstructive and promising\tAraghchi
        b\tword\t
        no claim
        c\tconstructive and promising\t\t2026\t\t
        d\tconstructive and promising\t\tnever
        """);
    CommandRun run =
        onrecord("verify", "--json", "--index", index, "--claims", claims, "--report", report)
            .exits(4);
    assertThat(run.json("verdict"))
        .extracting(line -> line.get("id").getAsString())
        .containsExactly("a", "c");
    assertThat(run.json("problem")).hasSize(3);
    assertThat(run.json("summary").get(0).get("confirmed").getAsInt()).isEqualTo(1);
    assertThat(Files.readAllLines(report)).hasSize(6);
    assertThat(JsonParser.parseString(Files.readAllLines(report).get(0)).getAsJsonObject())
        .isEqualTo(run.json("verdict").get(0));
  }

  @Test
  void eachQuoteOfADraftHasAVerdict() {
    String draft =
        """
        Iran’s foreign minister, Abbas Araghchi, called the talks “constructive and very promising”.

        “I will read everything, and if I cannot read it, I shall want a very good reason,” said Judge Leonie Marchbank.
        """;
    CommandRun run =
        CommandRun.in(Map.of(), draft, "verify", "--json", "--index", index, "--draft", "-");
    run.exits(1);
    assertThat(run.json("verdict"))
        .extracting(line -> line.get("verdict").getAsString())
        .containsExactly("altered", "meaning_changed");
  }

  @Test
  void aDraftWithoutQuotesIsTold() {
    CommandRun run =
        CommandRun.in(Map.of(), "Nobody spoke.", "verify", "--index", index, "--draft", "-");
    assertThat(run.exits(0).err()).contains("has no quote of three words or more");
  }

  @Test
  void aTraceListsTheUses() {
    CommandRun run = onrecord("trace", "--json", "--index", index, "constructive and promising");
    run.exits(0);
    assertThat(run.json("use")).hasSize(1);
    assertThat(run.json("summary").get(0).get("uses").getAsInt()).isEqualTo(1);
    onrecord("trace", "--index", index, "the lighthouse keeper sold his bicycle").exits(1);
  }
}
