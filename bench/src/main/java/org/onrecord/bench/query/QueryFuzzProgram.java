package org.onrecord.bench.query;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.onrecord.NewsIndex;
import org.onrecord.search.QuerySyntax;
import org.onrecord.search.SearchRequest;
import org.onrecord.training.program.Program;

/**
 * Runs random and mutated queries, and reports those that throw or take too long. An empty query
 * may be rejected. A slow query is measured again, because garbage collection or compilation may
 * have taken the time.
 */
public final class QueryFuzzProgram implements Program {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long MAX_NANOS = 50_000_000;
  private static final int TRIES = 3;
  private static final int MAX_ECHO_LENGTH = 500;
  private static final double MILLI = 1e6;

  @Override
  public String usage() {
    return "query-fuzz N [INDEX] [SEED]";
  }

  @Override
  public String purpose() {
    return "N random queries: none may throw or take over 50 ms";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.isEmpty()) {
      throw new UsageException("expected the number of queries");
    }
    int queries = Program.integer(arguments.get(0));
    Path home = Path.of(arguments.size() > 1 ? arguments.get(1) : "index");
    long seed = arguments.size() > 2 ? Program.number(arguments.get(2)) : 1;
    try (NewsIndex index = NewsIndex.openReadOnly(home)) {
      new Fuzzing(index, out).run(queries, new RandomQueries(new Random(seed)));
    }
  }

  private static final class Fuzzing {
    private final NewsIndex index;
    private final PrintStream out;
    private int refused;
    private int failed;
    private int slow;
    private int remeasured;
    private long slowest;

    Fuzzing(NewsIndex index, PrintStream out) {
      this.index = index;
      this.out = out;
    }

    void run(int queries, RandomQueries random) {
      for (int i = 0; i < queries; i++) {
        boolean isForQuotes = i % 2 == 1;
        time(random.next(), isForQuotes);
      }
      out.printf(
          Locale.ROOT,
          "%,d queries, alternately for articles and quotes: %d threw, %d took over %.0f ms of CPU (%d"
              + " were measured again); the slowest %.1f ms; %,d were empty%n",
          queries,
          failed,
          slow,
          MAX_NANOS / MILLI,
          remeasured,
          slowest / MILLI,
          refused);
    }

    private void time(String query, boolean isForQuotes) {
      try {
        long taken = search(query, isForQuotes);
        for (int i = 1; i < TRIES && taken > MAX_NANOS; i++) {
          remeasured++;
          taken = Math.min(taken, search(query, isForQuotes));
        }
        slowest = Math.max(slowest, taken);
        if (taken > MAX_NANOS) {
          slow++;
          out.printf(Locale.ROOT, "%.1f ms: %s%n", taken / MILLI, shortened(query));
        }
      } catch (QuerySyntax e) {
        refused++;
      } catch (RuntimeException | StackOverflowError e) {
        failed++;
        out.println(e + ": " + shortened(query));
      }
    }

    private static String shortened(String query) {
      return query.length() <= MAX_ECHO_LENGTH
          ? query
          : query.substring(0, MAX_ECHO_LENGTH) + "… (" + query.length() + " characters)";
    }

    private long search(String query, boolean isForQuotes) {
      long before = THREADS.getCurrentThreadCpuTime();
      SearchRequest request = SearchRequest.of(query);
      if (isForQuotes) {
        index.quotes(request);
      } else {
        index.search(request);
      }
      return THREADS.getCurrentThreadCpuTime() - before;
    }
  }
}
