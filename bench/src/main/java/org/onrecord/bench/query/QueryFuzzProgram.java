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
 * Searches for random and mutated queries, and says which throw or take too long. A query that asks
 * for nothing may be refused. One that takes too long is tried again, since a collection of garbage
 * or the compiler may have taken the time.
 */
public final class QueryFuzzProgram implements Program {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long ALLOWED = 50_000_000;
  private static final int TRIES = 3;
  private static final int LONGEST_ECHO = 500;
  private static final double MILLI = 1e6;

  @Override
  public String usage() {
    return "query-fuzz N [INDEX] [SEED]";
  }

  @Override
  public String purpose() {
    return "N random queries: none throws, none takes over 50 ms";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.isEmpty()) {
      throw new UsageException("say how many queries to try");
    }
    int queries = Program.whole(arguments.get(0));
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
    private int triedAgain;
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
          "%,d queries, articles and quotes in turn: %d threw, %d took over %.0f ms of CPU (%d were"
              + " measured again); the slowest %.1f ms; %,d asked for nothing%n",
          queries,
          failed,
          slow,
          ALLOWED / MILLI,
          triedAgain,
          slowest / MILLI,
          refused);
    }

    private void time(String query, boolean isForQuotes) {
      try {
        long taken = search(query, isForQuotes);
        for (int i = 1; i < TRIES && taken > ALLOWED; i++) {
          triedAgain++;
          taken = Math.min(taken, search(query, isForQuotes));
        }
        slowest = Math.max(slowest, taken);
        if (taken > ALLOWED) {
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
      return query.length() <= LONGEST_ECHO
          ? query
          : query.substring(0, LONGEST_ECHO) + "… (" + query.length() + " characters)";
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
