package org.onrecord.bench.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.onrecord.model.Article;
import org.onrecord.read.ArticleReader;
import org.onrecord.read.ArticleSink;
import org.onrecord.read.UnreadableArticle;
import org.onrecord.training.program.Program;

/**
 * Cuts archives at every byte. A prefix that gives fewer or other articles than the whole archive
 * must be reported, unless it ends between two records or members, which makes it whole.
 */
public final class CutArchivesProgram implements Program {

  private static final int ARTICLES = 12;

  @Override
  public String usage() {
    return "cut-archives";
  }

  @Override
  public String purpose() {
    return "whether archives that are cut short are reported";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (!arguments.isEmpty()) {
      throw new UsageException("expected no arguments");
    }
    measure("news.zip", zip(), out);
    measure("news.epub", zip(), out);
    measure("news.tar", new Archive(tar(), List.of()), out);
    measure("news.tar.gz", new Archive(compressed(tar()), List.of()), out);
    measure("news.wacz", wacz(), out);
    measure("news.jsonl.gz", gzip(lines(0, ARTICLES)), out);
    measure("members.jsonl.gz", members(false, true), out);
    measure("news.warc", members(true, false), out);
    measure("news.warc.gz", members(true, true), out);
  }

  private static void measure(String name, Archive archive, PrintStream out) {
    Reading whole = Reading.of(name, archive.bytes);
    if (whole.articles.size() != ARTICLES || whole.problems > 0) {
      throw new IllegalStateException("the whole " + name + " was not read");
    }
    int reported = 0;
    int complete = 0;
    int untold = 0;
    int silent = 0;
    for (int length = 0; length < archive.bytes.length; length++) {
      Reading cut = Reading.of(name, Arrays.copyOf(archive.bytes, length));
      if (cut.problems > 0) {
        reported++;
      } else if (cut.articles.equals(whole.articles)) {
        complete++;
      } else if (archive.ends(length)) {
        untold++;
      } else {
        silent++;
        out.println("silent: " + name + " cut after " + length + " bytes");
      }
    }
    out.printf(
        "%-16s %5d prefixes: %5d reported, %d complete, %d between records or members, %d silent%n",
        name, archive.bytes.length, reported, complete, untold, silent);
  }

  /** An archive, and where a prefix of it is a whole archive. */
  private static final class Archive {
    private final byte[] bytes;

    /** Ranges of lengths, both ends included. */
    private final List<int[]> boundaries;

    Archive(byte[] bytes, List<int[]> boundaries) {
      this.bytes = bytes;
      this.boundaries = boundaries;
    }

    boolean ends(int length) {
      return boundaries.stream().anyMatch(range -> range[0] <= length && length <= range[1]);
    }
  }

  private static Archive zip() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      for (int i = 0; i < ARTICLES; i++) {
        out.putNextEntry(new ZipEntry(i + ".txt"));
        out.write(text(i).getBytes(UTF_8));
      }
    }
    return new Archive(packed.toByteArray(), List.of());
  }

  private static byte[] tar() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(packed)) {
      for (int i = 0; i < ARTICLES; i++) {
        byte[] text = text(i).getBytes(UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(i + ".txt");
        entry.setSize(text.length);
        out.putArchiveEntry(entry);
        out.write(text);
        out.closeArchiveEntry();
      }
    }
    return packed.toByteArray();
  }

  /** A compressed WARC in a zip file. */
  private static Archive wacz() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      out.putNextEntry(new ZipEntry("archive/data.warc.gz"));
      out.write(members(true, true).bytes);
    }
    return new Archive(packed.toByteArray(), List.of());
  }

  private static Archive gzip(String text) throws IOException {
    return new Archive(compressed(text), List.of());
  }

  /** An article per record or member. */
  private static Archive members(boolean isWarc, boolean isCompressed) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    List<int[]> boundaries = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      String member = isWarc ? record(i) : lines(i, i + 1);
      all.write(isCompressed ? compressed(member) : member.getBytes(UTF_8));
      // A record is complete before the two empty lines that follow it.
      int tail = isWarc && !isCompressed ? 4 : 0;
      boundaries.add(new int[] {all.size() - tail, all.size()});
    }
    return new Archive(all.toByteArray(), boundaries);
  }

  private static byte[] compressed(String text) throws IOException {
    return compressed(text.getBytes(UTF_8));
  }

  private static byte[] compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static String text(int number) {
    return "Lock " + number + "\n\n“Gate " + number * 7919 + " opens at noon,” said Halden Roe.\n";
  }

  private static String lines(int from, int to) {
    StringBuilder lines = new StringBuilder();
    for (int i = from; i < to; i++) {
      lines.append("{\"id\":\"lock").append(i).append("\",\"title\":\"Lock ").append(i);
      lines.append("\",\"body\":\"Gate ").append(i * 7919).append(" opens at noon.\"}\n");
    }
    return lines.toString();
  }

  private static String record(int number) {
    String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + text(number);
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
        + number
        + ">\r\nWARC-Date: 2026-03-09T00:00:00Z\r\nWARC-Target-URI: https://courier.example/"
        + number
        + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
        + answer.getBytes(UTF_8).length
        + "\r\n\r\n"
        + answer
        + "\r\n\r\n";
  }

  /** What was read of some bytes. */
  private static final class Reading implements ArticleSink {
    private final List<Article> articles = new ArrayList<>();
    private int problems;

    static Reading of(String name, byte[] bytes) {
      Reading reading = new Reading();
      ArticleReader.create().read(new ByteArrayInputStream(bytes), name, reading);
      return reading;
    }

    @Override
    public void article(Article article) {
      articles.add(article);
    }

    @Override
    public void unreadable(UnreadableArticle problem) {
      problems++;
    }
  }
}
