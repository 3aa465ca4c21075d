package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.cli.CommandRun.onrecord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.output.ExitCode;

/** Short answers, counts, and numbers of the last answer. */
class AnswersOnATerminalTest {

  @TempDir Path folder;
  private Path index;

  @BeforeEach
  void indexArticles() throws IOException {
    Path articles =
        Files.writeString(
            folder.resolve("a.jsonl"),
            """
            {"id":"pier","title":"Harris backs the new pier, which the council wants to open before the end of the summer","date":"2026-03-01","body":"“The pier will pay for itself, and it will be there for our children and for theirs,” said Lena Harris, who leads the council."}
            {"id":"costs","title":"Costs of the pier","date":"2025-03-02","body":"The pier has a price."}
            {"id":"old\\npier","title":"An old pier","body":"The old pier of Saltmere is shut."}
            """);
    index = folder.resolve("index");
    onrecord("index", "-q", "--index", index, articles).exits(ExitCode.DONE);
  }

  private CommandRun run(Object... arguments) {
    return runOn(index, arguments);
  }

  private CommandRun runOn(Path index, Object... arguments) {
    Map<String, String> environment =
        Map.of("HOME", folder.toString(), "ONRECORD_INDEX", index.toString(), "COLUMNS", "60");
    return CommandRun.in(environment, arguments);
  }

  @Test
  void aBriefAnswerHasTwoLinesForEachHit() {
    assertThat(run("search", "--brief", "pier").out().lines())
        .hasSize(6)
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60))
        .anySatisfy(line -> assertThat(line).matches("\\d\\. Harris backs the .* … · 2026-03-01"))
        .anySatisfy(
            line -> assertThat(line).startsWith("   Lena Harris: “The pier will").endsWith(" …"))
        .anySatisfy(line -> assertThat(line).matches("\\d\\. Costs of the pier · 2025-03-02"));
    assertThat(run("quotes", "--brief", "--speaker", "Harris").out().lines())
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).startsWith("   Lena Harris: “The pier will"));
  }

  @Test
  void aFilterThatFindsNothingIsNamed() {
    assertThat(run("quotes", "--speaker", "Xyzzy").exits(ExitCode.NOTHING_FOUND).err())
        .contains("nothing found for “--speaker Xyzzy”");
  }

  @Test
  void whatLooksLikeACommandCanBeSearchedForWithAllItsWords() {
    assertThat(run("serch", "nato", "red line").exits(ExitCode.USAGE).err())
        .contains("run: onrecord search serch nato 'red line'");
  }

  @Test
  void aBadValueOfAFilterIsNamedWithThePossibleOnes() {
    String values = "“direkt” is not a value of “kind:”";
    assertThat(run("search", "kind:direkt").exits(ExitCode.USAGE).err())
        .contains("query “kind:direkt”: " + values + "; use direct, partial, indirect or attitude");
    assertThat(run("search", "pier", "kind:direkt").exits(ExitCode.DONE).err())
        .contains(values + " and was ignored; use direct, partial, indirect or attitude");
  }

  @Test
  void countsAreTheAnswerWhereNoHitIsWanted() {
    CommandRun counted = run("search", "-n", "0", "pier", "--facet", "month").exits(ExitCode.DONE);
    assertThat(counted.out())
        .startsWith("3 articles\n")
        .contains("2026-03")
        .doesNotContain("Costs");
    assertThat(counted.err()).isEmpty();
    assertThat(run("quotes", "-n", "0", "pier").out()).isEqualTo("1 quote\n");
    assertThat(
            run("search", "-n", "0", "--json", "pier")
                .json("summary")
                .get(0)
                .get("total")
                .getAsInt())
        .isEqualTo(3);
    assertThat(run("search", "-n", "0", "--json", "pier").json("hit")).isEmpty();
    assertThat(run("search", "-n", "0", "dredger").exits(ExitCode.NOTHING_FOUND).out())
        .isEqualTo("0 articles\n");
    run("search", "-n", "-1", "pier").exits(ExitCode.USAGE);
    run("similar", "-n", "0", "pier").exits(ExitCode.USAGE);
  }

  @Test
  void quotesAreCountedByFacets() {
    assertThat(run("quotes", "--facet", "speaker", "pier").out())
        .contains("By speaker", "1  Lena Harris");
  }

  @Test
  void aNumberShowsThatHitOfTheLastAnswer() {
    assertThat(run("show", "1").exits(ExitCode.NOTHING_FOUND).err())
        .contains("no article “1” in the index");
    run("search", "old pier Saltmere");
    assertThat(run("show", "1").exits(ExitCode.DONE).out()).startsWith("An old pier");
    assertThat(run("show", "1").err())
        .contains("number 1 of the last answer, for “old pier Saltmere”");
    assertThat(run("show", "9").exits(ExitCode.NOTHING_FOUND).err())
        .contains("no number 9 in the last answer, for “old pier Saltmere”");

    run("quotes", "--speaker", "Harris");
    assertThat(run("show", "1").out()).startsWith("Harris backs");
    assertThat(run("show", "costs").out()).startsWith("Costs of the pier");

    run("similar", "1");
    run("search", "--json", "costs");
    assertThat(run("show", "1").err()).contains("for “similar to pier”");
  }

  @Test
  void aNumberOfAnotherIndexIsNotShown() throws IOException {
    run("search", "pier");
    Path other = folder.resolve("other");
    Path article =
        Files.writeString(folder.resolve("b.jsonl"), "{\"id\":\"x\",\"body\":\"Salt.\"}");
    onrecord("index", "-q", "--index", other, article);
    assertThat(runOn(other, "show", "1").exits(ExitCode.NOTHING_FOUND).err())
        .contains("the last answer is from the index at " + index);
  }

  @Test
  void anIdThatIsANumberComesFirst() throws IOException {
    Path article =
        Files.writeString(folder.resolve("n.jsonl"), "{\"id\":\"2\",\"body\":\"Salt.\"}");
    onrecord("index", "-q", "--index", index, article);
    run("search", "pier");
    assertThat(run("show", "2").out()).contains("Salt.");
  }

  @Test
  void aTimelineMayHaveYears() {
    assertThat(run("timeline", "pier", "--by", "year").out())
        .contains("2025       1", "2026       1");
  }

  @Test
  void inferredDatesFilterWhereThatIsAskedFor() throws IOException {
    Path text =
        Files.writeString(
            folder.resolve("t.txt"),
            """
            Envoys to meet again

            The envoys will meet again on Saturday, April 19, after talks over the weekend that both sides called useful.

            The two countries left the last accord in 2018, and nobody has drawn up another since.
            """);
    Path inferred = folder.resolve("inferred");
    onrecord("index", "-q", "--index", inferred, "--infer-dates", text);
    String[] april = {"search", "envoys", "--since", "2025-04", "--until", "2025-04"};
    assertThat(runOn(inferred, (Object[]) april).exits(ExitCode.NOTHING_FOUND).err())
        .contains(
            "1 article more with an inferred date that may be in that period; to find it add");
    runOn(
            inferred,
            "search",
            "envoys",
            "--since",
            "2025-04",
            "--until",
            "2025-04",
            "--inferred-dates")
        .exits(ExitCode.DONE);
  }

  @Test
  void queriesThatFindNothingSayWhy() {
    assertThat(run("search", "kind:foo").exits(ExitCode.USAGE).err())
        .contains("direct, partial, indirect or attitude");
    assertThat(run("search", "confidence:NaN").exits(ExitCode.USAGE).err())
        .contains("a number from 0 to 1");
    assertThat(run("search", "\"" + "pier ".repeat(120) + "\"").exits(ExitCode.USAGE).err())
        .contains("at most 100 words");
    assertThat(run("search", "the of").exits(ExitCode.NOTHING_FOUND).err())
        .contains("only words that nearly every article has");
    assertThat(run("search", "\"costs of the peer\"").err()).contains("did you mean");
    assertThat(run("search", "\"old peir\"").err())
        .isEqualTo("onrecord: nothing found for “old peir”; did you mean “old pier”?\n");
    assertThat(run("search", "--since", "yesterday", "pier").err()).contains("in that period");
  }
}
