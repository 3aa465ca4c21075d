package org.onrecord.bench.ranking;

import java.io.IOException;
import java.util.List;

/** Returns the ids of results for words, best first: at most {@link RankingScore#DEPTH}. */
interface Ranker {
  List<String> rank(String words) throws IOException;
}
