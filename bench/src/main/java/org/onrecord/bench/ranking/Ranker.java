package org.onrecord.bench.ranking;

import java.io.IOException;
import java.util.List;

/** Something that answers words with ids, best first: at most {@link RankingScore#DEPTH}. */
interface Ranker {
  List<String> rank(String words) throws IOException;
}
