package org.onrecord.bench.ranking;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.NewsIndex;
import org.onrecord.ingest.JudgedSearches.Judged;
import org.onrecord.search.Ranking;
import org.onrecord.search.SearchRequest;
import org.onrecord.training.program.Options;
import org.onrecord.training.program.Program;

/** Measures the ranking of articles on a {@link TestCollection}, compared with plain BM25. */
public final class RankingProgram implements Program {

  @Override
  public String usage() {
    return "ranking DIR [--index FOLDER|ADDRESS] [--setting k1=.9,b=.4]…";
  }

  @Override
  public String purpose() {
    return "ranking of articles, compared with plain BM25";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Options options = Options.of(arguments, "--index", "--setting");
    TestCollection collection = TestCollection.read(Path.of(options.only("a folder")));
    List<Judged> topics = collection.topics();
    List<RankingRun> ours = new ArrayList<>();
    List<RankingRun> plain = new ArrayList<>();
    try (PlainBm25 bm25 = new PlainBm25(PlainBm25.texts(collection.articles()))) {
      plain.add(RankingRun.of("plain BM25, k1 .9, b .4", bm25.any(.9, .4), topics));
      plain.add(RankingRun.of("plain BM25, k1 1.2, b .75", bm25.any(1.2, .75), topics));
    }
    try (BenchIndex index = BenchIndex.of(collection.articles(), options.last("--index"))) {
      ours.add(run("Onrecord", index, Ranking.DEFAULT, topics));
      try (NewsIndex open = index.open(Ranking.DEFAULT)) {
        ours.add(
            RankingRun.of(
                "  with feedback",
                words -> ids(open, SearchRequest.of(words).withFeedback()),
                topics));
      }
      for (String setting : options.all("--setting")) {
        ours.add(run("  " + setting, index, RankingSettings.parse(setting), topics));
      }
    }
    RankingTable table = new RankingTable(out);
    table.head(collection.articles().size(), topics.size());
    ours.forEach(run -> table.row(run, plain));
    plain.forEach(table::row);
  }

  private static RankingRun run(String name, BenchIndex index, Ranking ranking, List<Judged> topics)
      throws IOException {
    try (NewsIndex open = index.open(ranking)) {
      return RankingRun.of(name, words -> ids(open, SearchRequest.of(words)), topics);
    }
  }

  private static List<String> ids(NewsIndex index, SearchRequest request) {
    return index.search(request.limit(RankingScore.DEPTH)).hits().stream()
        .map(hit -> hit.article().id())
        .toList();
  }
}
