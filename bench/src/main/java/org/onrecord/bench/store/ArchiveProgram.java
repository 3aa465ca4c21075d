package org.onrecord.bench.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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

  /** The number of generated pages, which are written repeatedly. */
  private static final int PAGE_COUNT = 8;

  private static final int PARAGRAPH_COUNT = 400;
  private static final String LETTERS = "etaoinshrdlcumwfgypbvk";

  @Override
  public String usage() {
    return "archive zip|warc MEGABYTES";
  }

  @Override
  public String purpose() {
    return "reading a large archive with little memory";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    boolean isValid = arguments.size() == 2 && List.of("zip", "warc").contains(arguments.get(0));
    if (!isValid) {
      throw new UsageException("expected zip or warc, and a size in megabytes");
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
    List<String> pages = pages();
    int next = 0;
    try (to) {
      if (format.equals("warc")) {
        for (long written = 0; written < bytes; ) {
          byte[] record = record(pages.get(next++ % pages.size()), written);
          to.write(record);
          written += record.length;
        }
        return;
      }
      ZipOutputStream zip = new ZipOutputStream(to);
      zip.setLevel(Deflater.NO_COMPRESSION);
      for (long written = 0; written < bytes; ) {
        zip.putNextEntry(new ZipEntry("made/" + written + ".html"));
        byte[] page = pages.get(next++ % pages.size()).getBytes(UTF_8);
        zip.write(page);
        written += page.length;
      }
      zip.finish();
    } catch (IOException e) {
      throw new UncheckedIOException("the reader closed the pipe", e);
    }
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
