package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.cli.CommandRun.TERMINAL;
import static org.onrecord.cli.CommandRun.onrecord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.cli.output.ExitCode;

/** Control characters of articles never reach a terminal; a file gets them. */
class TerminalSafetyTest {

  /** Sets the title of a window, clears the screen, and reverses the direction of text. */
  private static final String HOSTILE =
      "\\u001b]0;x\\u0007\\u001b[2J\\u009b2J\\u007f\\u202e Vane\\rHolm";

  /** What the command itself prints: colours, links, and erasing a line of progress. */
  private static final Pattern OWN =
      Pattern.compile("\u001b\\[\\d*(;\\d+)*m|\u001b]8;;[ -~]*\u001b\\\\|\r\u001b\\[K");

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Path index;

  @SuppressWarnings("NullAway.Init")
  private static Path articles;

  @BeforeAll
  static void indexArticles() throws IOException {
    String line =
        """
        {"id":"h-ID","title":"Harbour ID","standfirst":"ID","authors":["Mira ID"],"outlet":"ID","section":"ID","date":"2026-03-01","attributes":{"dID":["ID"]},"body":"The pier ID is shut. “It leaks ID,” said Petra ID Vane, a skipper."}
        """
            .replace("ID", HOSTILE);
    articles = Files.writeString(folder.resolve("a.jsonl"), line + "{\"id\":3" + "\u001b[2J\n");
    index = folder.resolve("index");
    onrecord("index", "-q", "--index", index, articles).exits(ExitCode.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search pier",
        "search pier --explain -v --facet author --facet outlet",
        "search pier --json",
        "search --queries - --trec",
        "search speaker:ID\u001b[2J",
        "search pier --sort \u001b[2J",
        "quotes leaks",
        "quotes leaks --json",
        "quotes --group-by speaker leaks",
        "actors",
        "actors --json",
        "timeline pier",
        "similar HID",
        "show HID",
        "show HID --json",
        "show no\u001b[2J",
        "stats",
        "stats --json",
        "check",
        "digest",
        "export",
        "export --csv",
        "export --excel",
        "export --quotes",
        "export --all-quotes",
        "extract ARTICLES",
        "extract --json ARTICLES",
        "extract --explain ARTICLES",
        "index --rebuild ARTICLES",
        "index -v --rebuild ARTICLES",
        "index -v --rebuild no\u001b[2J",
        "complete h",
        "complete --ids h",
        "remove no\u001b[2J",
        "serch\u001b[2J",
        "search --index no\u001b[2J -v x",
      })
  void noCommandPrintsThem(String command) {
    List<Object> words = new ArrayList<>(List.of(command.split(" ")));
    words.replaceAll(word -> word.equals("HID") ? id() : word.equals("ARTICLES") ? articles : word);
    if (!words.contains("--index")) {
      words.add(1, "--index");
      words.add(2, index);
    }
    CommandRun run =
        CommandRun.in(TERMINAL, "q\u001b[2J\tpier\nno query\u001b[2J\n", words.toArray());

    assertThat(run.out() + run.err()).isNotEmpty();
    assertThat(OWN.matcher(run.out() + run.err()).replaceAll(""))
        .doesNotContainPattern("[\\p{Cntrl}\\u0080-\\u009f\\u202e&&[^\\n\\t]]");
  }

  @Test
  void aFileGetsThem() {
    String table = onrecord("export", "--index", index, "--csv").out();
    assertThat(table).contains("\u001b]0;x\u0007\u001b[2J\u009b2J\u007f\u202e Vane\rHolm");
  }

  private static String id() {
    return onrecord("search", "--index", index, "--json", "pier")
        .json("hit")
        .get(0)
        .get("id")
        .getAsString();
  }
}
