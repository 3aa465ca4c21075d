package org.onrecord.opensearch;

import com.google.common.collect.Maps;
import com.google.common.primitives.Ints;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.onrecord.engine.query.TermVocabulary;
import org.onrecord.engine.result.ArticleScan;
import org.onrecord.engine.result.PageCursor;
import org.onrecord.engine.result.SearchEngine;
import org.onrecord.engine.schema.AnalyzedText;
import org.onrecord.engine.schema.QuoteFingerprint;
import org.onrecord.engine.schema.Schema;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.opensearch.ClusterInspectionIndex.FoundDocument;
import org.onrecord.search.Facet;
import org.onrecord.search.Order;
import org.onrecord.search.Ranking;
import org.onrecord.text.NamePrefix;

/**
 * The engine of one search on a cluster. Numbers documents in the order in which they are found.
 * Not thread-safe.
 */
final class ClusterSearchEngine implements SearchEngine {

  /** The number of documents per request. */
  private static final int PAGE_SIZE = 500;

  private final ClusterIndex index;
  private final Ranking ranking;
  private final ClusterVocabulary vocabulary;
  private final List<FoundHit> hits = new ArrayList<>();
  private final Map<FoundHit, Integer> numbers = new HashMap<>();
  private final Map<String, ClusterArticle> articles = new HashMap<>();

  ClusterSearchEngine(ClusterIndex index, Ranking ranking) {
    this.index = index;
    this.ranking = ranking;
    this.vocabulary =
        new ClusterVocabulary(
            index, () -> articles.values().stream().map(ClusterArticle::article).toList());
  }

  /**
   * A document that was found.
   *
   * @param id the id of its article
   * @param stamp the stamp of that article
   * @param ordinal the ordinal of the quote in its article; -1 for the article itself
   */
  private record FoundHit(String id, String stamp, int ordinal) {}

  @Override
  public TermVocabulary vocabulary() {
    return vocabulary;
  }

  @Override
  public TopFieldDocs top(Query query, Order order, int limit, @Nullable FieldDoc after)
      throws IOException {
    JsonObject dsl = QueryDslWriter.ranking(query);
    List<ScoreDoc> top = new ArrayList<>();
    FieldDoc last = after;
    long total = 0;
    JsonArray page;
    int pageSize;
    do {
      pageSize = Math.min(PAGE_SIZE, limit - top.size());
      JsonObject body =
          Json.object(
              "query",
              dsl,
              "size",
              pageSize,
              "track_total_hits",
              true,
              "track_scores",
              true,
              "sort",
              ClusterSort.sort(order));
      if (last != null) {
        body.add("search_after", ClusterSort.after(last));
      }
      JsonObject response = index.ranked(body);
      total = ClusterIndex.total(response);
      page = ClusterIndex.hits(response);
      for (JsonElement hit : page) {
        last = addHit(hit.getAsJsonObject(), order);
        top.add(last);
      }
    } while (page.size() == pageSize && top.size() < limit);
    loadArticlesOf(top);
    return new TopFieldDocs(
        new TotalHits(total, TotalHits.Relation.EQUAL_TO),
        top.toArray(ScoreDoc[]::new),
        PageCursor.sort(order).getSort());
  }

  private FieldDoc addHit(JsonObject hit, Order order) throws IOException {
    Object[] place = ClusterSort.sortValues(hit.getAsJsonArray("sort"), order);
    JsonObject source = hit.getAsJsonObject("_source");
    String id = ((BytesRef) place[1]).utf8ToString();
    boolean isArticle = source.has(Schema.STORED);
    if (isArticle) {
      articles.put(id, ClusterArticle.read(source));
    }
    String stamp = source.get(ClusterMapping.STAMP).getAsString();
    int document = number(new FoundHit(id, stamp, isArticle ? -1 : (Integer) place[2]));
    return new FieldDoc(document, hit.get("_score").getAsFloat(), place);
  }

  /** The number of a document; the same number if it is found again. */
  private int number(FoundHit hit) {
    Integer known = numbers.putIfAbsent(hit, hits.size());
    if (known != null) {
      return known;
    }
    hits.add(hit);
    return hits.size() - 1;
  }

  /** Fetches the articles of quotes in one request. */
  private void loadArticlesOf(List<ScoreDoc> found) throws IOException {
    Set<String> missing = new LinkedHashSet<>();
    for (ScoreDoc document : found) {
      String id = hits.get(document.doc).id();
      if (!articles.containsKey(id)) {
        missing.add(id);
      }
    }
    if (missing.isEmpty()) {
      return;
    }
    JsonObject query =
        ClusterQueries.allOf(
            ClusterQueries.term(Schema.TYPE, Schema.TYPE_ARTICLE),
            ClusterQueries.terms(Schema.ID, missing));
    JsonObject response = index.search(Json.object("query", query, "size", missing.size()));
    for (JsonElement hit : ClusterIndex.hits(response)) {
      ClusterArticle article =
          ClusterArticle.read(hit.getAsJsonObject().getAsJsonObject("_source"));
      articles.put(article.article().id(), article);
    }
  }

  @Override
  public int count(Query query) {
    return Ints.saturatedCast(index.count(QueryDslWriter.write(query)));
  }

  @Override
  public Map<String, Long> values(Query query, Facet facet) {
    return new ClusterFacetCounter(index, vocabulary.nameGroups(facet), facet)
        .of(QueryDslWriter.write(query));
  }

  @Override
  public Map<String, Long> namesWithPrefix(Query articles, Facet facet, NamePrefix prefix) {
    return Maps.filterKeys(
        index.values(QueryDslWriter.write(articles), Schema.facet(facet), ""), prefix::matches);
  }

  @Override
  public SortedMap<LocalDate, Long> days(Query query) {
    SortedMap<LocalDate, Long> days = new TreeMap<>();
    index
        .values(QueryDslWriter.write(query), Schema.PUBLISHED, "")
        .forEach((day, count) -> days.put(LocalDate.ofEpochDay(Long.parseLong(day)), count));
    return days;
  }

  @Override
  public Article article(int document) {
    return article(hits.get(document));
  }

  private Article article(FoundHit hit) {
    ClusterArticle article = articles.get(hit.id());
    if (article == null || !article.version().equals(hit.stamp())) {
      throw new ConcurrentCommitException();
    }
    return article.article();
  }

  @Override
  public int ordinal(int document) {
    return hits.get(document).ordinal();
  }

  @Override
  public long fingerprint(int quote) {
    Quote words = article(quote).quotes().get(ordinal(quote));
    return QuoteFingerprint.of(words, AnalyzedText.of(words.text()).words());
  }

  @Override
  public InspectionIndex inspect(Query query, int... documents) throws IOException {
    List<FoundDocument> found = new ArrayList<>();
    for (int document : documents) {
      found.add(new FoundDocument(article(document), ordinal(document)));
    }
    return ClusterInspectionIndex.of(found, query, ranking, index, vocabulary);
  }

  @Override
  public void forEach(Query query, ArticleScan.Sink sink) throws IOException {
    JsonObject body =
        Json.object(
            "query",
            QueryDslWriter.write(query),
            "size",
            PAGE_SIZE,
            "sort",
            Json.array(List.of(Schema.ID)));
    JsonArray page;
    do {
      page = ClusterIndex.hits(index.search(body));
      for (JsonElement hit : page) {
        JsonObject each = hit.getAsJsonObject();
        sink.accept(ClusterArticle.read(each.getAsJsonObject("_source")).article());
        body.add("search_after", Objects.requireNonNull(each.get("sort")));
      }
    } while (page.size() == PAGE_SIZE);
  }

  /** A commit occurred between the requests of a search; the search must be restarted. */
  static final class ConcurrentCommitException extends RuntimeException {}
}
