package org.onrecord.engine.result;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import org.onrecord.engine.query.TermVocabulary;
import org.onrecord.engine.schema.ArticleBlock;
import org.onrecord.engine.schema.QuoteFingerprint;
import org.onrecord.engine.schema.ShingleSketch;
import org.onrecord.engine.schema.SurfaceFormCount;
import org.onrecord.model.Article;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetCounts;
import org.onrecord.search.FacetCounts.Value;
import org.onrecord.search.Order;
import org.onrecord.text.NamePrefix;

/**
 * Executes queries over articles and quotes, wherever the documents are. Document numbers are valid
 * for one search.
 */
public interface SearchEngine {

  /** The term statistics for building queries. */
  TermVocabulary vocabulary();

  /**
   * The first matching documents in order, and the exact total: all if there are fewer than
   * requested. Scores are included if they are the order; otherwise see {@link #loadScores}.
   *
   * @param after the document after which to continue
   */
  TopFieldDocs top(Query query, Order order, int limit, @Nullable FieldDoc after)
      throws IOException;

  /** Loads scores of documents that were sorted by date. */
  default void loadScores(Query query, List<FieldDoc> documents) throws IOException {}

  int count(Query query) throws IOException;

  /**
   * Counts by facet value, alphabetically; a quote is counted by its article's values and its own
   * speaker.
   */
  Map<String, Long> values(Query query, Facet facet) throws IOException;

  /** The same for the most frequent values. */
  default FacetCounts counts(Query query, Facet facet) throws IOException {
    List<Value> values = new ArrayList<>();
    values(query, facet).forEach((value, count) -> values.add(new Value(value, count)));
    values.sort(Comparator.comparingLong(Value::count).reversed());
    int limit = Math.min(FacetCounts.MAX_VALUES, values.size());
    return new FacetCounts(facet, values.subList(0, limit), values.size() - limit);
  }

  /** The article counts of facet values with a prefix; spelling variants separately. */
  Map<String, Long> namesWithPrefix(Query articles, Facet facet, NamePrefix beginning)
      throws IOException;

  /** Counts by day of publication. */
  SortedMap<LocalDate, Long> days(Query query) throws IOException;

  /** The document of the article: itself, or that of a quote's article. */
  Article article(int document) throws IOException;

  /** The ordinal of a quote in its article, from 0. */
  int ordinal(int document) throws IOException;

  /** The day of an article or of a quote's article; the last of all days if unknown. */
  default long day(int document) throws IOException {
    return ArticleBlock.day(article(document)).orElse(Long.MAX_VALUE);
  }

  /** The fingerprint of a quote's words, see {@link QuoteFingerprint}. */
  long fingerprint(int quote) throws IOException;

  /** The sketch of an article for copy detection. */
  default ShingleSketch sketch(int article) throws IOException {
    return ShingleSketch.of(article(article));
  }

  /** A counter of the actors of the matching articles. */
  default ActorCounter actors(Query articles) throws IOException {
    ActorCounter tally = new ActorCounter(vocabulary().nameGroups(Facet.ACTOR));
    forEach(articles, article -> tally.add(SurfaceFormCount.of(article.actors())));
    return tally;
  }

  /**
   * Makes documents available in a local index for highlighting.
   *
   * @param query the query to run there
   */
  InspectionIndex inspect(Query query, int... documents) throws IOException;

  /** Passes on every matching article, in order of id. */
  void forEach(Query articles, ArticleScan.Sink sink) throws IOException;

  /** Hands over the id of every article that matches, in order. */
  default void forEachId(Query articles, Consumer<String> sink) throws IOException {
    forEach(articles, article -> sink.accept(article.id()));
  }

  /**
   * A local index of documents.
   *
   * @param searcher finds and scores them like the engine; other documents may be missing
   * @param documents their numbers in it
   */
  record InspectionIndex(IndexSearcher searcher, int[] documents) {}
}
