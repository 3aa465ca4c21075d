package org.onrecord.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.Article;

/** Whatever bytes come, a reader throws nothing: it hands over articles or problems. */
class BrokenBytesTest {

  private static final String NASTY = "<>\"'{}[]\n\r\0&;:,";

  private record Sample(String name, byte[] bytes) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final String PAGE =
      "<html><head><title>Dredger sinks</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-03-07\"}</script>"
          + "</head><body><article><h1>Dredger sinks</h1><p>By Ines Kolb<p>The dredger sank at its berth on Monday, and nobody was aboard.</article></body></html>";
  private static final String MAIL =
      "From: Ines Kolb <i@c.example>\nTo: a@c.example\nSubject: =?utf-8?q?Dredger?=\nDate: Sat, 7 Mar 2026 23:30:00 -0800\n"
          + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=x\nContent-Transfer-Encoding: base64\n\nVGhl\n--b--\n";
  private static final String RECORD =
      "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2026-03-09T00:00:00Z\r\nWARC-Target-URI: https://c.example/a\r\n"
          + "Content-Type: application/http;msgtype=response\r\nContent-Length: 87\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>x\n\r\n0\r\n\r\n\r\n\r\n";

  private static final List<Sample> SAMPLES =
      List.of(
          text("a.html", PAGE),
          text(
              "rss.xml",
              "<rss><channel><title>C</title><item><title>D</title><description>&lt;p&gt;x</description></item></channel></rss>"),
          text(
              "atom.xml",
              "<feed><entry><title type='html'>D</title><content type='xhtml'><p>x</p></content></entry></feed>"),
          text(
              "nitf.xml",
              "<nitf><body><body.head><byline>By Ines Kolb</byline></body.head><body.content><p>x</p></body.content></body></nitf>"),
          text(
              "a.sgm",
              "<REUTERS NEWID='1'><DATE>7-MAR-1987</DATE><TEXT><TITLE>D</TITLE><BODY>x\n    y</BODY></TEXT></REUTERS>"),
          text(
              "feed.json",
              "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":1,\"content_text\":\"x\",\"authors\":[{\"name\":\"I\"}]}]}"),
          text(
              "a.json",
              "{\"uri\":\"u\",\"type\":\"text\",\"headlines\":[{\"value\":\"D\"}],\"bodies\":[{\"value\":\"x\"}]}"),
          text("a.csv", "title,body\n\"D\"\"\",\"x\ny\"\n"),
          text("a.eml", MAIL),
          text("a.mbox", "From a\n" + MAIL + "\nFrom b\n" + MAIL),
          text(
              "a.txt",
              "1 of 2 DOCUMENTS\n\nCourier\n\nMarch 7, 2026\n\nD\n\nBYLINE: I K\n\nx\n\nLOAD-DATE: x\n2 of 2 DOCUMENTS\n"),
          text(
              "f.html",
              "<html>Factiva<div class='article enArticle'><td class=index>HD</td><td>D</td><p class='articleParagraph'>x</p></div>"),
          text("a.warc", RECORD),
          new Sample("a.gz", packed(PAGE, false)),
          new Sample("a.zip", packed(PAGE, true)));

  private static Sample text(String name, String text) {
    return new Sample(name, text.getBytes(ISO_8859_1));
  }

  private static byte[] packed(String text, boolean zip) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = zip ? new ZipOutputStream(bytes) : new GZIPOutputStream(bytes)) {
      if (out instanceof ZipOutputStream entries) {
        entries.putNextEntry(new ZipEntry("a.html"));
      }
      out.write(text.getBytes(ISO_8859_1));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  @Property(tries = 600)
  void changedBytesAreReadOrReported(@ForAll("samples") Sample sample, @ForAll long seed) {
    Random random = new Random(seed);
    byte[] bytes = sample.bytes.clone();
    int changes = 1 + random.nextInt(12);
    for (int i = 0; i < changes; i++) {
      bytes[random.nextInt(bytes.length)] =
          (byte)
              (random.nextBoolean()
                  ? NASTY.charAt(random.nextInt(NASTY.length()))
                  : random.nextInt(256));
    }
    reads(sample.name, bytes);
  }

  @Property(tries = 200)
  void cutBytesAreReadOrReported(@ForAll("samples") Sample sample, @ForAll long seed) {
    reads(sample.name, Arrays.copyOf(sample.bytes, new Random(seed).nextInt(sample.bytes.length)));
  }

  @Property(tries = 200)
  void anyBytesUnderAnyNameAreReadOrReported(
      @ForAll("samples") Sample sample, @ForAll byte[] bytes) {
    reads(sample.name, bytes);
  }

  @ParameterizedTest
  @MethodSource("unbroken")
  void everySampleIsReadAsLongAsItIsWhole(Sample sample) {
    CollectingSink gathered = CollectingSink.from(sample.name, sample.bytes);
    assertThat(gathered.messages()).isEmpty();
    assertThat(gathered.articles)
        .isNotEmpty()
        .allSatisfy(article -> assertThat(article.title() + article.body()).isNotBlank());
  }

  @Property(tries = 200)
  void aBrokenLineIsReportedAndTheLinesAroundItAreRead(
      @ForAll @CharRange(from = '!', to = '~') @NotEmpty String broken) {
    CollectingSink gathered =
        CollectingSink.from(
            "a.jsonl",
            "{\"title\":\"Dredger sinks\"}\n" + broken + "\n{\"title\":\"Dredger is raised\"}\n");
    assertThat(gathered.articles.stream().map(Article::title))
        .containsExactly("Dredger sinks", "Dredger is raised");
    assertThat(gathered.messages()).singleElement().asString().startsWith("a.jsonl line 2: ");
  }

  /** Whatever is read has words, and whatever is not is said to be of this file, with a reason. */
  private static void reads(String name, byte[] bytes) {
    CollectingSink gathered = CollectingSink.from(name, bytes);
    assertThat(gathered.articles.size() + gathered.problems.size()).isPositive();
    assertThat(gathered.articles)
        .allSatisfy(article -> assertThat(article.title() + article.body()).isNotBlank());
    assertThat(gathered.problems)
        .allSatisfy(
            problem -> {
              assertThat(problem.source()).startsWith(name);
              assertThat(problem.reason()).isNotBlank();
            });
  }

  static Stream<Sample> unbroken() {
    return SAMPLES.stream();
  }

  @Provide
  Arbitrary<Sample> samples() {
    return Arbitraries.of(SAMPLES);
  }
}
