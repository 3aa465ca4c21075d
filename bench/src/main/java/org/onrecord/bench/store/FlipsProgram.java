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
 * Flips bytes of an index at random, one at a time. Each must be found by a check or change
 * nothing, and whatever is asked must be answered or refused in words.
 */
public final class FlipsProgram implements Program {

  private static final List<String> QUESTIONS =
      List.of("gates", "said:water", "\"the river\"", "talks harbour", "author:lund");

  @Override
  public String usage() {
    return "flips FOLDER [--flips N] [--seed N]";
  }

  @Override
  public String purpose() {
    return "whether damage of an index of these articles is found";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Options options = Options.of(arguments, "--flips", "--seed");
    int flips = options.last("--flips").map(Program::whole).orElse(1000);
    Random random = new Random(options.last("--seed").map(Program::number).orElse(1L));
    Path home = Files.createTempDirectory("onrecord-flips");
    try (NewsIndex index = NewsIndex.open(home)) {
      Ingestion.into(index).paths(List.of(Path.of(options.only("a folder of articles"))));
    }
    List<Path> files = files(home);
    List<String> before = answers(home);
    int found = 0;
    int harmless = 0;
    int wrong = 0;
    for (int flip = 0; flip < flips; flip++) {
      Path file = files.get(random.nextInt(files.size()));
      long at = random.nextLong(Files.size(file));
      int bits = 1 + random.nextInt(255);
      flip(file, at, bits);
      try {
        List<String> now = answers(home);
        if (!isWhole(home)) {
          found++;
        } else if (now.equals(before)) {
          harmless++;
        } else {
          wrong++;
          out.println("not found: byte " + at + " of " + home.relativize(file));
        }
      } catch (RuntimeException e) {
        wrong++;
        out.println("byte " + at + " of " + home.relativize(file) + " ends in " + e);
      }
      flip(file, at, bits);
    }
    out.printf("%d flips: %d found, %d harmless, %d wrong%n", flips, found, harmless, wrong);
    Folders.delete(home);
  }

  private static boolean isWhole(Path home) {
    try (NewsIndex index = NewsIndex.openReadOnly(home)) {
      return index.check().isWhole();
    } catch (OnrecordException e) {
      return false;
    }
  }

  /** What is answered, or why nothing is. */
  private static List<String> answers(Path home) {
    List<String> answers = new ArrayList<>();
    try (NewsIndex index = NewsIndex.openReadOnly(home)) {
      for (String question : QUESTIONS) {
        answers.add(answer(index, question));
      }
    } catch (OnrecordException e) {
      answers.add("refused");
    }
    return answers;
  }

  private static String answer(NewsIndex index, String question) {
    try {
      return index.search(SearchRequest.of(question)).toString()
          + index.quotes(SearchRequest.of(question));
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
