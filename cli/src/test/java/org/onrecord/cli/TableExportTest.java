package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.cli.CommandRun.onrecord;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.output.ExitCode;

/** Tables for spreadsheets. */
class TableExportTest {

  /** The formulas of the case csv-formulas, and other forms that spreadsheets run. */
  private static final String ARTICLES =
      """
      {"id":"=1+1","title":"=cmd|' /C calc'!A0","authors":["@Eve Stamp"],"outlet":"-2+3","section":"\\t=1","body":"+SUM(1;2) is what the sign on the quay said."}
      {"id":"c2","title":"Plain title","body":"“=HYPERLINK(\\"http://nowhere.example\\")” said Wim Pike."}
      {"id":"c3","title":"  =1+1","outlet":"＝1+1","section":"'=1+1","body":"''@home\\n-1 is the next line."}
      {"id":"c4","title":"'Tis the tide","outlet":"'","section":"A - B","body":"Nothing here = a formula."}
      """;

  @TempDir Path folder;
  private Path index;

  @BeforeEach
  void indexArticles() throws IOException {
    Path articles = Files.writeString(folder.resolve("a.jsonl"), ARTICLES);
    index = folder.resolve("index");
    onrecord("index", "-q", "--index", index, articles).exits(ExitCode.DONE);
  }

  @Test
  void noCellBeginsAsAFormula() throws IOException {
    for (String quotes : new String[] {"--csv", "--quotes", "--all-quotes"}) {
      String table = onrecord("export", "--index", index, quotes).out();
      assertThat(cells(table))
          .isNotEmpty()
          .allSatisfy(cell -> assertThat(cell.strip()).doesNotMatch("(?s)[=+@＝-].*"))
          .allSatisfy(cell -> assertThat(cell).doesNotStartWith("\t"));
    }
  }

  @Test
  void aTableThatIsReadBackHasTheSameArticles() throws IOException {
    for (String option : new String[] {"--csv", "--excel"}) {
      Path table = folder.resolve("t.csv");
      Files.writeString(table, onrecord("export", "--index", index, option).out());
      Path copy = folder.resolve("copy" + option);
      onrecord("index", "-q", "--index", copy, table).exits(ExitCode.DONE);
      assertThat(onrecord("export", "--index", copy, "--csv").out())
          .isEqualTo(onrecord("export", "--index", index, "--csv").out());
      assertThat(onrecord("show", "--index", copy, "--json", "=1+1").json("article"))
          .extracting(line -> line.get("title").getAsString())
          .containsExactly("=cmd|' /C calc'!A0");
    }
  }

  @Test
  void aTableOfSomebodyElseKeepsItsApostrophes() throws IOException {
    Path table =
        Files.writeString(folder.resolve("own.csv"), "id,title,body\nx,'-1 degrees,Cold.\n");
    assertThat(
            onrecord("extract", "--json", table).json("article").get(0).get("title").getAsString())
        .isEqualTo("'-1 degrees");
  }

  @Test
  void excelIsTold() {
    assertThat(onrecord("export", "--index", index, "--excel").out()).startsWith("\uFEFFid,title,");
    assertThat(onrecord("export", "--index", index, "--excel", "--quotes").out())
        .startsWith("\uFEFFarticle,title,");
    assertThat(onrecord("export", "--index", index, "--csv").out()).startsWith("id,title,");
  }

  @Test
  void aTableOfQuotesHasWhatToldThemFromClaims() throws IOException {
    Path articles =
        Files.writeString(
            folder.resolve("b.jsonl"),
            """
            {"id":"b","url":"https://a.example/b","authors":["Ines Kolb"],"body":"Wim Pike warned that the pier was closed on Monday."}
            """);
    Path other = folder.resolve("other");
    onrecord("index", "-q", "--index", other, articles).exits(ExitCode.DONE);
    String table = onrecord("export", "--index", other, "--quotes", "speaker:Pike").out();
    assertThat(table.lines().findFirst())
        .hasValueSatisfying(
            heading -> assertThat(heading).endsWith(",start,end,cue,url,author,organization"));
    assertThat(cells(table)).contains("warned", "https://a.example/b", "Ines Kolb");
    assertThat(onrecord("export", "--index", other, "--quotes", "--json").json("quote"))
        .singleElement()
        .extracting(line -> line.get("cue").getAsString())
        .isEqualTo("warned");
  }

  @Test
  void quotesAreJsonIfThatIsAskedFor() {
    for (String quotes : new String[] {"--quotes", "--all-quotes"}) {
      assertThat(onrecord("export", "--index", index, quotes, "--json").json("quote"))
          .isNotEmpty()
          .allSatisfy(line -> assertThat(line.get("article").getAsString()).isEqualTo("c2"));
    }
    onrecord("export", "--index", index, "--csv", "--json").exits(ExitCode.USAGE);
  }

  private static List<String> cells(String table) throws IOException {
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(table)).setFormat(CSVFormat.RFC4180).get()) {
      return parser.getRecords().stream().flatMap(CSVRecord::stream).toList();
    }
  }
}
