package org.onrecord.cli.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.read.UnreadableArticle;

/** A file of queries, one per line: an id, a tab and the words. */
final class QueryFile {

  private static final String STANDARD_INPUT = "-";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private QueryFile() {}

  /** Receives the queries of a file in order. */
  interface Sink {
    void query(String id, String words);

    /** Receives the error of a line that is not a query. */
    void problem(UnreadableArticle problem);
  }

  /**
   * Reads a file; {@code -} is standard input.
   *
   * @throws UnreadableArticle if it cannot be read at all
   */
  static void read(String file, InputStream standardInput, Sink sink) {
    boolean isStandardInput = file.equals(STANDARD_INPUT);
    String name = isStandardInput ? "standard input" : file;
    try (BufferedReader lines = reader(isStandardInput ? standardInput : open(file))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        read(
            number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line,
            name + " line " + number,
            sink);
      }
    } catch (IOException e) {
      throw new UnreadableArticle(name, "cannot be read; check the path", e);
    }
  }

  private static InputStream open(String file) throws IOException {
    return Files.newInputStream(Path.of(file));
  }

  private static BufferedReader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private static void read(String line, String where, Sink sink) {
    int tab = line.indexOf('\t');
    if (line.isBlank()) {
      return;
    }
    if (tab <= 0 || line.substring(tab).isBlank()) {
      sink.problem(new UnreadableArticle(where, "is not a query; expected: id TAB words"));
    } else {
      sink.query(line.substring(0, tab).strip(), line.substring(tab + 1).strip());
    }
  }
}
