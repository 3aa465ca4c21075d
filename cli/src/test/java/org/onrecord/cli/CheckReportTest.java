package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.cli.CommandRun.onrecord;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.output.ExitCode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What {@code check} and {@code index} say to a CI server. */
class CheckReportTest {

  @TempDir Path folder;
  private Path index;
  private Path articles;

  @BeforeEach
  void indexAnArticle() throws IOException {
    articles =
        Files.writeString(
            folder.resolve("q.jsonl"),
            "{\"id\":\"h\",\"title\":\"Pier\",\"body\":\"The pier is shut. “It leaks,” said Petra"
                + " Vane.\"}\n");
    index = folder.resolve("index");
    onrecord("index", "-q", "--index", index, articles).exits(ExitCode.DONE);
  }

  @Test
  void theMeasuredNdcgIsAField() throws IOException {
    Path queries = Files.writeString(folder.resolve("q.tsv"), "q1\tpier shut\nq2\tdredger\n");
    Path judgements = Files.writeString(folder.resolve("r.tsv"), "q1 0 h 1\nq2 0 h 1\n");
    CommandRun run =
        onrecord("check", "--index", index, "--queries", queries, "--qrels", judgements, "--json")
            .exits(ExitCode.DONE);

    assertThat(run.json("query"))
        .extracting(line -> line.get("id").getAsString() + " " + line.get("ndcg").getAsDouble())
        .containsExactly("q1 1.0", "q2 0.0");
    JsonObject summary = run.json("summary").get(0);
    assertThat(summary.get("ndcg").getAsDouble()).isEqualTo(0.5);
    assertThat(summary.get("queries").getAsInt()).isEqualTo(2);
  }

  @Test
  void eachGoldenSearchIsALineAndSaysItsFault() throws IOException {
    CommandRun run =
        onrecord("check", "--index", index, "--golden", golden(), "--json")
            .exits(ExitCode.NOTHING_FOUND);

    assertThat(run.json("golden"))
        .extracting(line -> line.get("passed").getAsBoolean())
        .containsExactly(true, false, false, false, false);
    List<JsonObject> failures = run.json("failure");
    assertThat(failures)
        .extracting(line -> line.get("fault").getAsString())
        .containsExactly("article", "quote", "speaker", "nothing_found");
    JsonObject first = failures.get(0);
    assertThat(first.get("words").getAsString()).isEqualTo("pier shut");
    assertThat(first.get("expected").getAsString()).isEqualTo("other");
    assertThat(first.get("found").getAsString()).isEqualTo("h");
    assertThat(run.json("summary").get(0).get("ndcg").isJsonNull()).isTrue();
  }

  @Test
  void junitXmlHasATestCaseForEachCheck() throws Exception {
    Path queries = Files.writeString(folder.resolve("q.tsv"), "q1\tdredger\n");
    Path judgements = Files.writeString(folder.resolve("r.tsv"), "q1 0 h 1\n");
    Path report = folder.resolve("check.xml");
    onrecord(
            "check",
            "--index",
            index,
            "--golden",
            golden(),
            "--queries",
            queries,
            "--qrels",
            judgements,
            "--min-ndcg",
            ".6",
            "--junit",
            report)
        .exits(ExitCode.NOTHING_FOUND);

    Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
    Element suite = (Element) xml.getElementsByTagName("testsuite").item(0);
    assertThat(suite.getAttribute("tests")).isEqualTo("7");
    assertThat(suite.getAttribute("failures")).isEqualTo("5");
    Element failure = (Element) suite.getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("message"))
        .isEqualTo("“pier shut” ranked h first; expected other");
  }

  @Test
  void junitXmlSaysThatThereIsNoIndex() throws IOException {
    Path report = folder.resolve("check.xml");
    onrecord("check", "--index", folder.resolve("none"), "--junit", report).exits(ExitCode.FAILED);
    assertThat(report).content().contains("errors=\"1\"", "there is no index at");
  }

  @Test
  void aReportThatCannotBeWrittenIsKnownBeforeTheWork() {
    Path report = folder.resolve("none/report");
    CommandRun check = onrecord("check", "--index", index, "--junit", report).exits(ExitCode.USAGE);
    assertThat(check.out()).isEmpty();
    assertThat(check.err()).contains("--junit " + report + " cannot be written: its folder");

    Path fresh = folder.resolve("fresh");
    CommandRun run =
        onrecord("index", "--index", fresh, "--report", folder, articles).exits(ExitCode.USAGE);
    assertThat(run.err()).contains("--report " + folder + " cannot be written: it is a folder");
    assertThat(fresh).doesNotExist();
  }

  @Test
  void aReportOfIndexingHasEverySource() throws IOException {
    Path clippings = Files.createDirectory(folder.resolve("clippings"));
    Files.writeString(
        clippings.resolve("new.jsonl"), "{\"id\":\"n\",\"body\":\"The quay is wet.\"}");
    Files.writeString(clippings.resolve("broken.jsonl"), "{");
    Files.writeString(clippings.resolve("photo.raw"), "x");
    Path report = folder.resolve("report.jsonl");
    onrecord("index", "-q", "--index", index, "--prune", "--report", report, clippings)
        .exits(ExitCode.UNREADABLE);

    CommandRun lines = new CommandRun(0, Files.readString(report), "");
    assertThat(lines.json("source"))
        .extracting(
            line ->
                line.get("source").getAsString()
                    + " "
                    + line.get("outcome").getAsString()
                    + " "
                    + line.get("added")
                    + line.get("removed"))
        .containsExactlyInAnyOrder(
            "new.jsonl read [\"n\"][]",
            "broken.jsonl unreadable [][]",
            "photo.raw skipped [][]",
            "q.jsonl removed [][\"h\"]");
    assertThat(lines.json("problem")).hasSize(1);
    assertThat(lines.json("summary")).hasSize(1);
  }

  private Path golden() throws IOException {
    return Files.writeString(
        folder.resolve("g.tsv"),
        "pier shut\th\t-\t-\npier shut\tother\t-\t-\npier leaks\th\t“It holds,”\t-\n"
            + "pier leaks\th\t-\tAnsgar Holm\ndredger\th\t-\t-\n");
  }
}
