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

/** An index on a cluster, for one search. It numbers what it found as it comes. Not thread-safe. */
final class ClusterSearchEngine implements SearchEngine {

  /** How many documents are fetched at once. */
  private static final int PAGE_SIZE = 500;

  private final ClusterIndex index;
  private final Ranking ranking;
  private final ClusterVocabulary vocabulary;
  private final List<Hit> hits = new ArrayList<>();
  private final Map<Hit, Integer> numbers = new HashMap<>();
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
   * @param id its article
   * @param stamp of which putting of that article it is
   * @param ordinal which quote of the article it is; -1 for the article itself
   */
  private record Hit(String id, String stamp, int ordinal) {}

  @Override
  public TermVocabulary vocabulary() {
    return vocabulary;
  }

  @Override
  public TopFieldDocs top(Query query, Order order, int most, @Nullable FieldDoc after)
      throws IOException {
    JsonObject written = QueryDslWriter.ranking(query);
    List<ScoreDoc> top = new ArrayList<>();
    FieldDoc last = after;
    long total = 0;
    JsonArray page;
    int wanted;
    do {
      wanted = Math.min(PAGE_SIZE, most - top.size());
      JsonObject body =
          Json.object(
              "query",
              written,
              "size",
              wanted,
              "track_total_hits",
              true,
              "track_scores",
              true,
              "sort",
              ClusterSort.sort(order));
      if (last != null) {
        body.add("search_after", ClusterSort.after(last));
      }
      JsonObject answer = index.ranked(body);
      total = ClusterIndex.total(answer);
      page = ClusterIndex.hits(answer);
      for (JsonElement hit : page) {
        last = addHit(hit.getAsJsonObject(), order);
        top.add(last);
      }
    } while (page.size() == wanted && top.size() < most);
    loadArticlesOf(top);
    return new TopFieldDocs(
        new TotalHits(total, TotalHits.Relation.EQUAL_TO),
        top.toArray(ScoreDoc[]::new),
        PageCursor.sort(order).getSort());
  }

  private FieldDoc addHit(JsonObject hit, Order order) throws IOException {
    Object[] place = ClusterSort.place(hit.getAsJsonArray("sort"), order);
    JsonObject kept = hit.getAsJsonObject("_source");
    String id = ((BytesRef) place[1]).utf8ToString();
    boolean isArticle = kept.has(Schema.STORED);
    if (isArticle) {
      articles.put(id, ClusterArticle.read(kept));
    }
    String stamp = kept.get(ClusterMapping.STAMP).getAsString();
    int document = number(new Hit(id, stamp, isArticle ? -1 : (Integer) place[2]));
    return new FieldDoc(document, hit.get("_score").getAsFloat(), place);
  }

  /** The number of a document: the one it had when it was found before. */
  private int number(Hit hit) {
    Integer known = numbers.putIfAbsent(hit, hits.size());
    if (known != null) {
      return known;
    }
    hits.add(hit);
    return hits.size() - 1;
  }

  /** The articles of quotes, in one request. */
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
    JsonObject answer = index.search(Json.object("query", query, "size", missing.size()));
    for (JsonElement hit : ClusterIndex.hits(answer)) {
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
  public Map<String, Long> namesWithPrefix(Query articles, Facet facet, NamePrefix beginning) {
    return Maps.filterKeys(
        index.values(QueryDslWriter.write(articles), Schema.facet(facet), ""), beginning::matches);
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

  private Article article(Hit hit) {
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

  /** A commit came between the requests of a search, which is to be begun anew. */
  static final class ConcurrentCommitException extends RuntimeException {}
}
