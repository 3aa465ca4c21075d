package org.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.NewsIndex;

/** A file that now ends early does not take the articles after its end out of the index. */
class CutShortSourceTest {

  private static final int ARTICLES = 6;

  @TempDir Path folder;
  @TempDir Path home;
  private NewsIndex index;

  @BeforeEach
  void open() {
    index = NewsIndex.open(home);
  }

  @AfterEach
  void close() {
    index.close();
  }

  private static String body(int number) {
    // Incompressible enough for a cut in the middle to leave some articles before it.
    StringBuilder body = new StringBuilder("Tide table " + number + "\n\nHigh water on day ");
    for (int i = 0; i < 400; i++) {
      body.append(Integer.toHexString((number * 31 + i) * 0x9E3779B1)).append(' ');
    }
    return body.append("\n").toString();
  }

  private static byte[] zip(int articles) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < articles; i++) {
        zip.putNextEntry(new ZipEntry("tide" + i + ".txt"));
        zip.write(body(i).getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzippedLines() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < ARTICLES; i++) {
        String line = "{\"id\":\"t%d\",\"title\":\"Tide\",\"body\":\"%s\"}\n";
        gzip.write(line.formatted(i, body(i).replace("\n", " ")).getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] array() {
    StringBuilder json = new StringBuilder("[");
    for (int i = 0; i < ARTICLES; i++) {
      json.append(i == 0 ? "" : ",")
          .append("{\"id\":\"t%d\",\"title\":\"Tide\",\"body\":\"High.\"}".formatted(i));
    }
    return json.append("]").toString().getBytes(UTF_8);
  }

  private static byte[] file(String name) throws IOException {
    return switch (name) {
      case "tides.zip" -> zip(ARTICLES);
      case "tides.jsonl.gz" -> gzippedLines();
      default -> array();
    };
  }

  private void write(String name, byte[] bytes, int length) throws IOException {
    Files.write(folder.resolve(name), Arrays.copyOf(bytes, length));
  }

  private IngestReport ingest() {
    return Ingestion.into(index).trackingChanges().paths(List.of(folder));
  }

  private long indexed() {
    return index.stats().articles();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tides.zip", "tides.jsonl.gz", "tides.json"})
  void whatAnEarlierRunReadAfterTheCutStays(String name) throws IOException {
    byte[] whole = file(name);
    write(name, whole, whole.length);
    assertThat(ingest().problems()).isEmpty();
    assertThat(indexed()).isEqualTo(ARTICLES);

    for (int length : new int[] {whole.length / 2, whole.length / 3, 1}) {
      write(name, whole, length);
      IngestReport report = ingest();
      assertThat(report.problems()).isNotEmpty();
      assertThat(report.kept()).isPositive();
      assertThat(report.sourceResults().get(0).removed()).isEmpty();
      assertThat(indexed()).isEqualTo(ARTICLES);
    }
    assertThat(ingest().unchanged()).isOne();
    assertThat(indexed()).isEqualTo(ARTICLES);
  }

  @Test
  void theWholeFileReplacesWhatWasKept() throws IOException {
    byte[] whole = zip(ARTICLES);
    write("tides.zip", whole, whole.length);
    ingest();
    write("tides.zip", whole, whole.length / 2);
    ingest();
    write("tides.zip", zip(ARTICLES - 1), zip(ARTICLES - 1).length);
    assertThat(ingest().kept()).isZero();
    assertThat(indexed()).isEqualTo(ARTICLES - 1);
  }

  @Test
  void aRebuildDropsWhatWasKept() throws IOException {
    byte[] whole = zip(ARTICLES);
    write("tides.zip", whole, whole.length);
    ingest();
    write("tides.zip", whole, whole.length / 2);
    IngestReport report = Ingestion.into(index).rebuilding().paths(List.of(folder));
    assertThat(report.kept()).isZero();
    assertThat(indexed()).isPositive().isLessThan(ARTICLES);
  }
}
