package org.onrecord.bench.ranking;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.NewsIndex;
import org.onrecord.ingest.JudgedSearches.Judged;
import org.onrecord.model.Article;
import org.onrecord.search.Ranking;
import org.onrecord.search.SearchRequest;
import org.onrecord.training.program.Options;
import org.onrecord.training.program.Program;

/**
 * Measures searches for a name and a word, with the name spelled correctly and with one wrong
 * letter. Queries are generated from the people that articles are tagged with; articles that have
 * the tag and the word are relevant.
 */
public final class NameSearchProgram implements Program {

  private static final int QUERY_COUNT = 200;

  /** Shorter names with one letter changed are too similar to other names. */
  private static final int MIN_NAME_LENGTH = 5;

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
    List<Judged> right = topics(articles, people(folder.resolve("corpus.jsonl")));
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

  /**
   * Queries of a tagged surname and the mid-frequency word of the title of an article with the tag,
   * spread evenly over the collection.
   */
  private static List<Judged> topics(List<Article> articles, SetMultimap<String, String> people) {
    MidFrequencyWords asked =
        MidFrequencyWords.among(articles.stream().map(Article::body).toList());
    Map<String, ImmutableSet<String>> words = new LinkedHashMap<>();
    articles.forEach(
        article ->
            words.put(article.id(), MidFrequencyWords.of(article.title() + "\n" + article.body())));
    Map<String, Judged> topics = new LinkedHashMap<>();
    for (Article article : articles) {
      for (String person : people.get(article.id())) {
        String surname = person.substring(person.lastIndexOf('-') + 1);
        String title = article.title().toLowerCase(Locale.ROOT).replace(surname, "");
        Optional<String> word = asked.middle(title);
        if (word.isPresent() && surname.length() >= MIN_NAME_LENGTH) {
          topics.computeIfAbsent(
              surname + ' ' + word.get(), query -> topic(query, person, word.get(), people, words));
        }
      }
    }
    List<Judged> all = List.copyOf(topics.values());
    List<Judged> chosen = new ArrayList<>();
    for (int i = 0; i < QUERY_COUNT && i < all.size(); i++) {
      chosen.add(all.get((int) ((long) i * all.size() / Math.min(QUERY_COUNT, all.size()))));
    }
    return chosen;
  }

  private static Judged topic(
      String query,
      String person,
      String word,
      SetMultimap<String, String> people,
      Map<String, ImmutableSet<String>> words) {
    ImmutableMap.Builder<String, Integer> grades = ImmutableMap.builder();
    words.forEach(
        (id, ofArticle) -> {
          if (ofArticle.contains(word) && people.containsEntry(id, person)) {
            grades.put(id, 1);
          }
        });
    return new Judged(query, query, grades.buildOrThrow());
  }

  private static Judged misspelled(Judged topic) {
    int end = topic.words().indexOf(' ');
    String words = Misspelling.of(topic.words().substring(0, end)) + topic.words().substring(end);
    return new Judged(topic.id(), words, topic.grades());
  }

  /** The people that each article is tagged with, by article id. */
  private static ImmutableSetMultimap<String, String> people(Path corpus) throws IOException {
    ImmutableSetMultimap.Builder<String, String> people = ImmutableSetMultimap.builder();
    for (String line : Files.readAllLines(corpus)) {
      JsonObject article = JsonParser.parseString(line).getAsJsonObject();
      JsonArray tags = article.has("people") ? article.getAsJsonArray("people") : new JsonArray();
      for (JsonElement person : tags) {
        people.put(article.get("id").getAsString(), person.getAsString());
      }
    }
    return people.build();
  }
}
