package org.onrecord.bench.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;
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
 * Streams a generated archive of any size through the reader. Succeeds if it completes with a small
 * heap ({@code ONRECORD_JAVA_OPTS=-Xmx300m}).
 */
public final class ArchiveProgram implements Program {

  /** Writes an archive of at least so many bytes. */
  private interface Writer {
    void write(long bytes, OutputStream to) throws IOException;
  }

  /** Archive formats by their extensions. */
  private static final ImmutableSortedMap<String, Writer> FORMATS =
      ImmutableSortedMap.of(
          "epub", ArchiveProgram::zip,
          "tar", ArchiveProgram::tar,
          "tar.gz", ArchiveProgram::compressed,
          "wacz", ArchiveProgram::wacz,
          "warc", ArchiveProgram::warc,
          "zip", ArchiveProgram::zip);

  /** The number of generated pages, which are written repeatedly. */
  private static final int PAGE_COUNT = 8;

  private static final int PARAGRAPH_COUNT = 400;
  private static final String LETTERS = "etaoinshrdlcumwfgypbvk";

  @Override
  public String usage() {
    return "archive FORMAT MEGABYTES";
  }

  @Override
  public String purpose() {
    return "reading a large archive with little memory";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    boolean isValid = arguments.size() == 2 && FORMATS.containsKey(arguments.get(0));
    if (!isValid) {
      throw new UsageException(
          "expected a format ("
              + String.join(", ", FORMATS.keySet())
              + ") and a size in megabytes");
    }
    String format = arguments.get(0);
    long bytes = Program.number(arguments.get(1)) << 20;
    PipedInputStream in = new PipedInputStream(1 << 16);
    PipedOutputStream to = new PipedOutputStream(in);
    Thread.ofPlatform().daemon().start(() -> write(format, bytes, to));
    ArticleCounter count = new ArticleCounter();
    ArticleReader.create().read((InputStream) in, "made." + format, count);
    // The reader does not read the central directory of a zip, but it must be written.
    in.transferTo(OutputStream.nullOutputStream());
    Runtime runtime = Runtime.getRuntime();
    out.printf(
        Locale.ROOT,
        "%d articles, %d problems, of %s MB, in at most %d MB of heap%n",
        count.articles,
        count.problems,
        arguments.get(1),
        runtime.maxMemory() >> 20);
  }

  private static void write(String format, long bytes, OutputStream to) {
    try (to) {
      Objects.requireNonNull(FORMATS.get(format)).write(bytes, to);
    } catch (IOException e) {
      throw new UncheckedIOException("the reader closed the pipe", e);
    }
  }

  private static void warc(long bytes, OutputStream to) throws IOException {
    List<String> pages = pages();
    int next = 0;
    for (long written = 0; written < bytes; ) {
      byte[] record = record(pages.get(next++ % pages.size()), written);
      to.write(record);
      written += record.length;
    }
  }

  private static void zip(long bytes, OutputStream to) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(to);
    zip.setLevel(Deflater.NO_COMPRESSION);
    List<String> pages = pages();
    int next = 0;
    for (long written = 0; written < bytes; ) {
      zip.putNextEntry(new ZipEntry("made/" + written + ".html"));
      byte[] page = pages.get(next++ % pages.size()).getBytes(UTF_8);
      zip.write(page);
      written += page.length;
    }
    zip.finish();
  }

  /** A WARC in a zip file. */
  private static void wacz(long bytes, OutputStream to) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(to);
    zip.setLevel(Deflater.NO_COMPRESSION);
    zip.putNextEntry(new ZipEntry("archive/made.warc"));
    warc(bytes, zip);
    zip.finish();
  }

  private static void compressed(long bytes, OutputStream to) throws IOException {
    GZIPOutputStream gzip = new GZIPOutputStream(to);
    tar(bytes, gzip);
    gzip.finish();
  }

  private static void tar(long bytes, OutputStream to) throws IOException {
    TarArchiveOutputStream tar = new TarArchiveOutputStream(to);
    List<String> pages = pages();
    int next = 0;
    for (long written = 0; written < bytes; ) {
      byte[] page = pages.get(next++ % pages.size()).getBytes(UTF_8);
      TarArchiveEntry entry = new TarArchiveEntry("made/" + written + ".html");
      entry.setSize(page.length);
      tar.putArchiveEntry(entry);
      tar.write(page);
      tar.closeArchiveEntry();
      written += page.length;
    }
    tar.finish();
    tar.flush();
  }

  private static byte[] record(String page, long number) {
    String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:made:"
            + number
            + ">\r\nWARC-Date: 2026-03-09T00:00:00Z\r\nWARC-Target-URI: https://made.example/"
            + number
            + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
            + answer.getBytes(UTF_8).length
            + "\r\n\r\n";
    return (head + answer + "\r\n\r\n").getBytes(UTF_8);
  }

  private static List<String> pages() {
    Random random = new Random(1);
    return Stream.generate(() -> page(random)).limit(PAGE_COUNT).toList();
  }

  private static String page(Random random) {
    StringBuilder page = new StringBuilder("<html><head><title>Made up</title></head><body>");
    for (int i = 0; i < PARAGRAPH_COUNT; i++) {
      page.append("<p>");
      for (int j = 0; j < 2000; j++) {
        page.append(
            random.nextInt(6) == 0 ? ' ' : LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      page.append(".</p>");
    }
    return page.append("</body></html>").toString();
  }

  private static final class ArticleCounter implements ArticleSink {
    private int articles;
    private int problems;

    @Override
    public void article(Article article) {
      articles++;
    }

    @Override
    public void unreadable(UnreadableArticle problem) {
      problems++;
    }
  }
}
