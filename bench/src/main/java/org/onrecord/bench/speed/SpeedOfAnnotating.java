package org.onrecord.bench.speed;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.NewsIndex;
import org.onrecord.annotate.Annotator;
import org.onrecord.bench.common.CpuClock;
import org.onrecord.model.Article;

/** Measures indexing of articles that must be annotated. */
final class SpeedOfAnnotating {

  /** The maximum number of articles: annotating takes many times as long as indexing. */
  static final int MAX_ARTICLES = 2_000;

  private static final double GIGA = 1e9;
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private SpeedOfAnnotating() {}

  /** Annotates and indexes these articles, and prints the time of both. */
  static void print(List<Article> articles, Path home, PrintStream out) throws IOException {
    Annotator annotator = Annotator.create();
    List<Article> bare = articles.stream().map(SpeedOfAnnotating::withoutAnnotations).toList();
    List<Article> annotated = new ArrayList<>();
    CpuClock.warmUp(() -> bare.stream().limit(200).forEach(annotator::annotate));
    long start = SYSTEM.getProcessCpuTime();
    bare.forEach(article -> annotated.add(annotator.annotate(article)));
    long between = SYSTEM.getProcessCpuTime();
    try (NewsIndex index = NewsIndex.open(home)) {
      annotated.forEach(index::add);
    }
    long end = SYSTEM.getProcessCpuTime();
    double seconds = (end - start) / GIGA;
    out.printf(
        Locale.ROOT,
        "with annotation: %.0f articles per second of CPU (%,d in %.1f s, annotation"
            + " %.0f %%, indexing %.0f %%)%n",
        bare.size() / seconds,
        bare.size(),
        seconds,
        100.0 * (between - start) / (end - start),
        100.0 * (end - between) / (end - start));
  }

  /**
   * The article without actors and quotes, so that they are annotated; empty lists would count as
   * given.
   */
  private static Article withoutAnnotations(Article article) {
    return Article.builder(article.id()).title(article.title()).body(article.body()).build();
  }
}
