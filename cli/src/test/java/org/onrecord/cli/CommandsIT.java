package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.cli.PackedCommand.onrecord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.output.ExitCode;

/** Every command of the packed program, for people. */
class CommandsIT {

  @TempDir static Path folder;
  private static Path index = Path.of("unset");

  @BeforeAll
  static void indexTwoArticles() throws IOException {
    Path clippings = Files.createDirectories(folder.resolve("clippings"));
    Files.writeString(clippings.resolve("talks.txt"), TestArticles.TALKS);
    Files.writeString(clippings.resolve("gates.jsonl"), TestArticles.GATES);
    Files.writeString(clippings.resolve("cover.jpg"), "not an article");
    index = folder.resolve("news");
    onrecord("index", "--index", index, "--label", "clippings", clippings)
        .run()
        .exits(ExitCode.DONE)
        .printsNothing()
        .says(
            "indexed 2 articles from 2 sources into " + index,
            "1 file skipped because of its name: cover.jpg");
  }

  @Test
  void searchPrintsTheArticleWithTheQuoteAndWhoSaidIt() {
    onrecord("search", "--index", index, "Zarrin", "constructive")
        .run()
        .exits(ExitCode.DONE)
        .prints(
            """
            1. Ministers end first round in Halmouth
               Imogen Farr · undated · talks.txt
               Darius Zarrin: “constructive and promising”
            """)
        .says("1 article");
  }

  @Test
  void wordsInQuotesAreASearchWithoutItsName() {
    onrecord("Zarrin constructive", "--index", index)
        .run()
        .exits(ExitCode.DONE)
        .prints("Darius Zarrin: “constructive and promising”")
        .says("1 article");
  }

  @Test
  void searchReadsTheIndexThatTheEnvironmentNames() {
    onrecord("search", "constructive")
        .with("ONRECORD_INDEX", index)
        .run()
        .exits(ExitCode.DONE)
        .prints("talks.txt");
  }

  @Test
  void colourShowsWhatMatchedIfAskedFor() {
    onrecord("search", "--index", index, "--color", "always", "constructive")
        .run()
        .exits(ExitCode.DONE)
        .prints("“\u001B[1;31mconstructive\u001B[m and promising”");
  }

  @Test
  void filtersAloneFindWhatPassesThem() {
    onrecord("search", "--index", index, "--author", "Farr")
        .run()
        .exits(ExitCode.DONE)
        .prints("talks.txt");
    onrecord("search", "--index", index, "--attribute", "desk=harbour")
        .run()
        .exits(ExitCode.DONE)
        .prints("The gates stay shut")
        .says("1 article");
  }

  @Test
  void datesLeaveOutWhatIsUndatedAndSaySo() {
    onrecord("search", "--index", index, "--since", "2026-03", "--until", "2026", "Halmouth")
        .run()
        .exits(ExitCode.DONE)
        .prints("1. The gates stay shut")
        .says("1 article; 1 undated article excluded by the date filter");
    onrecord("search", "--index", index, "--until", "2025", "constructive")
        .run()
        .exits(ExitCode.NOTHING_FOUND)
        .printsNothing()
        .says(
            "nothing found for “constructive” in that period;"
                + " 1 undated article matches without the date filter");
  }

  @Test
  void quotesPrintsWhatASpeakerSaid() {
    onrecord("quotes", "--index", index, "--speaker", "Zarrin")
        .run()
        .exits(ExitCode.DONE)
        .prints("Darius Zarrin\n   1. “constructive and promising”\n")
        .prints("   — Ministers end first round in Halmouth\n     Imogen Farr · undated");
  }

  @Test
  void showPrintsTheArticle() {
    onrecord("show", "--index", index, "talks.txt")
        .run()
        .exits(ExitCode.DONE)
        .prints("Ministers end first round in Halmouth\n")
        .prints("By             Imogen Farr\n", "Published      undated\n")
        .says();
  }

  @Test
  void showOfAnUnknownIdFindsNothing() {
    onrecord("show", "--index", index, "nope")
        .run()
        .exits(ExitCode.NOTHING_FOUND)
        .printsNothing()
        .says("no article “nope” in the index at " + index);
  }

  @Test
  void extractShowsWhatWouldBeIndexedAndIndexesNothing() {
    onrecord("extract", folder.resolve("clippings/talks.txt"))
        .run()
        .exits(ExitCode.DONE)
        .prints("By             Imogen Farr\n", "  Darius Zarrin: “constructive and promising”\n")
        .says();
  }

  @Test
  void extractExplainsWhyAQuoteHasItsSpeaker() {
    onrecord("extract", "--explain", folder.resolve("clippings/talks.txt"))
        .run()
        .exits(ExitCode.DONE)
        .prints("    X said that Y was “…” · cue “said” · “Zarrin” is Darius Zarrin · ");
    onrecord("extract", "--explain", "--json", folder.resolve("clippings/talks.txt"))
        .run()
        .exits(ExitCode.DONE)
        .prints("\"rule\":\"outermost_verb\"");
  }

  @Test
  void whatExtractPrintsCanBeIndexed() {
    String lines = onrecord("extract", "--json", folder.resolve("clippings")).run().out();
    Path copy = folder.resolve("copy");
    onrecord("index", "--index", copy, "-")
        .reading(lines)
        .run()
        .exits(ExitCode.DONE)
        .says("indexed 2 articles from 1 source into " + copy);
    String first = onrecord("search", "--index", index, "constructive").run().out();
    assertThat(onrecord("search", "--index", copy, "constructive").run().out()).isEqualTo(first);
  }

  @Test
  void statsSaysWhatTheIndexHolds() {
    onrecord("stats", "--index", index)
        .run()
        .exits(ExitCode.DONE)
        .prints("Index          " + index + " (clippings)\n")
        .prints("Articles       2, 1 undated\n", "Published      2026-03-12 to 2026-03-12\n");
  }

  @Test
  void actorsListsWhoAppearsAndHowTheyAreWritten() {
    onrecord("actors", "--index", index, "zar")
        .run()
        .exits(ExitCode.DONE)
        .prints("      1  Darius Zarrin · person · 2 mentions\n         Zarrin 1\n");
    onrecord("actors", "--index", index, "--kind", "place", "-n", "1", "--until", "2026-04")
        .run()
        .exits(ExitCode.DONE)
        .prints("      1  Halmouth · place · 1 mention\n");
    onrecord("actors", "--index", index, "Nobody")
        .run()
        .exits(ExitCode.NOTHING_FOUND)
        .says("no actor found for “Nobody”");
    onrecord("actors", "--index", index, "--kind", "ship")
        .run()
        .exits(ExitCode.USAGE)
        .mentions("“ship” is not a kind; use person, organization or place");
  }

  @Test
  void checkPassesAndFailsWithTheAnswers() throws IOException {
    Path golden = folder.resolve("golden.tsv");
    Files.writeString(
        golden, "constructive\ttalks.txt\t“constructive and promising”\tDarius Zarrin\n");
    onrecord("check", "--index", index, "--golden", golden)
        .run()
        .exits(ExitCode.DONE)
        .mentions("the index at " + index + " gave the expected result for all 1 searches");
    Files.writeString(golden, "constructive\tother.txt\t-\t-\n");
    onrecord("check", "--index", index, "--golden", golden)
        .run()
        .exits(ExitCode.NOTHING_FOUND)
        .mentions("“constructive” ranked talks.txt first; expected other.txt");
  }

  @Test
  void versionIsThatOfTheBuild() {
    onrecord("version").run().exits(ExitCode.DONE).prints("onrecord 0.", " on Java ").says();
    onrecord("--version").run().exits(ExitCode.DONE).prints("onrecord 0.").says();
  }

  @Test
  void quietSaysNothingButResults() {
    onrecord("search", "-q", "--index", index, "constructive").run().exits(ExitCode.DONE).says();
  }

  @Test
  void theReferenceIndexIsWrittenToOnlyIfItIsNamed() throws IOException {
    Path work = Files.createDirectories(folder.resolve("work"));
    Path talks = folder.resolve("clippings/talks.txt");
    onrecord("index", "--index", work.resolve("index"), "--label", "reference", talks)
        .run()
        .exits(ExitCode.DONE);
    onrecord("index", talks)
        .in(work)
        .run()
        .exits(ExitCode.USAGE)
        .mentions(
            "the index at ./index is the reference index, which only the build writes;"
                + " choose another with --index DIR");
    onrecord("index", "--index", "index", talks).in(work).run().exits(ExitCode.DONE);
  }
}
