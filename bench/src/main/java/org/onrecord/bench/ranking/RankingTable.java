package org.onrecord.bench.ranking;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints a table of scores, one ranker per line. */
final class RankingTable {

  private final PrintStream out;

  RankingTable(PrintStream out) {
    this.out = out;
  }

  void head(int articles, int queries) {
    out.printf("%d articles, %d queries%n%n", articles, queries);
    out.printf("%-32s %8s %8s %8s %8s  %s%n", "", "nDCG@10", "MAP", "R@100", "MRR@10", "p");
  }

  void row(RankingRun run) {
    row(run, List.of());
  }

  /** Prints a line with the p-values of the nDCG@10 compared with each of {@code others}. */
  void row(RankingRun run, List<RankingRun> others) {
    double[] ours = run.each(RankingScore::ndcg);
    out.printf(
        Locale.ROOT,
        "%-32s %8.3f %8.3f %8.3f %8.3f  %s%n",
        run.name(),
        run.mean(RankingScore::ndcg),
        run.mean(RankingScore::averagePrecision),
        run.mean(RankingScore::recall),
        run.mean(RankingScore::reciprocalRank),
        others.stream()
            .map(other -> PairedPermutation.p(ours, other.each(RankingScore::ndcg)))
            .map(p -> String.format(Locale.ROOT, "%.4f", p))
            .collect(Collectors.joining(", ")));
  }
}
