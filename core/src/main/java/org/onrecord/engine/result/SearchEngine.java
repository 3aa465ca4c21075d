package org.onrecord.engine.result;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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
 * What answers the queries of a search, wherever the documents are: of articles, and of quotes
 * inside of them. Documents have numbers as long as the search goes on.
 */
public interface SearchEngine {

  /** The words that queries are made of. */
  TermVocabulary vocabulary();

  /**
   * The first documents that match, in order, and how many match in all. All of them if there are
   * fewer than asked for, else as many as that. With their scores if that is their order; else see
   * {@link #loadScores}.
   *
   * @param after the document to go on after
   */
  TopFieldDocs top(Query query, Order order, int most, @Nullable FieldDoc after) throws IOException;

  /** Sees to it that documents which a query found in the order of their days have their scores. */
  default void loadScores(Query query, List<FieldDoc> documents) throws IOException {}

  int count(Query query) throws IOException;

  /**
   * How many that match have each value of a facet, the values in the order of the alphabet; a
   * quote has those of its article, and its own speaker.
   */
  Map<String, Long> values(Query query, Facet facet) throws IOException;

  /** The same of the most frequent values. */
  default FacetCounts counts(Query query, Facet facet) throws IOException {
    List<Value> values = new ArrayList<>();
    values(query, facet).forEach((value, count) -> values.add(new Value(value, count)));
    values.sort(Comparator.comparingLong(Value::count).reversed());
    int most = Math.min(FacetCounts.MAX_VALUES, values.size());
    return new FacetCounts(facet, values.subList(0, most), values.size() - most);
  }

  /**
   * How many articles that match have each value of a facet of articles of which some word begins
   * so; spellings of one name each by itself.
   */
  Map<String, Long> namesWithPrefix(Query articles, Facet facet, NamePrefix beginning)
      throws IOException;

  /** How many that match were published on each day. */
  SortedMap<LocalDate, Long> days(Query query) throws IOException;

  /** The article of a document, or that a quote stands in. */
  Article article(int document) throws IOException;

  /** Which quote of its article a document is, from 0. */
  int ordinal(int document) throws IOException;

  /**
   * The day of a document, or of the article that a quote stands in; the last of all if unknown.
   */
  default long day(int document) throws IOException {
    return ArticleBlock.day(article(document)).orElse(Long.MAX_VALUE);
  }

  /** What quotes of equal words have in common, see {@link QuoteFingerprint}. */
  long fingerprint(int quote) throws IOException;

  /** By what copies of an article are known. */
  default ShingleSketch sketch(int article) throws IOException {
    return ShingleSketch.of(article(article));
  }

  /** Counts the actors of the articles that match; looks at no other. */
  default ActorCounter actors(Query articles) throws IOException {
    ActorCounter tally = new ActorCounter(vocabulary().nameGroups(Facet.ACTOR));
    forEach(articles, article -> tally.add(SurfaceFormCount.of(article.actors())));
    return tally;
  }

  /**
   * Documents where they can be looked at closely.
   *
   * @param query what they are to be searched by there
   */
  InspectionIndex inspect(Query query, int... documents) throws IOException;

  /** Hands over every article that matches, in the order of ids. */
  void forEach(Query articles, ArticleScan.Sink sink) throws IOException;

  /**
   * Where documents can be looked at closely.
   *
   * @param searcher finds and scores them as they were found and scored; of the others it may know
   *     nothing
   * @param documents their numbers there
   */
  record InspectionIndex(IndexSearcher searcher, int[] documents) {}
}
