package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.cli.PackedCommand.onrecord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.output.ExitCode;

/** What keeps an index whole over time: the packed command, as a job in CI runs it. */
class IndexMaintenanceIT {

  @TempDir Path folder;
  private Path index = Path.of("unset");
  private Path clippings = Path.of("unset");

  @BeforeEach
  void indexTwoArticles() throws IOException {
    index = folder.resolve("news");
    clippings = Files.createDirectories(folder.resolve("clippings"));
    Files.writeString(clippings.resolve("talks.txt"), TestArticles.TALKS);
    Files.writeString(clippings.resolve("gates.jsonl"), TestArticles.GATES);
    onrecord("index", "--index", index, clippings).run().exits(ExitCode.DONE);
  }

  @Test
  void aSecondRunReadsNothing() {
    onrecord("index", "--index", index, clippings)
        .run()
        .exits(ExitCode.DONE)
        .says("2 sources unchanged, not read again");
  }

  @Test
  void aRunThatIsToldToEndKeepsWhatItDid() throws Exception {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      many.append("{\"id\":\"n").append(i).append("\",\"body\":\"");
      many.append("“Gate ")
          .append(i)
          .append(" is open,” said Halden Roe. ".repeat(30))
          .append("\"}\n");
    }
    Path large = Files.writeString(folder.resolve("large.jsonl"), many.toString());
    Path fresh = folder.resolve("fresh");
    Process writing = onrecord("index", "--index", fresh, large).start();
    Waiting.forFile(fresh.resolve("onrecord.json"));
    // Unlike the process itself, its handle leaves what was said to be read.
    writing.toHandle().destroy();

    assertThat(new String(writing.getErrorStream().readAllBytes(), UTF_8))
        .contains(
            "stopped; the articles indexed so far are kept. Run the same command to continue.");
    Waiting.forExit(writing);
    onrecord("check", "--index", fresh).run().exits(ExitCode.DONE);
  }

  @Test
  void aliasesAreKeptWithTheIndexAndShownByStats() throws IOException {
    Path aliases =
        Files.writeString(folder.resolve("aliases.tsv"), "Carlotta Ferris\tLotta Ferris\n");
    onrecord("index", "--index", index, "--aliases", aliases, clippings)
        .run()
        .exits(ExitCode.DONE)
        .mentions("indexed 2 articles");
    onrecord("index", "--index", index, clippings)
        .run()
        .exits(ExitCode.DONE)
        .says("2 sources unchanged, not read again");
    onrecord("quotes", "--index", index, "speaker:\"Lotta Ferris\"")
        .run()
        .exits(ExitCode.DONE)
        .prints("Carlotta Ferris");
    onrecord("stats", "--index", index).run().prints("Aliases        1 variant of 1 name (digest ");

    Files.writeString(aliases, "Carlotta Ferris\n");
    onrecord("index", "--index", index, "--aliases", aliases, clippings)
        .run()
        .exits(ExitCode.USAGE)
        .says(
            "aliases: "
                + aliases
                + " line 1 has no variant; expected: name TAB variant [TAB variant …]");
  }

  @Test
  void whatIsGoneIsSaidAndPruned() throws IOException {
    Files.delete(clippings.resolve("talks.txt"));
    onrecord("index", "--index", index, clippings)
        .run()
        .exits(ExitCode.DONE)
        .mentions("1 indexed source was not found; use --prune to remove it");
    onrecord("index", "--index", index, "--prune", clippings)
        .run()
        .exits(ExitCode.DONE)
        .mentions("1 missing source removed from the index");
    onrecord("show", "--index", index, "talks.txt").run().exits(ExitCode.NOTHING_FOUND);
  }

  @Test
  void aStrictRunThatFailsLeavesTheIndexAsItWas() throws IOException {
    String before = digest();
    Files.writeString(clippings.resolve("more.jsonl"), "{\"id\":\"1\",\"title\":\"One\"}\n7\n");
    Path report = folder.resolve("report.json");

    onrecord("index", "--index", index, "--rebuild", "--strict", "--report", report, clippings)
        .run()
        .exits(ExitCode.UNREADABLE)
        .mentions(" is unchanged because some input could not be read");

    assertThat(digest()).isEqualTo(before);
    assertThat(Files.readString(report))
        .contains("\"type\":\"problem\"", "more.jsonl line 2", "\"discarded\":true");
  }

  @Test
  void aDigestIsTheSameHoweverTheArticlesCame() throws IOException {
    String direct = digest();
    Path extracted = folder.resolve("all.jsonl");
    Files.writeString(extracted, onrecord("extract", "--json", clippings).run().out());
    Path copy = folder.resolve("copy");
    onrecord("index", "--index", copy, extracted).run().exits(ExitCode.DONE);
    assertThat(onrecord("digest", "--index", copy).run().out()).isEqualTo(direct);

    Files.writeString(
        extracted, onrecord("export", "--index", copy).run().exits(ExitCode.DONE).out());
    Path third = folder.resolve("third");
    onrecord("index", "--index", third, "--threads", "1", extracted).run().exits(ExitCode.DONE);
    assertThat(onrecord("digest", "--index", third).run().out()).isEqualTo(direct);
  }

  @Test
  void aTableHasARowForEachArticleOrQuote() {
    assertThat(onrecord("export", "--index", index, "--csv").run().exits(ExitCode.DONE).out())
        .startsWith("id,title,standfirst,author,date,")
        .contains("\ntalks.txt,");
    assertThat(
            onrecord("export", "--index", index, "--quotes", "--csv", "constructive")
                .run()
                .exits(ExitCode.DONE)
                .out())
        .startsWith("article,title,date,")
        .contains(",Darius Zarrin,");
  }

  @Test
  void aTableOfQuotesHasThoseThatMatchAndOnDemandAllOfTheirArticles() throws IOException {
    Path article = folder.resolve("microphone.jsonl");
    Files.writeString(
        article,
        "{\"id\":\"m1\",\"title\":\"Two at the microphone\",\"body\":\"“The lock is safe,” said"
            + " Ansgar Holm, the engineer. “It leaks like a basket,” said Petra Vane, a"
            + " skipper.\"}");
    Path two = folder.resolve("two");
    onrecord("index", "--index", two, article).run().exits(ExitCode.DONE);
    assertThat(
            onrecord("export", "--index", two, "--csv", "--quotes", "--speaker", "Vane")
                .run()
                .out())
        .contains("It leaks like a basket")
        .doesNotContain("The lock is safe");
    assertThat(onrecord("export", "--index", two, "--csv", "--quotes", "speaker:Vane").run().out())
        .contains("It leaks like a basket")
        .doesNotContain("The lock is safe");
    assertThat(
            onrecord("export", "--index", two, "--csv", "--all-quotes", "--speaker", "Vane")
                .run()
                .out())
        .contains("It leaks like a basket")
        .contains("The lock is safe");
  }

  @Test
  void aRemovalByQueryIsListedFirstAndMustBeConfirmed() {
    onrecord("remove", "--index", index, "--dry-run", "--query", "zarrin")
        .run()
        .exits(ExitCode.DONE)
        .says("would remove 1 article");
    onrecord("remove", "--index", index, "--query", "zarrin")
        .run()
        .exits(ExitCode.USAGE)
        .mentions("--query would remove 1 article; add --yes to remove them, or --dry-run");
    onrecord("remove", "--index", index, "--query", "zarrin")
        .with("ONRECORD_TTY", "012")
        .with("TERM", "xterm")
        .reading("n\n")
        .run()
        .exits(ExitCode.NOTHING_FOUND)
        .mentions("remove 1 article? Type y to remove them");
    onrecord("remove", "--index", index, "--query", "zarrin", "--yes")
        .run()
        .exits(ExitCode.DONE)
        .says("removed 1 article");
    onrecord("search", "--index", index, "zarrin").run().exits(ExitCode.NOTHING_FOUND);
  }

  @Test
  void copiesOfWhatIsRemovedAreNamed() throws IOException {
    String text =
        "The harbour board met on Monday and spoke for three hours about the new crane, which the"
            + " dockers do not want, and about the old one, which nobody can repair any more. It"
            + " will meet again when the engineer has come back from the islands with her report.";
    Files.writeString(clippings.resolve("one.txt"), "The crane\n\n" + text);
    Files.writeString(clippings.resolve("two.txt"), "Crane again\n\n" + text);
    onrecord("index", "--index", index, clippings).run().exits(ExitCode.DONE);
    onrecord("remove", "--index", index, "one.txt")
        .run()
        .exits(ExitCode.DONE)
        .mentions("copies of “one.txt” are still in the index: two.txt");
  }

  @Test
  void anIntactIndexIsNotRepaired() {
    onrecord("repair", "--index", index)
        .run()
        .exits(ExitCode.DONE)
        .mentions("is intact, with 2 articles; nothing to recover");
    assertThat(index.resolve("lucene.damaged")).doesNotExist();
  }

  @Test
  void whatIsRemovedAndPurgedLeavesNoTrace() throws IOException {
    onrecord("remove", "--index", index, "--purge", "talks.txt")
        .run()
        .exits(ExitCode.DONE)
        .says("removed 1 article");
    onrecord("remove", "--index", index, "nothing.txt").run().exits(ExitCode.NOTHING_FOUND);
    onrecord("remove", "--index", index).run().exits(ExitCode.USAGE);
    try (Stream<Path> files = Files.walk(index)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), ISO_8859_1))
            .doesNotContain("zarrin", "Zarrin");
      }
    }
  }

  @Test
  void aWholeIndexIsSaidToBeWhole() {
    onrecord("check", "--index", index)
        .run()
        .exits(ExitCode.DONE)
        .mentions("the index at " + index + " is intact: ");
  }

  @Test
  void aDamagedIndexIsFoundSavedAndMadeAnew() throws IOException {
    Path segment = segment();
    byte[] bytes = Files.readAllBytes(segment);
    bytes[bytes.length / 2] ^= 1;
    Files.write(segment, bytes);

    onrecord("check", "--index", index)
        .run()
        .exits(ExitCode.FAILED)
        .mentions("is damaged", "onrecord index --rebuild");
    onrecord("repair", "--index", index)
        .run()
        .mentions("recovered ", "the damaged files are kept in ");
    onrecord("check", "--index", index).run().exits(ExitCode.DONE);
    onrecord("index", "--index", index, clippings).run().exits(ExitCode.DONE);
    onrecord("search", "--index", index, "constructive").run().exits(ExitCode.DONE);
  }

  @Test
  void anIndexThatCannotBeOpenedIsMadeAnewAllTheSame() throws IOException {
    Files.write(segment(), new byte[] {1, 2, 3});

    onrecord("search", "--index", index, "constructive").run().exits(ExitCode.FAILED);
    onrecord("index", "--index", index, "--rebuild", clippings).run().exits(ExitCode.DONE);
    onrecord("check", "--index", index).run().exits(ExitCode.DONE);
  }

  @Test
  void judgedSearchesGateARanking() throws IOException {
    Path queries = Files.writeString(folder.resolve("q.tsv"), "1\tconstructive\n");
    Path judgements = Files.writeString(folder.resolve("r.tsv"), "1 0 talks.txt 1\n");
    onrecord(
            "check",
            "--index",
            index,
            "--queries",
            queries,
            "--qrels",
            judgements,
            "--min-ndcg",
            "0.9")
        .run()
        .exits(ExitCode.DONE)
        .mentions("nDCG@10 is 1.0000 over 1 judged query");
    Files.writeString(judgements, "1 0 gates 1\n");
    onrecord(
            "check",
            "--index",
            index,
            "--queries",
            queries,
            "--qrels",
            judgements,
            "--min-ndcg",
            "0.9")
        .run()
        .exits(ExitCode.NOTHING_FOUND)
        .mentions("below the required 0.9");
    onrecord("check", "--index", index, "--queries", queries).run().exits(ExitCode.USAGE);
  }

  private Path segment() throws IOException {
    try (Stream<Path> files = Files.list(index.resolve("lucene"))) {
      return files.filter(file -> file.toString().endsWith(".cfs")).findFirst().orElseThrow();
    }
  }

  private String digest() {
    return onrecord("digest", "--index", index).run().exits(ExitCode.DONE).out();
  }
}
