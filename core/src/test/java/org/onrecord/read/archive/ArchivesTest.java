package org.onrecord.read.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onrecord.model.Article;
import org.onrecord.read.CollectingSink;

class ArchivesTest {

  private static final String TEXT =
      "Dredger sinks\n\nBy Ines Kolb\n\nThe dredger sank at its berth.";

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(String name, byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      out.putNextEntry(new ZipEntry(name));
      out.write(bytes);
      out.putNextEntry(new ZipEntry("photo.jpg"));
      out.write(0);
      out.putNextEntry(new ZipEntry("last.txt"));
      out.write(TEXT.getBytes(UTF_8));
    }
    return packed.toByteArray();
  }

  private static String record(String address, String answer) {
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2026-03-09T00:00:00Z\r\n"
        + "WARC-Target-URI: "
        + address
        + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
        + answer.getBytes(ISO_8859_1).length
        + "\r\n\r\n"
        + answer
        + "\r\n\r\n";
  }

  @Test
  void whatIsCompressedIsRead() throws IOException {
    assertThat(CollectingSink.from("a.txt.gz", gzip(TEXT.getBytes(UTF_8))).one().title())
        .isEqualTo("Dredger sinks");
  }

  @Test
  void theEntriesOfAZipAreReadAndNamedByTheirPlace() throws IOException {
    CollectingSink gathered = CollectingSink.from("a.zip", zip("news/a.txt", TEXT.getBytes(UTF_8)));

    assertThat(gathered.messages()).isEmpty();
    assertThat(gathered.articles)
        .extracting(Article::id)
        .containsExactly("a.zip/news/a.txt", "a.zip/last.txt");
  }

  @Test
  void anEntryMayBeNamedInAnyEncoding() throws IOException {
    for (Charset charset : new Charset[] {UTF_8, ISO_8859_1}) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (ZipOutputStream out = new ZipOutputStream(packed, charset)) {
        out.putNextEntry(new ZipEntry("stößt.txt"));
        out.write(TEXT.getBytes(UTF_8));
      }
      assertThat(CollectingSink.from("a.zip", packed.toByteArray()).one().id())
          .isEqualTo("a.zip/stößt.txt");
    }
  }

  @Test
  void anEntryThatLeadsOutOfTheZipDoesNot() throws IOException {
    assertThat(
            CollectingSink.from("a.zip", zip("../../etc/a.txt", TEXT.getBytes(UTF_8)))
                .articles
                .get(0)
                .id())
        .isEqualTo("a.zip/etc/a.txt");
  }

  @Test
  void archivesInArchivesInArchivesAreNotOpened() throws IOException {
    byte[] bytes = TEXT.getBytes(UTF_8);
    for (int i = 0; i < 5; i++) {
      bytes = gzip(bytes);
    }
    assertThat(CollectingSink.from("a.gz", bytes).messages())
        .hasSize(1)
        .first()
        .asString()
        .contains("is nested 3 archives deep");
  }

  @Test
  @Timeout(180)
  void aBombIsNotUnpacked() throws IOException {
    byte[] megabyte = Strings.repeat(" ", 1 << 20).getBytes(UTF_8);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      for (int i = 0; i < 300; i++) {
        out.write(megabyte);
      }
    }
    assertThat(CollectingSink.from("a.jsonl.gz", packed.toByteArray()).messages())
        .last()
        .asString()
        .contains("decompresses to more than 200 times its size");
  }

  private static byte[] fan(byte[] bytes, String name, int count) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      for (int i = 0; i < count; i++) {
        out.putNextEntry(new ZipEntry(i + name));
        out.write(bytes);
      }
    }
    return packed.toByteArray();
  }

  @Test
  @Timeout(180)
  void anArchiveOfArchivesIsMeasuredByWhatTheWholeFileUnpacksTo() throws IOException {
    byte[] text = (TEXT + Strings.repeat("late again ", 90_000)).getBytes(UTF_8);
    CollectingSink gathered =
        CollectingSink.from("fan.zip", fan(fan(fan(text, "a.txt", 9), "b.zip", 9), "c.zip", 9));

    assertThat(gathered.messages())
        .containsExactly(
            "fan.zip: decompresses to more than 200 times its size, which no text does; what came"
                + " before was read, the rest was not");
    assertThat(gathered.articles).hasSizeLessThan(50);
  }

  @Test
  @Timeout(180)
  void anArchiveOfArchivesMayNotHaveAnyNumberOfEntries() throws IOException {
    CollectingSink gathered =
        CollectingSink.from("fan.zip", fan(fan("a".getBytes(UTF_8), ".txt", 4000), "b.zip", 50));

    assertThat(gathered.messages())
        .containsExactly(
            "fan.zip: has more than one entry for every 16 bytes of its size; what came before was"
                + " read, the rest was not");
  }

  @Test
  void aTruncatedArchiveSaysSoAndKeepsWhatCameBefore() throws IOException {
    byte[] whole = zip("a.txt", TEXT.getBytes(UTF_8));
    CollectingSink gathered = CollectingSink.from("a.zip", Arrays.copyOf(whole, whole.length / 2));
    assertThat(gathered.messages()).isNotEmpty();

    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      lines.append("{\"title\":\"Dredger ").append(i * i * i).append(" sinks\"}\n");
    }
    byte[] stream = gzip(lines.toString().getBytes(UTF_8));
    CollectingSink cut =
        CollectingSink.from("a.jsonl.gz", Arrays.copyOf(stream, stream.length - 20));
    assertThat(cut.articles).hasSizeGreaterThan(50);
    assertThat(cut.messages())
        .singleElement()
        .asString()
        .contains("(the file is cut short in member 1)");

    byte[] packed = gzip(Strings.repeat(TEXT, 100).getBytes(UTF_8));
    assertThat(CollectingSink.from("a.txt.gz", Arrays.copyOf(packed, packed.length / 2)).messages())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("a.txt.gz/a.txt: cannot be read completely");
  }

  @Test
  void aRecordWithoutAnAddressOrWithTwoStopsNoOther() {
    String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + TEXT;
    String whole = record("https://courier.example/a", answer);
    String without = whole.replace("WARC-Target-URI", "X");
    String twice = whole.replace("WARC-Date", "WARC-Target-URI: x\r\nWARC-Date");
    CollectingSink gathered = CollectingSink.from("a.warc", without + twice + whole);

    assertThat(gathered.articles).hasSize(1);
    assertThat(gathered.messages())
        .containsExactly(
            "a.warc record 1: is malformed (no WARC-Target-URI); the other records were read",
            "a.warc record 2: is malformed (record has 2 WARC-Target-URI headers); the other records were read");
  }

  @Test
  void aRecordOfNoLengthEndsTheArchiveAndSaysSo() {
    String records =
        record(
            "https://courier.example/a",
            "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + TEXT);
    assertThat(
            CollectingSink.from("a.warc", records.replace("Content-Length: ", "Content-Length: x"))
                .messages())
        .singleElement()
        .asString()
        .startsWith("a.warc: record 1 is malformed (");
  }

  @Test
  void thePagesOfAWebArchiveAreRead() throws IOException {
    String page =
        "<html><head><title>Bagger stößt an</title></head><body><p>Der Bagger stieß am Montag an die Mole, und niemand war an Bord.</p></body></html>";
    String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-1\r\n\r\n";
    String records =
        record("https://courier.example/a", head + page)
            + record(
                "https://courier.example/b",
                "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + page)
            + record(
                "https://courier.example/c.png",
                "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG");
    for (byte[] bytes :
        new byte[][] {records.getBytes(ISO_8859_1), gzip(records.getBytes(ISO_8859_1))}) {
      Article article = CollectingSink.from("a.warc" + (bytes[0] == 'W' ? "" : ".gz"), bytes).one();
      assertThat(article.id()).isEqualTo("https://courier.example/a");
      assertThat(article.title()).isEqualTo("Bagger stößt an");
      assertThat(article.published()).isEmpty();
    }
  }
}
