package org.onrecord.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.search.ActorCount;
import org.onrecord.search.CheckReport;
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

  /** As {@link #put(Article)}, of an article that came from a source and may leave with it. */
  void put(Article article, Origin origin);

  /** Removes an article and its quotes; does nothing if there is none of this id. */
  void remove(String id);

  /**
   * Removes the articles of a source.
   *
   * @param but the version of which the articles stay, if any
   */
  void removeSource(String source, Optional<String> but);

  /** Removes all articles and notes; searches go on over them until the next commit. */
  void clear();

  /**
   * Keeps a note beside the articles, in place of the one of this key; an empty text removes it. It
   * lasts exactly as what was put before the same commit does.
   */
  void note(String key, String text);

  /** Makes all that was put, removed and noted durable and visible, at once. */
  void commit();

  /** Forgets everything since the last commit, and closes. */
  void rollback();

  /**
   * Leaves no trace of what was removed in the files, which a removal alone does not; commits.
   * Costs as much as writing the whole index anew.
   */
  void purge();

  /** Looks at what other processes have committed since. Answers whether there was anything. */
  boolean refresh();

  /** The best articles for a request. */
  Results search(SearchRequest request);

  /** The best quotes for a request; bare words match the speaker or the quoted words. */
  QuoteResults quotes(SearchRequest request);

  /**
   * Every article that a request matches, in the order of ids, whatever its limit. One is held at a
   * time.
   */
  void forEach(SearchRequest request, Consumer<Article> sink);

  /**
   * Every quote that a request matches, in the order of the ids of articles and then as they stand
   * there, whatever the limit. One article is held at a time, or one page of a cluster.
   */
  void forEachQuote(SearchRequest request, BiConsumer<Article, Quote> sink);

  /**
   * Articles like the one of this id among those that the request matches, the most alike first;
   * none if the request does not match that article itself.
   */
  Results similar(String id, SearchRequest request);

  /** When the articles that match were published. */
  Timeline timeline(SearchRequest request, Timeline.Interval step);

  /** When the articles of the quotes that match were published, each quote counted. */
  Timeline quoteTimeline(SearchRequest request, Timeline.Interval step);

  /**
   * The names of authors and actors in articles that match, of which some word begins so, the most
   * frequent first, each with the number of articles; as many as the request's limit.
   */
  List<Value> complete(String beginning, SearchRequest request);

  /**
   * The ids of articles that match which begin so, in the order of ids; as many as the request's
   * limit.
   */
  List<String> ids(String beginning, SearchRequest request);

  /**
   * The actors of the articles that match, of which some word of a name or spelling begins so, the
   * most frequent first; as many as the request's limit. Spellings of one person's name are one
   * actor, which goes by the most frequent, as they are one value of a facet.
   *
   * @param beginning all actors if it is blank
   * @param kind what they are; of every kind if empty
   */
  List<ActorCount> actors(String beginning, Optional<Actor.Kind> kind, SearchRequest request);

  /** The article of an id. */
  Optional<Article> get(String id);

  /** Where the article of an id came from; empty if there is none, or it came from nowhere. */
  Optional<Origin> origin(String id);

  /** The notes, by their keys. */
  Map<String, String> notes();

  /** The note of a key. */
  default Optional<String> note(String key) {
    return Optional.ofNullable(notes().get(key));
  }

  Stats stats();

  /**
   * A digest of all articles with their annotations, the same whatever the order in which they
   * came, the threads that wrote them and the files they were read from.
   */
  String digest();

  /** Reads everything, and says what is not as it should be. */
  CheckReport check();

  /** Commits what was put, and lets go of everything held. */
  @Override
  void close();
}
