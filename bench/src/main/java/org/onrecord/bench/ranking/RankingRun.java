package org.onrecord.bench.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.onrecord.ingest.JudgedSearches.Judged;

/** The scores of one ranker on all queries, in order of the queries. */
record RankingRun(String name, List<RankingScore> scores) {

  static RankingRun of(String name, Ranker ranker, List<Judged> topics) throws IOException {
    List<RankingScore> scores = new ArrayList<>();
    for (Judged topic : topics) {
      scores.add(RankingScore.of(ranker.rank(topic.words()), topic.grades()));
    }
    return new RankingRun(name, scores);
  }

  double mean(ToDoubleFunction<RankingScore> figure) {
    return scores.stream().mapToDouble(figure).average().orElse(0);
  }

  /** One measure of every query. */
  double[] each(ToDoubleFunction<RankingScore> figure) {
    return scores.stream().mapToDouble(figure).toArray();
  }
}
