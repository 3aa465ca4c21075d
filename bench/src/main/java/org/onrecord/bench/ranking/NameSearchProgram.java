package org.onrecord.bench.ranking;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.NewsIndex;
import org.onrecord.ingest.JudgedSearches.Judged;
import org.onrecord.model.Article;
import org.onrecord.search.Ranking;
import org.onrecord.search.SearchRequest;
import org.onrecord.training.program.Options;
import org.onrecord.training.program.Program;

/**
 * Measures searches for a name and a word, with the name spelled correctly and with one wrong
 * letter. The queries are those of {@link NameTopics}.
 */
public final class NameSearchProgram implements Program {

  @Override
  public String usage() {
    return "name-search DIR [--index FOLDER|ADDRESS]";
  }

  @Override
  public String purpose() {
    return "searches for names with one wrong letter";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Options options = Options.of(arguments, "--index");
    Path folder = Path.of(options.only("a folder"));
    List<Article> articles = TestCollection.articles(folder);
    List<Judged> right = NameTopics.of(folder, articles);
    List<Judged> wrong = right.stream().map(NameSearchProgram::misspelled).toList();
    RankingTable table = new RankingTable(out);
    table.head(articles.size(), right.size());
    try (BenchIndex built = BenchIndex.of(articles, options.last("--index"));
        NewsIndex index = built.open(Ranking.DEFAULT)) {
      Ranker any = words -> search(index, SearchRequest.of(words));
      Ranker exact = words -> search(index, SearchRequest.of(words).exactNames());
      table.row(RankingRun.of("correct spelling", any, right));
      table.row(RankingRun.of("correct spelling, --exact", exact, right));
      table.row(RankingRun.of("one letter wrong", any, wrong));
      table.row(RankingRun.of("one letter wrong, --exact", exact, wrong));
    }
    try (PlainBm25 bm25 = new PlainBm25(PlainBm25.texts(articles))) {
      table.row(RankingRun.of("correct spelling, plain BM25", bm25.any(.9, .4), right));
      table.row(RankingRun.of("one letter wrong, plain BM25", bm25.any(.9, .4), wrong));
    }
  }

  private static List<String> search(NewsIndex index, SearchRequest request) {
    return index.search(request.limit(RankingScore.RECALL_DEPTH)).hits().stream()
        .map(hit -> hit.article().id())
        .toList();
  }

  private static Judged misspelled(Judged topic) {
    int end = topic.words().indexOf(' ');
    String words = Misspelling.of(topic.words().substring(0, end)) + topic.words().substring(end);
    return new Judged(topic.id(), words, topic.grades());
  }
}
