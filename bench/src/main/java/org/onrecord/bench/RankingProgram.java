package org.onrecord.bench;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.NewsIndex;
import org.onrecord.model.Article;
import org.onrecord.search.Ranking;
import org.onrecord.search.SearchRequest;

/** Measures the ranking of articles on a {@link TestCollection}, beside plain BM25. */
final class RankingProgram implements Program {

  @Override
  public String usage() {
    return "ranking DIR [--index FOLDER] [--setting k1=.9,b=.4]…";
  }

  @Override
  public String purpose() {
    return "ranking of articles, beside plain BM25";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Options options = Options.of(arguments, "--index", "--setting");
    TestCollection collection = TestCollection.read(Path.of(options.only("a folder")));
    List<Topic> topics = collection.topics();
    List<RankingRun> ours = new ArrayList<>();
    List<RankingRun> plain = new ArrayList<>();
    try (PlainBm25 bm25 = new PlainBm25(texts(collection.articles()))) {
      plain.add(RankingRun.of("plain BM25, k1 .9, b .4", bm25.any(.9, .4), topics));
      plain.add(RankingRun.of("plain BM25, k1 1.2, b .75", bm25.any(1.2, .75), topics));
    }
    try (BenchIndex index =
        BenchIndex.of(collection.articles(), options.last("--index").map(Path::of))) {
      ours.add(run("Onrecord", index, Ranking.DEFAULT, topics));
      for (String setting : options.all("--setting")) {
        ours.add(run("  " + setting, index, RankingSettings.parse(setting), topics));
      }
    }
    print(collection, ours, plain, out);
  }

  private static RankingRun run(
      String name, BenchIndex index, Ranking ranking, List<Topic> topics) throws IOException {
    try (NewsIndex open = index.open(ranking)) {
      return RankingRun.of(name, words -> search(open, words), topics);
    }
  }

  private static List<String> search(NewsIndex index, String words) {
    return index.search(SearchRequest.of(words).limit(RankingScore.DEPTH)).hits().stream()
        .map(hit -> hit.article().id())
        .toList();
  }

  /** All that can be read of each article, in one piece. */
  private static ImmutableMap<String, String> texts(List<Article> articles) {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    for (Article article : articles) {
      texts.put(
          article.id(),
          String.join("\n", article.title(), article.standfirst(), article.body()));
    }
    return texts.buildKeepingLast();
  }

  private static void print(
      TestCollection collection, List<RankingRun> ours, List<RankingRun> plain, PrintStream out) {
    out.printf(
        "%d articles, %d queries%n%n", collection.articles().size(), collection.topics().size());
    out.printf("%-34s %8s %8s %8s %8s  %s%n", "", "nDCG@10", "MAP", "R@100", "MRR@10", "p of nDCG");
    for (RankingRun run : ours) {
      List<String> chances = new ArrayList<>();
      for (RankingRun other : plain) {
        double p = PairedPermutation.p(run.each(RankingScore::ndcg), other.each(RankingScore::ndcg));
        chances.add(String.format(Locale.ROOT, "%.4f", p));
      }
      row(run, Optional.of(String.join(", ", chances)), out);
    }
    plain.forEach(run -> row(run, Optional.empty(), out));
  }

  private static void row(RankingRun run, Optional<String> chances, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%-34s %8.3f %8.3f %8.3f %8.3f  %s%n",
        run.name(),
        run.mean(RankingScore::ndcg),
        run.mean(RankingScore::averagePrecision),
        run.mean(RankingScore::recall),
        run.mean(RankingScore::reciprocalRank),
        chances.orElse(""));
  }
}
