package org.onrecord.bench;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.onrecord.NewsIndex;
import org.onrecord.lucene.RawSearch;

/** What a search takes, of each kind, beside the same search written for Lucene by hand. */
final class SpeedOfSearch {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int WARMING = 2;
  private static final int ROUNDS = 5;
  private static final double MILLI = 1e6;

  private final ListMultimap<String, Long> raw =
      MultimapBuilder.linkedHashKeys().arrayListValues().build();
  private final ListMultimap<String, Long> ours =
      MultimapBuilder.linkedHashKeys().arrayListValues().build();

  private SpeedOfSearch() {}

  /** Measures every query in turn on both indexes, round after round, and prints a table. */
  static void print(List<SpeedQuery> queries, Path raw, Path ours, PrintStream out)
      throws IOException {
    SpeedOfSearch speed = new SpeedOfSearch();
    try (RawSearch byHand = new RawSearch(raw);
        NewsIndex index = NewsIndex.openReadOnly(ours)) {
      for (int round = -WARMING; round < ROUNDS; round++) {
        for (SpeedQuery query : queries) {
          long start = THREADS.getCurrentThreadCpuTime();
          byHand.search(query.raw());
          long between = THREADS.getCurrentThreadCpuTime();
          index.search(query.request());
          long end = THREADS.getCurrentThreadCpuTime();
          if (round >= 0) {
            speed.raw.put(query.kind(), between - start);
            speed.ours.put(query.kind(), end - between);
          }
        }
      }
    }
    speed.print(out);
  }

  private void print(PrintStream out) {
    out.printf(
        "%nms of CPU a search%n%-10s%9s%9s%9s%9s%9s%n",
        "", "raw p50", "p99", "ours p50", "p99", "ratio");
    for (String kind : raw.keySet()) {
      double byHand = percentile(raw.get(kind), 50);
      double byUs = percentile(ours.get(kind), 50);
      out.printf(
          Locale.ROOT,
          "%-10s%9.2f%9.2f%9.2f%9.2f%9.2f%n",
          kind,
          byHand,
          percentile(raw.get(kind), 99),
          byUs,
          percentile(ours.get(kind), 99),
          byUs / byHand);
    }
  }

  private static double percentile(List<Long> nanoseconds, int percent) {
    List<Long> sorted = nanoseconds.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / MILLI;
  }
}
