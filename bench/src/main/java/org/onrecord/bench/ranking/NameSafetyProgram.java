package org.onrecord.bench.ranking;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.NewsIndex;
import org.onrecord.ingest.JudgedSearches.Judged;
import org.onrecord.model.Article;
import org.onrecord.search.Hit;
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
    SetMultimap<String, String> ids = idsByWord(articles, surnames(topics));
    out.printf(
        "%d articles, %d queries%n%n%-34s%s%n", articles.size(), topics.size(), "", "lost places");
    try (BenchIndex built = BenchIndex.of(articles, options.last("--index"))) {
      print("Onrecord", built, Ranking.DEFAULT, ids, topics, out);
      for (String setting : options.all("--setting")) {
        print("  " + setting, built, RankingSettings.parse(setting), ids, topics, out);
      }
    }
  }

  private static void print(
      String name,
      BenchIndex built,
      Ranking ranking,
      SetMultimap<String, String> ids,
      List<Judged> topics,
      PrintStream out) {
    int lost = 0;
    try (NewsIndex index = built.open(ranking)) {
      for (Judged topic : topics) {
        lost += lost(index, topic.words(), ids.get(surname(topic)));
      }
    }
    out.printf(Locale.ROOT, "%-34s%8.3f a query%n", name, (double) lost / topics.size());
  }

  private static int lost(NewsIndex index, String words, Set<String> named) {
    Set<String> below = new HashSet<>(named);
    int without = 0;
    for (Hit hit : index.search(SearchRequest.of(words).limit(PAGE).withoutSnippets()).hits()) {
      if (!below.remove(hit.article().id())) {
        without++;
      }
    }
    return Math.min(without, below.size());
  }

  private static Set<String> surnames(List<Judged> topics) {
    return topics.stream().map(NameSafetyProgram::surname).collect(Collectors.toSet());
  }

  private static String surname(Judged topic) {
    return topic.words().substring(0, topic.words().indexOf(' '));
  }

  /** The articles that have each of these words. */
  private static SetMultimap<String, String> idsByWord(List<Article> articles, Set<String> words) {
    SetMultimap<String, String> ids = HashMultimap.create();
    for (Article article : articles) {
      for (String word : MidFrequencyWords.of(article.title() + "\n" + article.body())) {
        if (words.contains(word)) {
          ids.put(word, article.id());
        }
      }
    }
    return ids;
  }
}
