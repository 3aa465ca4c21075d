package org.onrecord.read.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;
import org.onrecord.read.CollectingSink;

class ArcFileTest {

  private static final String DESCRIPTION =
      "filedesc://a.arc 0.0.0.0 20260309000000 text/plain 50\n1 0 Crawler\n"
          + "URL IP-address Archive-date Content-type Archive-length\n\n";

  private static String record(String address, String answer) {
    return address
        + " 10.0.0.1 20260309000000 text/plain "
        + answer.getBytes(UTF_8).length
        + "\n"
        + answer
        + "\n";
  }

  private static String answer(String status) {
    return "HTTP/1.1 "
        + status
        + "\r\nContent-Type: text/plain\r\n\r\nDredger sinks\n\nThe dredger sank at its berth.";
  }

  @Test
  void successfulPagesAreReadAndTheDayOfTheCaptureIsNotTheirs() {
    CollectingSink read =
        CollectingSink.from(
            "a.arc",
            DESCRIPTION
                + record("dns:courier.example", "20260309 10.0.0.1")
                + record("https://courier.example/robots.txt", answer("200 OK"))
                + record("https://courier.example/a", answer("200 OK"))
                + record("https://courier.example/b", answer("404 Not Found")));
    assertThat(read.messages()).isEmpty();
    Article article = read.one();
    assertThat(article.id()).isEqualTo("a.arc/https://courier.example/a");
    assertThat(article.published()).isEmpty();
  }

  @Test
  void aMalformedResponseStopsNoOther() {
    CollectingSink read =
        CollectingSink.from(
            "a.arc",
            DESCRIPTION
                + record("https://courier.example/a", "no answer")
                + record("https://courier.example/b", answer("200 OK")));
    assertThat(read.articles).hasSize(1);
    assertThat(read.messages())
        .singleElement()
        .asString()
        .startsWith("a.arc record 1: is malformed (")
        .endsWith("); the other records were read");
  }

  @Test
  void aRecordWithoutALengthEndsTheArchiveAndSaysSo() {
    CollectingSink read =
        CollectingSink.from(
            "a.arc",
            DESCRIPTION
                + record("https://courier.example/a", answer("200 OK"))
                + "https://courier.example/b 10.0.0.1 20260309000000 text/plain x\n");
    assertThat(read.articles).hasSize(1);
    assertThat(read.messages())
        .containsExactly(
            "a.arc: record 2 is malformed (its first line does not end with a length); the records"
                + " after it were not read");
  }

  @Test
  void aRecordThatIsCutShortIsReportedAndNoHalfArticle() {
    String whole =
        DESCRIPTION
            + record("https://courier.example/a", answer("200 OK"))
            + record("https://courier.example/b", answer("200 OK"));
    CollectingSink read = CollectingSink.from("a.arc", whole.substring(0, whole.length() - 20));
    assertThat(read.articles).hasSize(1);
    assertThat(read.messages())
        .containsExactly(
            "a.arc/https://courier.example/b: cannot be read completely (expected 19 more bytes"
                + " in file); check the file and index it again");
  }
}
