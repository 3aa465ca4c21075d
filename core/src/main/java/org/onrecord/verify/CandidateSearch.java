package org.onrecord.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.model.Article;
import org.onrecord.search.Field;
import org.onrecord.search.Hit;
import org.onrecord.search.Query;
import org.onrecord.search.QuoteHit;
import org.onrecord.store.ArticleStore;

/**
 * Finds the articles that may have the words of a claim, by requests that every store answers:
 * pairs of content words near each other, and the words in a row.
 */
final class CandidateSearch {

  /** How many articles are read and compared. */
  static final int MAX_ARTICLES = 12;

  private static final int MAX_PAIRS = 14;

  /** A word or two may have been put between. */
  private static final int SLOP = 2;

  private static final int MAX_PHRASE_WORDS = 12;

  private final ArticleStore store;

  CandidateSearch(ArticleStore store) {
    this.store = store;
  }

  /** The articles, the likeliest first. */
  List<Article> articles(ClaimWords claim, ClaimFilter filter, int limit) {
    List<Query> queries = queries(claim);
    Map<String, Article> articles = new LinkedHashMap<>();
    for (Hit hit : store.search(filter.request(new Query.Any(queries)).exactNames().limit(limit))) {
      articles.putIfAbsent(hit.article().id(), hit.article());
    }
    return List.copyOf(articles.values());
  }

  /** The articles with a quote that is not in their text: only such are not found by text. */
  List<Article> carriers(ClaimWords claim, ClaimFilter filter, int limit) {
    Set<Article> articles = new LinkedHashSet<>();
    for (QuoteHit hit :
        store.quotes(filter.request(phrase(Field.SAID, claim.plain())).exactNames().limit(limit))) {
      articles.add(hit.article());
    }
    return List.copyOf(articles);
  }

  private static List<Query> queries(ClaimWords claim) {
    List<Query> queries = new ArrayList<>();
    for (List<Word> segment : segments(claim)) {
      List<Word> content = segment.stream().filter(Word::isContent).toList();
      queries.add(phrase(Field.BODY, segment));
      for (int i = 0; i + 1 < content.size(); i++) {
        queries.add(near(segment, content.get(i), content.get(i + 1)));
        if (i + 2 < content.size()) {
          queries.add(near(segment, content.get(i), content.get(i + 2)));
        }
      }
    }
    queries.add(phrase(Field.TITLE, claim.plain()));
    if (queries.size() <= MAX_PAIRS) {
      return queries;
    }
    // Long words are rare: they tell more, and cost less.
    return queries.stream()
        .sorted(Comparator.comparingInt(CandidateSearch::length).reversed())
        .limit(MAX_PAIRS)
        .collect(Collectors.toList());
  }

  private static int length(Query query) {
    return switch (query) {
      case Query.Near(Field field, String text, int distance) -> text.length();
      case Query.Phrase(Field field, String text) -> Integer.MAX_VALUE;
      default -> 0;
    };
  }

  /** The words between ellipses and brackets. */
  private static List<List<Word>> segments(ClaimWords claim) {
    List<List<Word>> segments = new ArrayList<>();
    List<Word> open = new ArrayList<>();
    for (ClaimWords.Item item : claim.items()) {
      if (item.kind() == ClaimWords.Kind.WORD) {
        open.add(item.word());
      } else if (!open.isEmpty()) {
        segments.add(open);
        open = new ArrayList<>();
      }
    }
    segments.add(open);
    return segments.stream().filter(segment -> !segment.isEmpty()).toList();
  }

  private static Query near(List<Word> segment, Word one, Word other) {
    int between = segment.indexOf(other) - segment.indexOf(one) - 1;
    return new Query.Near(
        Field.BODY,
        one.text() + " " + other.text(),
        Math.min(Query.Near.MAX_DISTANCE, Math.max(0, between) + SLOP));
  }

  /** The first words in a row. */
  static Query phrase(Field field, List<Word> words) {
    return new Query.Phrase(
        field,
        words.stream().limit(MAX_PHRASE_WORDS).map(Word::text).collect(Collectors.joining(" ")));
  }
}
