package org.onrecord.bench.annotation;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.onrecord.bench.common.CpuClock;
import org.onrecord.text.NameKey;
import org.onrecord.training.program.Program;

/** Measures how well spelling variants of one name are distinguished from different names. */
public final class NamesProgram implements Program {

  private static final Splitter TAB = Splitter.on('\t');

  /** Two words, and whether they are labelled as spelling variants of one name. */
  private record Pair(boolean same, String source, String a, String b) {

    boolean isFound() {
      return NameKey.isSameName(a, b);
    }
  }

  /**
   * Recall and precision of the pairs found; precision as if there were equally many positive and
   * negative pairs.
   */
  record Score(double recall, double precision) {}

  @Override
  public String usage() {
    return "names PAIRS.tsv [--misses]";
  }

  @Override
  public String purpose() {
    return "spelling variants of names against labelled pairs";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.isEmpty()) {
      throw new UsageException("expected a file of labelled pairs");
    }
    List<Pair> pairs = read(Path.of(arguments.get(0)));
    Score score = score(pairs);
    out.printf(
        Locale.ROOT,
        "%d pairs, recall %.1f%%, precision %.1f%% at equal numbers of positives and negatives%n",
        pairs.size(),
        100 * score.recall(),
        100 * score.precision());
    Runnable all = () -> pairs.forEach(Pair::isFound);
    CpuClock.warmUp(all);
    out.printf(Locale.ROOT, "%.2f µs a pair, warm%n", CpuClock.median(all) / 1e3 / pairs.size());
    if (arguments.contains("--misses")) {
      for (Pair pair : pairs) {
        if (pair.same() != pair.isFound()) {
          out.printf(
              Locale.ROOT,
              "%s  %-5s %s %s  %.3f%n",
              pair.same() ? "missed" : "wrong ",
              pair.source(),
              pair.a(),
              pair.b(),
              NameKey.of(pair.a()).distance(NameKey.of(pair.b())));
        }
      }
    }
  }

  static Score score(Path file) throws IOException {
    return score(read(file));
  }

  private static Score score(List<Pair> pairs) {
    double recall = share(pairs.stream().filter(Pair::same).toList());
    double wrong = share(pairs.stream().filter(pair -> !pair.same()).toList());
    return new Score(recall, recall / (recall + wrong));
  }

  private static double share(List<Pair> pairs) {
    return pairs.stream().filter(Pair::isFound).count() / (double) pairs.size();
  }

  /** Reads a header line, then lines of 1 or 0, the source of the pair, and two words. */
  private static List<Pair> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .skip(1)
        .map(TAB::splitToList)
        .map(cells -> new Pair(cells.get(0).equals("1"), cells.get(1), cells.get(2), cells.get(3)))
        .toList();
  }
}
