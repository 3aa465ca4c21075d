package org.onrecord.bench.speed;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onrecord.NewsIndex;
import org.onrecord.bench.common.Folders;
import org.onrecord.bench.common.Unpacked;
import org.onrecord.model.Article;
import org.onrecord.read.ArticleReader;
import org.onrecord.read.ArticleSink;
import org.onrecord.read.UnreadableArticle;
import org.onrecord.training.program.Program;

/**
 * Measures indexing and searching beside Lucene used by hand: in one run and by the time of the
 * processor, so that the ratios hold on a busy machine too.
 */
public final class SpeedProgram implements Program {

  private static final double GIGA = 1e9;
  private static final double MEGA = 1e6;
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  @Override
  public String usage() {
    return "speed CORPUS.jsonl QUERIES.tsv";
  }

  @Override
  public String purpose() {
    return "indexing and searching beside Lucene by hand";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.size() != 2) {
      throw new UsageException("it takes a corpus and queries");
    }
    Path home = Files.createTempDirectory("onrecord-speed");
    try {
      Path corpus = Unpacked.of(Path.of(arguments.get(0)), home);
      Path raw = home.resolve("raw");
      Path ours = home.resolve("ours");
      index(corpus, raw, ours, home.resolve("whole"), out);
      List<Article> some = new ArrayList<>();
      read(
          corpus,
          article -> {
            if (some.size() < SpeedOfAnnotating.MOST) {
              some.add(article);
            }
          });
      SpeedOfAnnotating.print(some, home.resolve("annotated"), out);
      SpeedOfSearch.print(SpeedQuery.read(Path.of(arguments.get(1))), raw, ours, out);
    } finally {
      Folders.delete(home);
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void index(Path corpus, Path plain, Path ours, Path whole, PrintStream out)
      throws IOException {
    double reading = 0;
    double byHand = 0;
    double allByHand = 0;
    double byUs = 0;
    // Twice, of which the second counts: the compiler knows none of them at first.
    for (int round = 0; round < 2; round++) {
      Folders.delete(plain);
      Folders.delete(whole);
      Folders.delete(ours);
      reading = seconds(() -> read(corpus, article -> {}));
      byHand = seconds(() -> indexByHand(corpus, plain, false)) - reading;
      allByHand = seconds(() -> indexByHand(corpus, whole, true)) - reading;
      byUs = seconds(() -> indexByUs(corpus, ours)) - reading;
    }
    double megabytes = Files.size(corpus) / MEGA;
    out.printf(Locale.ROOT, "corpus %.1f MB, read in %.1f s of CPU%n%n", megabytes, reading);
    out.printf("%-34s%9s%9s%9s%n", "indexing", "s of CPU", "MB/s", "size");
    print("by hand, for plain searches only", byHand, size(plain) / MEGA, megabytes, out);
    print("by hand, with all of our fields", allByHand, size(whole) / MEGA, megabytes, out);
    print("by us", byUs, size(ours) / MEGA, megabytes, out);
    out.printf(
        Locale.ROOT,
        "by us, of the CPU by hand: %.2f of all fields, %.2f of plain ones%n",
        byUs / allByHand,
        byUs / byHand);
  }

  private static void print(
      String what, double seconds, double size, double megabytes, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%-34s%9.1f%9.1f%9.2f%n",
        what,
        seconds,
        megabytes / seconds,
        size / megabytes);
  }

  private static void indexByHand(Path corpus, Path folder, boolean isWhole) throws IOException {
    try (RawIndex index = new RawIndex(folder, isWhole)) {
      read(corpus, index::add);
    }
  }

  private static void indexByUs(Path corpus, Path folder) {
    try (NewsIndex index = NewsIndex.open(folder)) {
      read(corpus, index::add);
    }
  }

  /** What all threads spend while the work is done, those that merge and compile included. */
  private static double seconds(Work work) throws IOException {
    long before = SYSTEM.getProcessCpuTime();
    work.run();
    return (SYSTEM.getProcessCpuTime() - before) / GIGA;
  }

  private static void read(Path corpus, Consumer<Article> each) {
    ArticleReader.create()
        .read(
            corpus,
            corpus.toString(),
            new ArticleSink() {
              @Override
              public void article(Article article) {
                each.accept(article);
              }

              @Override
              public void unreadable(UnreadableArticle problem) {
                throw problem;
              }
            });
  }

  private static double size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      long bytes = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
      return bytes;
    }
  }
}
