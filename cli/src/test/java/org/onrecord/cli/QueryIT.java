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

/** The query language, asked of the packed command. */
class QueryIT {

  @TempDir static Path folder;
  private static Path index = Path.of("unset");

  @BeforeAll
  static void indexTwoArticles() throws IOException {
    Path clippings = Files.createDirectories(folder.resolve("clippings"));
    Files.writeString(clippings.resolve("talks.txt"), TestArticles.TALKS);
    Files.writeString(clippings.resolve("gates.jsonl"), TestArticles.GATES);
    index = folder.resolve("news");
    onrecord("index", "--index", index, clippings).run().exits(ExitCode.DONE);
  }

  @Test
  void datesInTheQueryNarrowAndCountTheUndated() {
    onrecord("search", "--index", index, "Halmouth date:2026")
        .run()
        .exits(ExitCode.DONE)
        .prints("1. The gates stay shut")
        .says("1 article; 1 undated article excluded by the date filter");
  }

  @Test
  void beginningsAndWordsAsWrittenAreFound() {
    onrecord("search", "--index", index, "deleg*").run().exits(ExitCode.DONE).prints("talks.txt");
    onrecord("search", "--index", index, "=gate").run().exits(ExitCode.NOTHING_FOUND);
    onrecord("search", "--index", index, "=gates").run().exits(ExitCode.DONE).prints("The gates");
  }

  @Test
  void dateSortsAndACursorGoesOn() {
    String first =
        onrecord("search", "--index", index, "Halmouth", "--sort", "newest", "-n", "1", "--json")
            .run()
            .exits(ExitCode.DONE)
            .prints("post.example/gates")
            .out();
    String cursor = first.replaceAll("(?s).*\"cursor\":\"([^\"]+)\".*", "$1");
    onrecord("search", "--index", index, "Halmouth", "--sort", "newest", "--after", cursor)
        .run()
        .exits(ExitCode.DONE)
        .prints("2. Ministers end first round")
        .says("1 of 2 articles; 1 undated article sorted last");
    onrecord("search", "--index", index, "Halmouth", "--after", "x")
        .run()
        .exits(ExitCode.USAGE)
        .mentions("“x” is not a cursor of a search sorted by best");
  }

  @Test
  void aHitSaysWhyItStandsWhereItDoes() {
    onrecord("search", "--index", index, "gates", "--explain")
        .run()
        .exits(ExitCode.DONE)
        .prints("score ")
        .prints("“gates” in the");
    onrecord("search", "--index", index, "gates", "--explain", "--json")
        .run()
        .exits(ExitCode.DONE)
        .prints("\"explanation\":{\"reasons\":[{\"score\":")
        .prints("\"reckoning\":{\"value\":");
    onrecord("quotes", "--index", index, "--explain", "-v", "--kind", "direct")
        .run()
        .exits(ExitCode.DONE)
        .prints("matches the query");
  }

  @Test
  void whatIsNoCommandIsLookedFor() {
    String found = onrecord("search", "--index", index, "gates").run().exits(ExitCode.DONE).out();

    assertThat(onrecord("gates", "--index", index).run().exits(ExitCode.DONE).out())
        .isEqualTo(found);
    onrecord("--index", index, "gates").run().exits(ExitCode.DONE).prints(found);
    onrecord("help", "gates", "--index", index).run().exits(ExitCode.DONE).prints(found);
  }

  @Test
  void helpIsAskedForInWordsToo() {
    onrecord("help").run().exits(ExitCode.DONE).prints("Usage: onrecord [OPTIONS] COMMAND").says();
    onrecord("help", "quotes").run().exits(ExitCode.DONE).prints("Usage: onrecord quotes").says();
  }

  @Test
  void copiesAreOneHitThatNamesThem() throws IOException {
    Path copied = Files.createDirectories(folder.resolve("copied"));
    Files.writeString(copied.resolve("one.txt"), TestArticles.TALKS);
    Files.writeString(copied.resolve("two.txt"), TestArticles.TALKS + "\nMore follows.\n");
    Path both = folder.resolve("both");
    onrecord("index", "--index", both, copied).run().exits(ExitCode.DONE);

    onrecord("search", "--index", both, "Halmouth", "--collapse")
        .run()
        .exits(ExitCode.DONE)
        .prints("   also ")
        .says("1 of 2 articles");
    onrecord("search", "--index", both, "Halmouth", "--collapse", "--json")
        .run()
        .exits(ExitCode.DONE)
        .prints("\"copies\":[{\"id\":");
  }

  @Test
  void quotesAreNarrowedByKindAndConfidence() {
    onrecord("quotes", "--index", index, "--kind", "direct")
        .run()
        .exits(ExitCode.DONE)
        .prints("“We have the parts,”");
    onrecord("quotes", "--index", index, "--kind", "loud")
        .run()
        .exits(ExitCode.USAGE)
        .mentions("“loud” is not a kind; use direct, partial, indirect or attitude");
    onrecord("quotes", "--index", index, "--min-confidence", "2")
        .run()
        .exits(ExitCode.USAGE)
        .mentions("“2” is not a number from 0 to 1, such as 0.8");
  }

  @Test
  void answersAreCountedByAFacet() {
    onrecord("search", "--index", index, "Halmouth", "--facet", "author", "--facet", "month")
        .run()
        .exits(ExitCode.DONE)
        .prints("\nBy author\n      1  Imogen Farr\n      1  Piers Hollander\n")
        .prints("\nBy month\n      1  2026-03\n");
    onrecord("quotes", "--index", index, "--json", "--kind", "direct", "--facet", "speaker")
        .run()
        .exits(ExitCode.DONE)
        .prints("\"facet\":\"speaker\",\"values\":[{\"value\":\"Lotta Ferris\",\"count\":1}]");
    onrecord("search", "--index", index, "x", "--facet", "mood")
        .run()
        .exits(ExitCode.USAGE)
        .mentions(
            "“mood” is not a facet; use author, actor, speaker, outlet, month or attribute:NAME");
  }

  @Test
  void aWordThatFindsNothingIsGuessed() {
    onrecord("search", "--index", index, "delegatoin")
        .run()
        .exits(ExitCode.NOTHING_FOUND)
        .says("nothing found for “delegatoin”; did you mean “delegation”?");
  }

  @Test
  void similarArticlesAndATimelineAreFound() {
    onrecord("similar", "--index", index, "talks.txt")
        .run()
        .exits(ExitCode.DONE)
        .prints("The gates");
    onrecord("similar", "--index", index, "nope").run().exits(ExitCode.NOTHING_FOUND);
    onrecord("timeline", "--index", index, "Halmouth")
        .run()
        .exits(ExitCode.DONE)
        .prints("2026-03       1  ███")
        .says("2 articles, 1 undated");
    onrecord("timeline", "--index", index, "--quotes", "--kind", "x").run().exits(ExitCode.USAGE);
    onrecord("timeline", "--index", index, "Halmouth", "--by", "week", "--json")
        .run()
        .prints(
            "\"by\":\"week\",\"stretches\":[{\"first\":\"2026-03-09\",\"count\":1}],\"undated\":1");
  }

  @Test
  void aFieldThatIsNoneIsSaidUnlessTheQueryIsToBeStrict() {
    onrecord("search", "--index", index, "speker:Zarrin")
        .run()
        .exits(ExitCode.DONE)
        .prints("talks.txt")
        .says("unknown field “speker:”; did you mean speaker:?", "1 article");
    onrecord("search", "--index", index, "--strict-query", "speker:Zarrin")
        .run()
        .exits(ExitCode.USAGE)
        .printsNothing()
        .says("query “speker:Zarrin”: expected speaker: at position 0");
  }

  @Test
  void aFilterByNameSaysThatItFoundOtherSpellingsOnly() throws IOException {
    Path pier = folder.resolve("pier.jsonl");
    Files.writeString(
        pier,
        "{\"id\":\"p1\",\"title\":\"Union man objects\",\"body\":\"“The pier is a folly,” said Tom"
            + " Rhys, who speaks for the dockers. “It will sink.”\"}\n");
    Path other = folder.resolve("pier");
    onrecord("index", "--index", other, pier).run().exits(ExitCode.DONE);
    onrecord("quotes", "--index", other, "--speaker", "Rees")
        .run()
        .exits(ExitCode.DONE)
        .prints("Tom Rhys")
        .says("nobody of that name; found in other spellings: Rhys", "2 quotes");
    onrecord("quotes", "--index", other, "--speaker", "Rees", "--json")
        .run()
        .exits(ExitCode.DONE)
        .prints("\"widened\":[\"Rhys\"]");
    onrecord("quotes", "--index", other, "--speaker", "Rhys", "--json")
        .run()
        .exits(ExitCode.DONE)
        .prints("\"widened\":[]");
  }
}
