package org.onrecord.cli.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.read.UnreadableArticle;
import org.onrecord.search.Period;
import org.onrecord.verify.Claim;
import org.onrecord.verify.InvalidClaim;
import picocli.CommandLine.TypeConversionException;

/**
 * A file of claims, one a line, tab-separated: an id, the words, and optionally the speaker, since,
 * until and the outlet, each of which may be empty.
 */
final class ClaimFile {

  private static final String STANDARD_INPUT = "-";
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int SPEAKER = 2;
  private static final int SINCE = 3;
  private static final int UNTIL = 4;
  private static final int OUTLET = 5;

  private ClaimFile() {}

  /** Receives the claims of a file in order. */
  interface Sink {
    void claim(String id, Claim claim);

    /** Receives the error of a line that is no claim; {@code id} is its id or number. */
    void problem(String id, String message);
  }

  /** Parses a date of a claim. */
  interface PeriodReader {
    Period read(String text);
  }

  /**
   * Reads a file; {@code -} is standard input.
   *
   * @throws UnreadableArticle if it cannot be read at all
   */
  static void read(String file, InputStream standardInput, PeriodReader dates, Sink sink) {
    boolean isStandardInput = file.equals(STANDARD_INPUT);
    String name = isStandardInput ? "standard input" : file;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                isStandardInput ? standardInput : Files.newInputStream(Path.of(file)),
                StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String bare = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
        if (!bare.isBlank()) {
          read(bare, name + " line " + number, dates, sink);
        }
      }
    } catch (IOException e) {
      throw new UnreadableArticle(name, "cannot be read; check the path", e);
    }
  }

  private static void read(String line, String where, PeriodReader dates, Sink sink) {
    List<String> cells = List.of(line.split("\t", -1));
    String id = cells.get(0).strip();
    if (cells.size() < SPEAKER || id.isEmpty()) {
      sink.problem(where, where + " is not a claim; expected: id TAB words TAB speaker");
      return;
    }
    try {
      sink.claim(id, claim(cells, dates));
    } catch (InvalidClaim | TypeConversionException e) {
      sink.problem(id, where + ": " + e.getMessage());
    }
  }

  private static Claim claim(List<String> cells, PeriodReader dates) {
    Claim claim = Claim.of(cells.get(1)).speaker(cell(cells, SPEAKER));
    String since = cell(cells, SINCE);
    String until = cell(cells, UNTIL);
    String outlet = cell(cells, OUTLET);
    claim = since.isEmpty() ? claim : claim.since(dates.read(since).first());
    claim = until.isEmpty() ? claim : claim.until(dates.read(until).last());
    return outlet.isEmpty() ? claim : claim.outlet(outlet);
  }

  private static String cell(List<String> cells, int at) {
    return at < cells.size() ? cells.get(at).strip() : "";
  }
}
