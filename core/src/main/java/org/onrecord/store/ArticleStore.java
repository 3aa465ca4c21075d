package org.onrecord.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.search.ActorCount;
import org.onrecord.search.CheckReport;
import org.onrecord.search.FacetCounts.Value;
import org.onrecord.search.Hit;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.QuoteResults;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.Stats;
import org.onrecord.search.Timeline;

/**
 * Keeps articles and answers searches over them. Safe for many threads; a search sees what was last
 * committed, and a read-only store what was committed when it was last refreshed.
 *
 * <p>Any method may throw {@link IndexCorrupt} where stored bytes make no sense, {@link
 * IllegalStateException} after the store was closed, and the writing ones {@link IndexUnwritable}.
 * An interrupt does not stop a method of the embedded store: it does its work, and the thread's
 * interrupt status stays set.
 */
public interface ArticleStore extends AutoCloseable {

  /** Adds an article, or replaces the one of the same id with everything that belongs to it. */
  void put(Article article);

  /** As {@link #put(Article)}, of an article that came from a source and may leave with it. */
  void put(Article article, Origin origin);

  /**
   * Puts articles one after the other, and answers how many. Those before one that fails stay put,
   * but {@link #close()} then does not commit them.
   *
   * @param articles gone through once; only one is held
   */
  long putAll(Iterable<Article> articles);

  /** Removes an article and its quotes; does nothing if there is none of this id. */
  void remove(String id);

  /**
   * Removes every article that a request matches with its quotes, whatever the limit of the
   * request, and answers how many. What was put since the last commit is looked at too where a
   * store can search it, as the embedded one can.
   */
  long remove(SearchRequest request);

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
   * Makes an index of what was last committed in a folder, and reads it to see that it is whole.
   * Writing, merging and searching go on meanwhile.
   *
   * @param folder is made; may be there if it is empty
   * @throws IndexUnwritable if the folder is not empty or cannot be written to
   * @throws IndexCorrupt if this index is damaged; nothing is left in the folder
   * @throws UnsupportedOperationException if the store is not in a folder
   */
  void snapshotTo(Path folder);

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
   * All hits of a request, whatever its limit, in its order and from its cursor on, as of one
   * commit; without facets. Holds one page of them at a time, and what they are read from until it
   * has ended or is closed. For one thread.
   *
   * @throws org.onrecord.search.InvalidCursor when it is read, if the cursor is none of this order
   */
  Stream<Hit> stream(SearchRequest request);

  /** As {@link #stream}, of quotes. */
  Stream<QuoteHit> streamQuotes(SearchRequest request);

  /**
   * Every article that a request matches, in the order of ids, whatever its limit. One is held at a
   * time.
   */
  void forEach(SearchRequest request, Consumer<Article> sink);

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

  /**
   * Commits what was put, and lets go of everything held. If something failed since the last
   * commit, it rolls back in place of committing; a refused article ({@link
   * IllegalArgumentException}) is no such failure. Closing again does nothing.
   *
   * @throws IndexUnwritable if anything that was put or removed since the last commit was not
   *     written; the store is closed all the same
   */
  @Override
  void close();
}
