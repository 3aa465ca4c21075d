package org.onrecord.bench.ranking;

import java.util.List;
import java.util.Map;
import org.onrecord.ingest.JudgedSearches;

/**
 * The score of one ranked result, as {@code trec_eval} computes it: the gain of an article is its
 * grade.
 *
 * @param ndcg normalised discounted cumulative gain of the first ten
 * @param averagePrecision mean of the precisions at each relevant article
 * @param recall the share of the relevant articles among the first hundred
 * @param reciprocalRank the reciprocal rank of the first relevant article, 0 if it is not among the
 *     first ten
 */
record RankingScore(double ndcg, double averagePrecision, double recall, double reciprocalRank) {

  /** The depth of the average precision. */
  static final int DEPTH = 1000;

  static final int RECALL_DEPTH = 100;
  private static final int NDCG_DEPTH = JudgedSearches.NDCG_DEPTH;

  /** The score of ids in order of rank; {@code grades} are the grades of the relevant ones. */
  static RankingScore of(List<String> ranked, Map<String, Integer> grades) {
    double precisions = 0;
    double reciprocalRank = 0;
    int inHundred = 0;
    int found = 0;
    for (int rank = 1; rank <= ranked.size(); rank++) {
      int grade = grades.getOrDefault(ranked.get(rank - 1), 0);
      if (grade == 0) {
        continue;
      }
      found++;
      precisions += found / (double) rank;
      if (rank <= NDCG_DEPTH) {
        reciprocalRank = Math.max(reciprocalRank, 1.0 / rank);
      }
      if (rank <= RECALL_DEPTH) {
        inHundred++;
      }
    }
    return new RankingScore(
        JudgedSearches.ndcg(ranked, grades),
        precisions / grades.size(),
        inHundred / (double) grades.size(),
        reciprocalRank);
  }
}
