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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.ingest.JudgedSearches.Judged;
import org.onrecord.model.Article;

/**
 * Searches for a surname and a word, generated from the people that the articles of a collection
 * are tagged with; articles that have the tag and the word are relevant.
 */
final class NameTopics {

  private static final int QUERY_COUNT = 200;

  /** Shorter names with one letter changed are too similar to other names. */
  private static final int MIN_NAME_LENGTH = 5;

  private NameTopics() {}

  /** At most 200 topics of the articles of a folder. */
  static List<Judged> of(Path folder, List<Article> articles) throws IOException {
    return of(articles, people(folder.resolve("corpus.jsonl")));
  }

  /**
   * Queries of a tagged surname and the mid-frequency word of the title of an article with the tag,
   * spread evenly over the collection.
   */
  private static List<Judged> of(List<Article> articles, SetMultimap<String, String> people) {
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
