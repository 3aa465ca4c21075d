package org.onrecord.read.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;
import org.onrecord.read.CollectingSink;

/** Every prefix of an archive is reported, except those that cannot be told from a whole one. */
class CutArchivesTest {

  private static final int ARTICLES = 3;

  private static String text(int number) {
    return "Lock " + number + "\n\nThe lock keeper opened gate " + number * 7919 + " at noon.\n";
  }

  private static byte[] zip(boolean isStored, String comment) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      out.setComment(comment);
      for (int i = 0; i < ARTICLES; i++) {
        byte[] bytes = text(i).getBytes(UTF_8);
        ZipEntry entry = new ZipEntry(i + ".txt");
        if (isStored) {
          CRC32 checksum = new CRC32();
          checksum.update(bytes);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(bytes.length);
          entry.setCrc(checksum.getValue());
        }
        out.putNextEntry(entry);
        out.write(bytes);
      }
    }
    return packed.toByteArray();
  }

  private static byte[] stored(String name, byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      CRC32 checksum = new CRC32();
      checksum.update(bytes);
      ZipEntry entry = new ZipEntry(name);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(bytes.length);
      entry.setCrc(checksum.getValue());
      out.putNextEntry(entry);
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static String record(int number) {
    String answer =
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: "
            + text(number).length()
            + "\r\n\r\n"
            + text(number);
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        + "WARC-Date: 2026-03-09T00:00:00Z\r\nWARC-Target-URI: https://courier.example/"
        + number
        + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
        + answer.length()
        + "\r\n\r\n"
        + answer
        + "\r\n\r\n";
  }

  /** The silent losses: lengths at which a cut file gives fewer articles, or other ones. */
  private static List<Integer> silentLosses(String name, byte[] whole) {
    List<Article> all = CollectingSink.from(name, whole).articles;
    assertThat(all).hasSize(ARTICLES);
    assertThat(CollectingSink.from(name, whole).messages()).isEmpty();
    List<Integer> silent = new ArrayList<>();
    for (int length = 0; length < whole.length; length++) {
      CollectingSink cut = CollectingSink.from(name, Arrays.copyOf(whole, length));
      if (cut.problems.isEmpty() && !cut.articles.equals(all)) {
        silent.add(length);
      }
      assertThat(new HashSet<>(all)).as("%s cut at %s", name, length).containsAll(cut.articles);
    }
    return silent;
  }

  @Test
  void aZipIsReportedWhereverItIsCut() throws IOException {
    assertThat(silentLosses("a.zip", zip(false, ""))).isEmpty();
    assertThat(silentLosses("a.zip", zip(true, "made by hand"))).isEmpty();
    assertThat(silentLosses("a.zip", stored("b.zip", zip(false, "")))).isEmpty();
    assertThat(silentLosses("a.zip", stored("b.jsonl.gz", gzip(lines().getBytes(UTF_8)))))
        .isEmpty();
  }

  private static byte[] tar() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    // No padding to more than the two blocks of the end.
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(packed, 512)) {
      for (int i = 0; i < ARTICLES; i++) {
        byte[] bytes = text(i).getBytes(UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(i + ".txt");
        entry.setSize(bytes.length);
        out.putArchiveEntry(entry);
        out.write(bytes);
        out.closeArchiveEntry();
      }
    }
    return packed.toByteArray();
  }

  @Test
  void aTarIsReportedWhereverItIsCut() throws IOException {
    assertThat(silentLosses("a.tar", tar())).isEmpty();
    assertThat(silentLosses("a.tar.gz", gzip(tar()))).isEmpty();
    assertThat(silentLosses("a.zip", stored("b.tar", tar()))).isEmpty();
  }

  @Test
  void anArcFileIsReportedUnlessItEndsAfterARecord() throws IOException {
    String arc =
        "filedesc://a.arc 0.0.0.0 20260309000000 text/plain 30\n1 0 Crawler\nURL IP-address\n\n";
    Set<Integer> ends = new HashSet<>();
    for (int i = 0; i < ARTICLES; i++) {
      String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + text(i);
      // The letters of the next line are no record yet.
      ends.add(arc.length());
      arc += "https://courier.example/" + i + " 10.0.0.1 20260309000000 text/plain ";
      arc += answer.length() + "\n" + answer;
      ends.add(arc.length());
      arc += "\n";
    }
    ends.add(arc.length());
    assertThat(ends).containsAll(silentLosses("a.arc", arc.getBytes(ISO_8859_1)));
  }

  @Test
  void aPackedWebArchiveAndABookAreReportedWhereverTheyAreCut() throws IOException {
    byte[] records = (record(0) + record(1) + record(2)).getBytes(ISO_8859_1);
    assertThat(silentLosses("a.wacz", stored("archive/data.warc.gz", gzip(records)))).isEmpty();
    assertThat(silentLosses("a.epub", zip(false, ""))).isEmpty();
  }

  private static String lines() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      lines.append("{\"id\":\"").append(i).append("\",\"title\":\"Lock ").append(i).append("\"}\n");
    }
    return lines.toString();
  }

  @Test
  void aCompressedFileIsReportedUnlessItEndsAfterAMember() throws IOException {
    assertThat(silentLosses("a.jsonl.gz", gzip(lines().getBytes(UTF_8)))).isEmpty();

    ByteArrayOutputStream members = new ByteArrayOutputStream();
    Set<Integer> ends = new HashSet<>();
    for (String line : lines().split("(?<=\n)")) {
      members.write(gzip(line.getBytes(UTF_8)));
      ends.add(members.size());
    }
    ends.remove(members.size());
    assertThat(silentLosses("a.jsonl.gz", members.toByteArray()))
        .containsExactlyInAnyOrderElementsOf(ends);
    assertThat(silentLosses("a.zip", stored("b.jsonl.gz", members.toByteArray()))).isEmpty();
  }

  @Test
  void aWebArchiveIsReportedUnlessItEndsAfterARecord() throws IOException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Set<Integer> ends = new HashSet<>();
    Set<Integer> packedEnds = new HashSet<>();
    for (int i = 0; i < ARTICLES; i++) {
      plain.write(record(i).getBytes(ISO_8859_1));
      packed.write(gzip(record(i).getBytes(ISO_8859_1)));
      // Without the empty lines after it, a record is whole.
      for (int end = plain.size() - 4; i < ARTICLES - 1 && end <= plain.size(); end++) {
        ends.add(end);
      }
      packedEnds.add(packed.size());
    }
    assertThat(ends).containsAll(silentLosses("a.warc", plain.toByteArray()));
    assertThat(packedEnds).containsAll(silentLosses("a.warc.gz", packed.toByteArray()));
    assertThat(silentLosses("a.warc.gz", gzip(plain.toByteArray()))).isEmpty();
  }

  @Test
  void aZipWhoseMiddleIsDamagedNamesWhatIsMissing() throws IOException {
    byte[] whole = zip(false, "");
    int third = new String(whole, ISO_8859_1).indexOf("2.txt") - 30;
    whole[third] = 'X';
    CollectingSink cut = CollectingSink.from("a.zip", whole);
    assertThat(cut.articles).hasSize(2);
    assertThat(cut.messages())
        .containsExactly(
            "a.zip: lists 3 entries, of which only the first 2 can be found and were read; get the"
                + " whole file and index it again");
  }

  @Test
  void allMembersOfACompressedFileInAZipAreRead() throws IOException {
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    for (int i = 0; i < 3000; i++) {
      members.write(
          gzip(("{\"id\":\"" + i + "\",\"title\":\"Lock " + i + "\"}\n").getBytes(UTF_8)));
    }
    CollectingSink all = CollectingSink.from("a.zip", stored("a.jsonl.gz", members.toByteArray()));
    assertThat(all.messages()).isEmpty();
    assertThat(all.articles).hasSize(3000);
  }

  @Test
  void paddingOfZerosAfterACompressedFileIsNoProblem() throws IOException {
    byte[] packed = gzip(lines().getBytes(UTF_8));
    CollectingSink all =
        CollectingSink.from("a.jsonl.gz", Arrays.copyOf(packed, packed.length + 512));
    assertThat(all.messages()).isEmpty();
    assertThat(all.articles).hasSize(ARTICLES);

    byte[] other = Arrays.copyOf(packed, packed.length + 1);
    other[packed.length] = 'x';
    assertThat(CollectingSink.from("a.jsonl.gz", other).articles).hasSize(ARTICLES);
    assertThat(CollectingSink.from("a.jsonl.gz", other).messages())
        .singleElement()
        .asString()
        .contains("bytes that are no gzip data follow a member");
  }

  @Test
  void aZipWithMoreEntriesThanItsDirectoryCountsIsReadWhole() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    int many = 66_000;
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      for (int i = 0; i < many; i++) {
        out.putNextEntry(new ZipEntry(i + ".jpg"));
      }
      out.putNextEntry(new ZipEntry("a.txt"));
      out.write(text(1).getBytes(UTF_8));
    }
    assertThat(CollectingSink.from("a.zip", packed.toByteArray()).one().title())
        .isEqualTo("Lock 1");
  }

  @Test
  void theLastBytesOfAStreamAreKept() throws IOException {
    byte[] bytes = text(1).repeat(20).getBytes(UTF_8);
    for (int step = 1; step < 40; step++) {
      RecentBytes recent = new RecentBytes(new ByteArrayInputStream(bytes), 17);
      byte[] buffer = new byte[step];
      recent.read();
      while (recent.read(buffer) >= 0) {
        assertThat(recent.last()).hasSize((int) Math.min(17, recent.count()));
      }
      assertThat(recent.count()).isEqualTo(bytes.length);
      assertThat(recent.last())
          .isEqualTo(Arrays.copyOfRange(bytes, bytes.length - 17, bytes.length));
    }
  }
}
