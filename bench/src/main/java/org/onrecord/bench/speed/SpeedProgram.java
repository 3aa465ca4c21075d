package org.onrecord.bench.speed;

import com.google.common.math.Quantiles;
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
import org.onrecord.bench.common.XzFiles;
import org.onrecord.model.Article;
import org.onrecord.read.ArticleReader;
import org.onrecord.read.ArticleSink;
import org.onrecord.read.UnreadableArticle;
import org.onrecord.training.program.Program;

/**
 * Measures indexing and searching, compared with hand-written Lucene code: in one run and in CPU
 * time, so that the ratios are valid on a busy machine too.
 */
public final class SpeedProgram implements Program {

  private static final int ROUNDS = 3;
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
    return "indexing and searching, compared with hand-written Lucene code";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.size() != 2) {
      throw new UsageException("expected a corpus and a file of queries");
    }
    List<SpeedQuery> queries = SpeedQuery.read(Path.of(arguments.get(1)));
    Path home = Files.createTempDirectory("onrecord-speed");
    try {
      Path corpus = XzFiles.of(Path.of(arguments.get(0)), home);
      Path raw = home.resolve("raw");
      Path ours = home.resolve("ours");
      index(corpus, raw, ours, home.resolve("whole"), out);
      List<Article> some = new ArrayList<>();
      read(
          corpus,
          article -> {
            if (some.size() < SpeedOfAnnotating.MAX_ARTICLES) {
              some.add(article);
            }
          });
      SpeedOfAnnotating.print(some, home.resolve("annotated"), out);
      SpeedOfSearch.print(queries, raw, ours, out);
    } finally {
      Folders.delete(home);
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void index(Path corpus, Path plain, Path ours, Path complete, PrintStream out)
      throws IOException {
    List<Double> readings = new ArrayList<>();
    List<Double> plains = new ArrayList<>();
    List<Double> completes = new ArrayList<>();
    List<Double> ourTimes = new ArrayList<>();
    for (int round = 0; round <= ROUNDS; round++) {
      Folders.delete(plain);
      Folders.delete(complete);
      Folders.delete(ours);
      double read = seconds(() -> read(corpus, article -> {}));
      double byHand = seconds(() -> indexByHand(corpus, plain, false)) - read;
      double allFields = seconds(() -> indexByHand(corpus, complete, true)) - read;
      double byUs = seconds(() -> indexByUs(corpus, ours)) - read;
      if (round > 0) { // In the first round the code is not compiled yet.
        readings.add(read);
        plains.add(byHand);
        completes.add(allFields);
        ourTimes.add(byUs);
      }
    }
    double reading = median(readings);
    double plainSeconds = median(plains);
    double completeSeconds = median(completes);
    double ourSeconds = median(ourTimes);
    double megabytes = Files.size(corpus) / MEGA;
    out.printf(Locale.ROOT, "corpus %.1f MB, read in %.1f s of CPU%n%n", megabytes, reading);
    out.printf("%-34s%9s%9s%9s%n", "indexing", "s of CPU", "MB/s", "size");
    print("hand-written, plain searches only", plainSeconds, size(plain) / MEGA, megabytes, out);
    print(
        "hand-written, all of our fields", completeSeconds, size(complete) / MEGA, megabytes, out);
    print("ours", ourSeconds, size(ours) / MEGA, megabytes, out);
    out.printf(
        Locale.ROOT,
        "ratio of CPU, ours to hand-written: %.2f for all fields, %.2f for plain searches%n",
        ourSeconds / completeSeconds,
        ourSeconds / plainSeconds);
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

  private static void indexByHand(Path corpus, Path folder, boolean hasAllFields)
      throws IOException {
    try (RawIndex index = new RawIndex(folder, hasAllFields)) {
      read(corpus, index::add);
    }
  }

  private static void indexByUs(Path corpus, Path folder) {
    try (NewsIndex index = NewsIndex.open(folder)) {
      read(corpus, index::add);
    }
  }

  private static double median(List<Double> values) {
    return Quantiles.median().compute(values);
  }

  /** The CPU seconds of all threads during the work, including merging and compilation. */
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
