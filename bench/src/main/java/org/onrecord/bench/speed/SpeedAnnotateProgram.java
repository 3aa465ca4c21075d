package org.onrecord.bench.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.onrecord.annotate.Annotator;
import org.onrecord.bench.common.CpuClock;
import org.onrecord.model.Article;
import org.onrecord.training.program.Program;

/**
 * Measures the speed of annotation: on articles of the length of a news story, and whether the time
 * is linear in the length, up to 10 MB and for adversarial texts.
 */
public final class SpeedAnnotateProgram implements Program {

  private static final int ARTICLES = 200;
  private static final int CHARACTERS = 5_000;
  private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000, 10_000_000);
  private static final List<Integer> ADVERSARIAL_SIZES = SIZES.subList(0, 3);
  private static final double MEGA = 1e6;

  private final Annotator annotator = Annotator.create();

  @Override
  public String usage() {
    return "speed-annotate [ARTICLES]";
  }

  @Override
  public String purpose() {
    return "speed of annotation, and whether it is linear";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    GeneratedNews news =
        GeneratedNews.of(Path.of(arguments.isEmpty() ? "testdata" : arguments.get(0)));
    throughput(news, out);
    out.printf("%ngrowth, ns per character%n%-16s", "");
    SIZES.forEach(
        size -> out.printf("%9s", size < MEGA ? size / 1000 + " KB" : size / 1000_000 + " MB"));
    out.println();
    boolean linear = print("news", growth(SIZES, news::text), out);
    for (AdversarialText nasty : AdversarialText.values()) {
      linear &= print(nasty.toString(), growth(ADVERSARIAL_SIZES, nasty::text), out);
    }
    out.printf(
        Locale.ROOT,
        "%n%s; peak heap %.0f MB of %.0f MB%n",
        linear ? "all linear" : "NOT ALL LINEAR",
        peakHeap() / MEGA,
        Runtime.getRuntime().maxMemory() / MEGA);
  }

  private void throughput(GeneratedNews news, PrintStream out) {
    List<Article> articles = new ArrayList<>();
    long characters = 0;
    for (int i = 0; i < ARTICLES; i++) {
      Article article = article(news.text(CHARACTERS));
      articles.add(article);
      characters += article.body().length();
    }
    Runnable all = () -> articles.forEach(annotator::annotate);
    CpuClock.warmUp(all);
    double seconds = CpuClock.median(all) / 1e9;
    out.printf(
        Locale.ROOT,
        "%d articles of %d characters on average, one thread, warm, CPU time:%n"
            + "%.0f articles a second, %.2f ms each, %.1f million characters a second%n",
        ARTICLES,
        characters / ARTICLES,
        ARTICLES / seconds,
        seconds * 1000 / ARTICLES,
        characters / seconds / MEGA);
  }

  private Growth growth(List<Integer> sizes, IntFunction<String> texts) {
    List<Double> costs = new ArrayList<>();
    for (int size : sizes) {
      Article article = article(texts.apply(size));
      double nanoseconds = CpuClock.median(() -> annotator.annotate(article));
      costs.add(nanoseconds / article.body().length());
    }
    return new Growth(costs);
  }

  private static Article article(String body) {
    return Article.builder("made").body(body).build();
  }

  private static boolean print(String name, Growth growth, PrintStream out) {
    out.printf("%-16s", name);
    growth.costs().forEach(cost -> out.printf(Locale.ROOT, "%9.0f", cost));
    out.println(
        "   ".repeat(3 * (SIZES.size() - growth.costs().size()))
            + (growth.isLinear() ? "   linear" : "   NOT LINEAR"));
    return growth.isLinear();
  }

  private static long peakHeap() {
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
    }
    return peak;
  }
}
