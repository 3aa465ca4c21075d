package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.cli.PackedCommand.onrecord;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.output.ExitCode;

/** What people get wrong, and what the packed command says to it. */
class BadInputIT {

  @TempDir Path folder;
  private Path index = Path.of("unset");
  private Path talks = Path.of("unset");

  @BeforeEach
  void writeAnArticle() throws IOException {
    index = folder.resolve("news");
    talks = Files.writeString(folder.resolve("talks.txt"), TestArticles.TALKS);
  }

  @Test
  void aMissingFileIsNamedAndTheRestIsIndexed() {
    onrecord("index", "--index", index, folder.resolve("nope.txt"), talks)
        .run()
        .exits(ExitCode.UNREADABLE)
        .says(
            folder.resolve("nope.txt") + ": does not exist; check the path",
            "indexed 1 article from 1 source into " + index,
            "1 problem, listed above; fix these files and index them again");
    onrecord("search", "--index", index, "constructive").run().exits(ExitCode.DONE);
  }

  @Test
  void aMistypedPathLeavesNoEmptyIndexBehind() {
    onrecord("index", "--index", index, folder.resolve("nope")).run().exits(ExitCode.UNREADABLE);
    assertThat(index).doesNotExist();
  }

  @Test
  void aFolderWithoutArticlesIsNamed() throws IOException {
    Path pictures = Files.createDirectories(folder.resolve("pictures"));
    Files.writeString(pictures.resolve("a.jpg"), "x");
    onrecord("index", "--index", index, pictures)
        .run()
        .exits(ExitCode.UNREADABLE)
        .mentions(pictures + ": contains no file with a known article extension");
    assertThat(index).doesNotExist();
  }

  @Test
  void aBinaryFileIsReportedAndTheRestIsIndexed() throws IOException {
    byte[] bytes = new byte[2000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    Path binary = Files.write(folder.resolve("picture.txt"), bytes);
    onrecord("index", "--index", index, binary, talks)
        .run()
        .exits(ExitCode.UNREADABLE)
        .mentions("onrecord: picture.txt: ", "1 article from 2 sources");
  }

  @Test
  void anEmptyFileIsReported() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    onrecord("index", "--index", index, empty, talks)
        .run()
        .exits(ExitCode.UNREADABLE)
        .mentions("onrecord: empty.txt: ", "1 article from 2 sources");
  }

  @Test
  void aBrokenJsonLineIsReportedWithItsNumberAndTheRestIsIndexed() throws IOException {
    Path lines =
        Files.writeString(
            folder.resolve("feed.jsonl"),
            TestArticles.GATES
                + "{\"id\":\n"
                + "{\"id\":\"b\",\"title\":\"B\",\"body\":\"More gates.\"}\n");
    onrecord("index", "--index", index, lines)
        .run()
        .exits(ExitCode.UNREADABLE)
        .mentions("onrecord: feed.jsonl line 2: ", "2 articles from 1 source");
  }

  @Test
  void aFieldThatNothingReadsIsWrongUsage() {
    onrecord("extract", "--map", "autor=byline", talks)
        .run()
        .exits(ExitCode.USAGE)
        .mentions("--map: unknown field autor; known fields are author, body, date");
  }

  @Test
  void problemsAreLinesOfJsonToo() {
    PackedCommand.Ran ran =
        onrecord("index", "--json", "--index", index, folder.resolve("nope.txt"), talks).run();
    assertThat(ran.exits(ExitCode.UNREADABLE).out())
        .isEqualTo(
            "{\"schema\":1,\"type\":\"problem\",\"source\":\""
                + folder.resolve("nope.txt")
                + "\",\"reason\":\"does not exist; check the path\"}\n"
                + "{\"schema\":1,\"type\":\"summary\",\"sources\":1,\"unchanged\":0,\"gone\":0,\"pruned\":0,\"articles\":1,\"replaced\":0,\"copies\":0,\"interrupted\":false,\"discarded\":false,\"skipped\":0,\"problems\":1,\"replaced_ids\":[],\"kept\":0}\n");
  }

  @Test
  void noIndexSaysHowToMakeOne() {
    onrecord("search", "--index", index, "ferry")
        .run()
        .exits(ExitCode.FAILED)
        .printsNothing()
        .says(
            "there is no index at "
                + index
                + ". Create one with `onrecord index --index "
                + index
                + " FOLDER`.");
  }

  @Test
  void aLockedIndexSaysSo() throws Exception {
    Process writing = onrecord("index", "--index", index, "-").start();
    try (OutputStream feed = writing.getOutputStream()) {
      feed.write(TestArticles.GATES.getBytes(StandardCharsets.UTF_8));
      feed.flush();
      Path lock = index.resolve("lucene/write.lock");
      Waiting.forFile(lock);
      onrecord("index", "--index", index, talks)
          .run()
          .exits(ExitCode.FAILED)
          .mentions("the index at " + index + " is locked by process ");
    }
    assertThat(Waiting.forExit(writing)).isEqualTo(ExitCode.DONE);
  }

  @Test
  void anIndexWhereAFileStandsCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    onrecord("index", "--index", file.resolve("news"), talks)
        .run()
        .exits(ExitCode.FAILED)
        .mentions("cannot write to the index at " + file.resolve("news") + ": ");
  }

  @Test
  void aQueryOfOperatorsIsRefused() {
    onrecord("index", "--index", index, talks).run().exits(ExitCode.DONE);
    for (String query : new String[] {"AND OR", "( )", "\"\"", "NOT"}) {
      onrecord("search", "--index", index, query)
          .run()
          .exits(ExitCode.USAGE)
          .printsNothing()
          .mentions("query “" + query + "”: expected a word to search for");
    }
  }

  @Test
  void aQueryOfTenThousandWordsIsAnswered() {
    onrecord("index", "--index", index, talks).run().exits(ExitCode.DONE);
    StringBuilder words = new StringBuilder("constructive");
    for (int i = 0; i < 10_000; i++) {
      words.append(" word").append(i);
    }
    onrecord("search", "--index", index, words)
        .run()
        .exits(ExitCode.DONE)
        .prints("talks.txt")
        .mentions("were ignored");
    onrecord("search", "--index", index, String.join(" ", Collections.nCopies(10_000, "(((")))
        .run()
        .exits(ExitCode.USAGE);
  }

  @Test
  void usageErrorsSayWhatIsWrongAndWhereToLook() {
    onrecord("search")
        .run()
        .exits(ExitCode.USAGE)
        .says(
            "nothing to search for; give words, or a filter such as --author NAME",
            "see onrecord search --help");
    onrecord("serch", "x")
        .run()
        .exits(ExitCode.USAGE)
        .says(
            "unknown command “serch”; did you mean search?",
            "to search for it, run: onrecord search serch x",
            "see onrecord --help");
    onrecord("search", "--sinse", "2025", "x")
        .run()
        .exits(ExitCode.USAGE)
        .says("unknown option “--sinse”; did you mean --since?", "see onrecord search --help");
    onrecord("search", "talks", "-nuclear")
        .run()
        .exits(ExitCode.USAGE)
        .mentions("to exclude a word, quote the whole query: 'talks -nuclear'");
    onrecord("search", "--since", "tomorrow", "x")
        .run()
        .exits(ExitCode.USAGE)
        .mentions(
            "'--since': “tomorrow” is not a date; use 2025, 2025-04, 2025-04-19,"
                + " today, yesterday, or 7d (7 days before today)");
    onrecord("search", "--since", "2026", "--until", "2025", "x")
        .run()
        .exits(ExitCode.USAGE)
        .mentions("swap them");
    onrecord("quotes", "-n", "-1", "x")
        .run()
        .exits(ExitCode.USAGE)
        .mentions("“-1” is not a number of 0 or more");
    onrecord("search", "--queries", "q.tsv")
        .run()
        .exits(ExitCode.USAGE)
        .mentions("--json or --trec");
    onrecord().run().exits(ExitCode.USAGE).says("no command given", "see onrecord --help");
  }

  @Test
  void escapesInAnArticleDoNotReachTheTerminal() throws IOException {
    Path evil =
        Files.writeString(
            folder.resolve("evil.jsonl"),
            "{\"id\":\"e\\u001b[2J\",\"title\":\"Talks \\u001b]0;owned\\u0007\","
                + "\"body\":\"The \\u001b[31m talks \\u009b2J resume.\"}\n");
    onrecord("index", "--index", index, evil).run().exits(ExitCode.DONE);
    PackedCommand.Ran ran =
        onrecord("search", "--index", index, "talks").run().exits(ExitCode.DONE);
    assertThat(ran.out()).doesNotContain("\u001B", "\u0007", "\u009B").contains("resume.");
    assertThat(onrecord("search", "--json", "--index", index, "talks").run().out())
        .doesNotContain("\u001B", "\u0007", "\u009B");
  }

  @Test
  void aTraceIsForThoseWhoAsk() {
    PackedCommand.Ran ran = onrecord("stats", "-v", "--index", index).run().exits(ExitCode.FAILED);
    assertThat(ran.err()).contains("IndexMissing", "  at ");
  }
}
