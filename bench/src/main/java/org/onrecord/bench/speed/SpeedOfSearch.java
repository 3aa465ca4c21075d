package org.onrecord.bench.speed;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.Query;
import org.onrecord.NewsIndex;

/**
 * Measures searches of each kind, compared with hand-written Lucene code: the simplest query for
 * the words, and the query that Onrecord builds, built before the measurement.
 */
final class SpeedOfSearch {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int WARMUP_ROUNDS = 10;
  private static final int ROUNDS = 5;
  private static final double MILLI = 1e6;

  private final ListMultimap<String, Long> plain = timings();
  private final ListMultimap<String, Long> same = timings();
  private final ListMultimap<String, Long> ours = timings();

  private SpeedOfSearch() {}

  private static ListMultimap<String, Long> timings() {
    return MultimapBuilder.linkedHashKeys().arrayListValues().build();
  }

  /** Runs every query in all three ways, in several rounds, and prints a table. */
  static void print(List<SpeedQuery> queries, Path raw, Path ours, PrintStream out)
      throws IOException {
    SpeedOfSearch speed = new SpeedOfSearch();
    try (RawSearch byHand = new RawSearch(raw);
        RawSearch inOurs = RawSearch.ofOurs(ours);
        NewsIndex index = NewsIndex.openReadOnly(ours)) {
      for (int round = -WARMUP_ROUNDS; round < ROUNDS; round++) {
        for (SpeedQuery query : queries) {
          Query ourQuery =
              inOurs.translated(query.request(), query.mode() == SpeedQuery.Mode.QUOTES);
          long start = THREADS.getCurrentThreadCpuTime();
          query.search(byHand, query.plain());
          long plain = THREADS.getCurrentThreadCpuTime();
          query.search(inOurs, ourQuery);
          long same = THREADS.getCurrentThreadCpuTime();
          query.search(index);
          long end = THREADS.getCurrentThreadCpuTime();
          if (round >= 0) {
            speed.plain.put(query.kind(), plain - start);
            speed.same.put(query.kind(), same - plain);
            speed.ours.put(query.kind(), end - same);
          }
        }
      }
    }
    speed.print(out);
  }

  private void print(PrintStream out) {
    out.printf(
        "%nms of CPU per search: hand-written, simplest query; hand-written, our query; ours%n"
            + "%-10s%9s%8s%9s%8s%9s%8s%10s%8s%n",
        "", "plain p50", "p99", "same p50", "p99", "ours p50", "p99", "of plain", "of same");
    for (String kind : plain.keySet()) {
      double byUs = percentile(ours.get(kind), 50);
      out.printf(
          Locale.ROOT,
          "%-10s%9.2f%8.2f%9.2f%8.2f%9.2f%8.2f%10.2f%8.2f%n",
          kind,
          percentile(plain.get(kind), 50),
          percentile(plain.get(kind), 99),
          percentile(same.get(kind), 50),
          percentile(same.get(kind), 99),
          byUs,
          percentile(ours.get(kind), 99),
          byUs / percentile(plain.get(kind), 50),
          byUs / percentile(same.get(kind), 50));
    }
  }

  private static double percentile(List<Long> nanoseconds, int percent) {
    List<Long> sorted = nanoseconds.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / MILLI;
  }
}
