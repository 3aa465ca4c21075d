package org.onrecord.store;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.search.FacetCounts.Value;
import org.onrecord.search.QuoteResults;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.Stats;
import org.onrecord.search.Timeline;

/**
 * Keeps articles and answers searches over them. Safe for many threads; a search sees what was last
 * committed, and a read-only store what was committed when it was last refreshed.
 *
 * <p>Any method may throw {@link IndexCorrupt} where stored bytes make no sense, and the writing
 * ones {@link IndexUnwritable}.
 */
public interface ArticleStore extends AutoCloseable {

  /** Adds an article, or replaces the one of the same id with everything that belongs to it. */
  void put(Article article);

  /** Removes an article and its quotes; does nothing if there is none of this id. */
  void remove(String id);

  /** Makes all that was put and removed durable and visible, at once. */
  void commit();

  /** Looks at what other processes have committed since. Answers whether there was anything. */
  boolean refresh();

  /** The best articles for a request. */
  Results search(SearchRequest request);

  /** The best quotes for a request; bare words match the speaker or the quoted words. */
  QuoteResults quotes(SearchRequest request);

  /**
   * Articles like the one of this id among those that the request matches, the most alike first;
   * none if the request does not match that article itself.
   */
  Results similar(String id, SearchRequest request);

  /** When the articles that match were published. */
  Timeline timeline(SearchRequest request, Timeline.Step step);

  /** When the articles of the quotes that match were published, each quote counted. */
  Timeline quoteTimeline(SearchRequest request, Timeline.Step step);

  /**
   * The names of authors and actors in articles that match, of which some word begins so, the most
   * frequent first, each with the number of articles; as many as the request's limit.
   */
  List<Value> complete(String beginning, SearchRequest request);

  /** The article of an id. */
  Optional<Article> get(String id);

  Stats stats();

  /** Commits what was put, and lets go of everything held. */
  @Override
  void close();
}
