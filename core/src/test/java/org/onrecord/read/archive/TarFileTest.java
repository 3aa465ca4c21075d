package org.onrecord.read.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onrecord.model.Article;
import org.onrecord.read.CollectingSink;

class TarFileTest {

  private static final String TEXT =
      "Dredger sinks\n\nBy Ines Kolb\n\nThe dredger sank at its berth.";

  private static byte[] tar(String... names) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(packed)) {
      out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (String name : names) {
        put(out, name, TEXT.replace("sinks", "sinks at " + name).getBytes(UTF_8));
      }
    }
    return packed.toByteArray();
  }

  private static void put(TarArchiveOutputStream out, String name, byte[] bytes)
      throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setSize(bytes.length);
    out.putArchiveEntry(entry);
    out.write(bytes);
    out.closeArchiveEntry();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void theFilesInATarAreReadAndNamedByTheirPlace() throws IOException {
    byte[] tar = tar("./news/a.txt", "photo.jpg", "../last.txt");
    for (String name : new String[] {"a.tar", "a.tar.gz", "a.tgz"}) {
      CollectingSink read = CollectingSink.from(name, name.endsWith("r") ? tar : gzip(tar));
      assertThat(read.messages()).isEmpty();
      assertThat(read.articles)
          .extracting(Article::id)
          .containsExactly(name + "/news/a.txt", name + "/last.txt");
    }
  }

  @Test
  void aLongNameOfAnyLettersIsKept() throws IOException {
    String name = "aus/" + "Übersee-".repeat(30) + "stößt.txt";
    assertThat(CollectingSink.from("a.tar", tar(name)).one().id()).isEqualTo("a.tar/" + name);
  }

  @Test
  void aTarWithoutItsExtensionIsToldByItsHeader() throws IOException {
    assertThat(CollectingSink.from("download", tar("a.txt")).one().id())
        .isEqualTo("download/a.txt");
    assertThat(CollectingSink.from("download.gz", gzip(tar("a.txt"))).one().id())
        .isEqualTo("download.gz/download/a.txt");
  }

  @Test
  void aTarOfTheFirstFormIsToldByItsChecksum() throws IOException {
    byte[] tar = tar("a.txt");
    Arrays.fill(tar, 257, 265, (byte) 0);
    int sum = 8 * ' ';
    for (int i = 0; i < 512; i++) {
      sum += i >= 148 && i < 156 ? 0 : tar[i];
    }
    byte[] checksum = String.format("%06o\0 ", sum).getBytes(ISO_8859_1);
    System.arraycopy(checksum, 0, tar, 148, checksum.length);
    assertThat(CollectingSink.from("a.tar", tar).one().id()).isEqualTo("a.tar/a.txt");
  }

  @Test
  void linksAndFoldersAreNoArticles() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(packed)) {
      out.putArchiveEntry(new TarArchiveEntry("news/"));
      out.closeArchiveEntry();
      TarArchiveEntry link = new TarArchiveEntry("latest.txt", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      out.putArchiveEntry(link);
      out.closeArchiveEntry();
    }
    CollectingSink read = CollectingSink.from("a.tar", packed.toByteArray());
    assertThat(read.articles).isEmpty();
    assertThat(read.messages())
        .containsExactly("a.tar: contains no file that looks like an article");
  }

  @Test
  void aTarWithoutItsEndIsCutShort() throws IOException {
    byte[] tar = tar("a.txt", "b.txt");
    // Two entries of a header and a block each.
    CollectingSink read = CollectingSink.from("a.tar", Arrays.copyOf(tar, 4 * 512));
    assertThat(read.articles).hasSize(2);
    assertThat(read.messages())
        .containsExactly(
            "a.tar: is cut short after 2 entries, which were read; get the whole file and index it"
                + " again");
  }

  @Test
  void aDamagedHeaderIsReportedAndWhatCameBeforeIsRead() throws IOException {
    byte[] tar = tar("a.txt", "b.txt");
    Arrays.fill(tar, 1024 + 124, 1024 + 136, (byte) 'x');
    CollectingSink read = CollectingSink.from("a.tar", tar);
    assertThat(read.articles).hasSize(1);
    assertThat(read.messages())
        .singleElement()
        .asString()
        .startsWith("a.tar: is cut short or damaged after 1 entries (");
  }

  @Test
  void aTarBehindAnotherIsReported() throws IOException {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.write(tar("a.txt"));
    joined.write(tar("b.txt"));
    CollectingSink read = CollectingSink.from("a.tar", joined.toByteArray());
    assertThat(read.messages()).singleElement().asString().contains("goes on after its end");
    assertThat(read.articles).hasSize(1);
  }

  @Test
  @Timeout(60)
  void aCompressedTarMayNotUnpackToAnySize() throws IOException {
    assertExpandsTooFar(new TarArchiveEntry("a.jsonl"), " ");
  }

  /** A header of a tar file whose name is as long as the file. */
  @Test
  @Timeout(60)
  void aNameOfAnEntryMayNotFillTheMemory() throws IOException {
    assertExpandsTooFar(
        new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME), "a");
  }

  /** Reads a compressed tar file whose only entry has 300 MB of one character. */
  private static void assertExpandsTooFar(TarArchiveEntry entry, String character)
      throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(new GZIPOutputStream(packed))) {
      byte[] megabyte = character.repeat(1 << 20).getBytes(UTF_8);
      entry.setSize(300L * megabyte.length);
      out.putArchiveEntry(entry);
      for (int i = 0; i < 300; i++) {
        out.write(megabyte);
      }
      out.closeArchiveEntry();
    }
    assertThat(CollectingSink.from("a.tgz", packed.toByteArray()).messages())
        .last()
        .asString()
        .contains("decompresses to more than 200 times its size");
  }
}
