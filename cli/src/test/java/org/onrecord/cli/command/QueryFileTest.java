package org.onrecord.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.read.UnreadableArticle;

class QueryFileTest {

  @Test
  void aLineIsAnIdAndWords() {
    assertThat(read("\uFEFFq1\tAraghchi constructive\r\n\nq 2\tferry\tinquiry\n"))
        .containsExactly("q1=Araghchi constructive", "q 2=ferry\tinquiry");
  }

  @Test
  void aLineThatIsNoQueryIsReportedAndTheRestIsRead() {
    assertThat(read("q1 no tab\n\tno id\nq3\t \nq4\tferry"))
        .containsExactly(
            "standard input line 1: is not a query; expected: id TAB words",
            "standard input line 2: is not a query; expected: id TAB words",
            "standard input line 3: is not a query; expected: id TAB words",
            "q4=ferry");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(
            () -> QueryFile.read("no/such.tsv", InputStream.nullInputStream(), new Collector()))
        .hasMessage("no/such.tsv: cannot be read; check the path");
  }

  private static List<String> read(String lines) {
    Collector collector = new Collector();
    QueryFile.read(
        "-", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), collector);
    return collector.seen;
  }

  private static final class Collector implements QueryFile.Sink {
    private final List<String> seen = new ArrayList<>();

    @Override
    public void query(String id, String words) {
      seen.add(id + "=" + words);
    }

    @Override
    public void problem(UnreadableArticle problem) {
      seen.add(String.valueOf(problem.getMessage()));
    }
  }
}
