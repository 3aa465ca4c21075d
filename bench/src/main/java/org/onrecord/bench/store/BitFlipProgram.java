package org.onrecord.bench.store;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.onrecord.NewsIndex;
import org.onrecord.bench.common.Folders;
import org.onrecord.ingest.Ingestion;
import org.onrecord.model.OnrecordException;
import org.onrecord.search.SearchRequest;
import org.onrecord.training.program.Options;
import org.onrecord.training.program.Program;

/**
 * Flips random bits of an index, one byte at a time. Each flip must be detected by a check or be
 * harmless; searches must return results or an {@code OnrecordException}.
 */
public final class BitFlipProgram implements Program {

  private static final List<String> QUESTIONS =
      List.of("gates", "said:water", "\"the river\"", "talks harbour", "author:lund");

  @Override
  public String usage() {
    return "flips FOLDER [--flips N] [--seed N]";
  }

  @Override
  public String purpose() {
    return "whether damage of an index is detected";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Options options = Options.of(arguments, "--flips", "--seed");
    int flips = options.last("--flips").map(Program::integer).orElse(1000);
    Random random = new Random(options.last("--seed").map(Program::number).orElse(1L));
    Path home = Files.createTempDirectory("onrecord-flips");
    try (NewsIndex index = NewsIndex.open(home)) {
      Ingestion.into(index).paths(List.of(Path.of(options.only("a folder of articles"))));
    }
    List<Path> files = files(home);
    List<String> before = results(home);
    int found = 0;
    int harmless = 0;
    int wrong = 0;
    for (int flip = 0; flip < flips; flip++) {
      Path file = files.get(random.nextInt(files.size()));
      long at = random.nextLong(Files.size(file));
      int bits = 1 + random.nextInt(255);
      flip(file, at, bits);
      try {
        List<String> now = results(home);
        if (!isIntact(home)) {
          found++;
        } else if (now.equals(before)) {
          harmless++;
        } else {
          wrong++;
          out.println("not detected: byte " + at + " of " + home.relativize(file));
        }
      } catch (RuntimeException e) {
        wrong++;
        out.println("byte " + at + " of " + home.relativize(file) + " causes " + e);
      }
      flip(file, at, bits);
    }
    out.printf("%d flips: %d detected, %d harmless, %d wrong%n", flips, found, harmless, wrong);
    Folders.delete(home);
  }

  private static boolean isIntact(Path home) {
    try (NewsIndex index = NewsIndex.openReadOnly(home)) {
      return index.check().isIntact();
    } catch (OnrecordException e) {
      return false;
    }
  }

  /** The results of all queries, or "refused" for an error. */
  private static List<String> results(Path home) {
    List<String> results = new ArrayList<>();
    try (NewsIndex index = NewsIndex.openReadOnly(home)) {
      for (String query : QUESTIONS) {
        results.add(result(index, query));
      }
    } catch (OnrecordException e) {
      results.add("refused");
    }
    return results;
  }

  private static String result(NewsIndex index, String query) {
    try {
      return index.search(SearchRequest.of(query)).toString()
          + index.quotes(SearchRequest.of(query));
    } catch (OnrecordException e) {
      return "refused";
    }
  }

  private static List<Path> files(Path home) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files
          .filter(file -> Files.isRegularFile(file) && file.toFile().length() > 0)
          .sorted()
          .toList();
    }
  }

  private static void flip(Path file, long at, int bits) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(at);
      int old = bytes.read();
      bytes.seek(at);
      bytes.write(old ^ bits);
    }
  }
}
