package org.onrecord.bench.ranking;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.NewsIndex;
import org.onrecord.ingest.JudgedSearches.Judged;
import org.onrecord.model.Article;
import org.onrecord.search.Ranking;
import org.onrecord.search.SearchRequest;
import org.onrecord.training.program.Options;
import org.onrecord.training.program.Program;

/**
 * Counts the places among the first ten of a search for a surname and a word that articles without
 * the surname hold, while articles with it stand further down. The queries are those of {@link
 * NameTopics}.
 */
public final class NameSafetyProgram implements Program {

  private static final int PAGE = 10;

  @Override
  public String usage() {
    return "name-safety DIR [--index FOLDER|ADDRESS] [--setting nameGuard=0]…";
  }

  @Override
  public String purpose() {
    return "places that searches for a name give to articles without it";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Options options = Options.of(arguments, "--index", "--setting");
    Path folder = Path.of(options.only("a folder"));
    List<Article> articles = TestCollection.articles(folder);
    List<Judged> topics = NameTopics.of(folder, articles);
    out.printf(
        "%d articles, %d queries%n%n%-34s%s%n", articles.size(), topics.size(), "", "lost places");
    try (BenchIndex built = BenchIndex.of(articles, options.last("--index"))) {
      print("Onrecord", built, Ranking.DEFAULT, articles, topics, out);
      for (String setting : options.all("--setting")) {
        print("  " + setting, built, RankingSettings.parse(setting), articles, topics, out);
      }
    }
  }

  private static void print(
      String name,
      BenchIndex built,
      Ranking ranking,
      List<Article> articles,
      List<Judged> topics,
      PrintStream out) {
    int lost = 0;
    try (NewsIndex index = built.open(ranking)) {
      for (Judged topic : topics) {
        lost += lost(index, topic.words(), articles);
      }
    }
    out.printf(Locale.ROOT, "%-34s%8.3f a query%n", name, (double) lost / topics.size());
  }

  private static int lost(NewsIndex index, String words, List<Article> articles) {
    String surname = words.substring(0, words.indexOf(' '));
    Set<String> named = new HashSet<>();
    for (Article article : articles) {
      ImmutableSet<String> all = MidFrequencyWords.of(article.title() + "\n" + article.body());
      if (all.contains(surname)) {
        named.add(article.id());
      }
    }
    int without = 0;
    for (var hit : index.search(SearchRequest.of(words).limit(PAGE).withoutSnippets()).hits()) {
      if (!named.remove(hit.article().id())) {
        without++;
      }
    }
    return Math.min(without, named.size());
  }
}
