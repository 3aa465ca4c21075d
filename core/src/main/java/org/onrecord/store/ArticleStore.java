package org.onrecord.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
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
 * Stores articles and searches them. Implemented by modules that add a kind of index, see {@link
 * StoreProvider}; applications use {@link org.onrecord.NewsIndex} instead.
 *
 * <p>Safe for use by several threads. A search sees the state of the last commit; in a read-only
 * store, the state when it was last refreshed. No argument may be null.
 *
 * <p>Every method may throw {@link IndexCorrupt} if stored bytes are invalid, and {@link
 * IllegalStateException} if the store is closed; those that write throw {@link IndexUnwritable} if
 * the store is read-only or writing fails. An interrupt does not stop a method of the embedded
 * store: it completes, and the thread's interrupt status stays set.
 */
public interface ArticleStore extends AutoCloseable {

  /**
   * Adds an article, or replaces the article with the same id and everything that belongs to it.
   * Visible after {@link #commit()}.
   *
   * @param article the article, with its annotations
   * @throws IllegalArgumentException if the id is too long for the index
   */
  void put(Article article);

  /**
   * As {@link #put(Article)}, for an article that comes from a source and is removed with it.
   *
   * @param article the article, with its annotations
   * @param origin the source and its version
   * @throws IllegalArgumentException if the id is too long for the index
   */
  void put(Article article, Origin origin);

  /**
   * Puts articles one after the other. Those before one that fails stay put, but {@link #close()}
   * then does not commit them.
   *
   * @param articles the articles, iterated over once; only one is held at a time
   * @return the number of articles put
   * @throws IllegalArgumentException if the id of one is too long for the index
   */
  long putAll(Iterable<Article> articles);

  /**
   * Removes an article and its quotes; does nothing if there is no article with this id. Visible
   * after {@link #commit()}.
   *
   * @param id the id of the article
   */
  void remove(String id);

  /**
   * Removes every article that a request matches, with its quotes. Where a store can search
   * uncommitted articles, as the embedded one can, it removes those too. Visible after {@link
   * #commit()}.
   *
   * @param request selects the articles; its limit and order are ignored
   * @return the number of articles removed
   */
  long remove(SearchRequest request);

  /**
   * Removes the articles of a source. Visible after {@link #commit()}.
   *
   * @param source the name of the source, see {@link Origin#source()}
   * @param but the version whose articles are kept; empty to remove all
   */
  void removeSource(String source, Optional<String> but);

  /** Removes all articles and notes. Until the next commit, searches still see them. */
  void clear();

  /**
   * Stores a note with the articles, replacing the note with this key. It becomes durable with the
   * same commit as the articles put before that commit.
   *
   * @param key the key of the note
   * @param text its text; an empty text removes the note
   */
  void note(String key, String text);

  /**
   * Makes all changes since the last commit durable and visible, atomically.
   *
   * @throws IndexUnwritable if they cannot be written; the last commit remains
   */
  void commit();

  /** Discards all changes since the last commit, and closes the store. */
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
   * Erases removed articles from the files, which a removal alone does not do, and commits. Costs
   * as much as rewriting the whole index.
   */
  void purge();

  /**
   * Loads what other processes have committed.
   *
   * @return whether there was anything new
   */
  boolean refresh();

  /**
   * Finds the best articles for a request.
   *
   * @param request what to search for
   * @return the hits of one page, best first
   * @throws org.onrecord.search.InvalidCursor if the cursor is not one of a search in this order
   */
  Results search(SearchRequest request);

  /**
   * Finds the best quotes for a request; words without a field match the speaker or the quoted
   * words.
   *
   * @param request what to search for
   * @return the hits of one page, best first
   * @throws org.onrecord.search.InvalidCursor if the cursor is not one of a search in this order
   */
  QuoteResults quotes(SearchRequest request);

  /**
   * All hits of a request, in its order and from its cursor on, as of one commit; without facets.
   * Holds one page of them at a time, and the files of that commit until it has ended or is closed.
   *
   * @param request what to search for; its limit is ignored
   * @return a sequential stream for use by one thread, to be closed
   * @throws org.onrecord.search.InvalidCursor when it is read, if the cursor was not returned by a
   *     search in this order
   */
  Stream<Hit> stream(SearchRequest request);

  /**
   * As {@link #stream}, for the hits of {@link #quotes}.
   *
   * @param request what to search for; its limit is ignored
   * @return a sequential stream for use by one thread, to be closed
   */
  Stream<QuoteHit> streamQuotes(SearchRequest request);

  /**
   * Passes every matching article to {@code sink}, in order of id. Holds one article at a time.
   *
   * @param request selects the articles; its limit is ignored
   * @param sink receives the articles, on the calling thread; what it throws reaches the caller
   */
  void forEach(SearchRequest request, Consumer<Article> sink);

  /**
   * Passes the id of every matching article to {@code sink}, in no particular order.
   *
   * @param request selects the articles; its limit is ignored
   * @param sink receives the ids, on the calling thread; what it throws reaches the caller
   */
  default void forEachId(SearchRequest request, Consumer<String> sink) {
    forEach(request, article -> sink.accept(article.id()));
  }

  /**
   * Passes every matching quote to a function with its article, in order of article id, and within
   * an article in the order of the text. Holds one article at a time, or one page of a cluster.
   *
   * @param request selects the quotes; its limit and order are ignored
   * @param sink receives the article and the quote, on the calling thread; what it throws reaches
   *     the caller
   */
  void forEachQuote(SearchRequest request, BiConsumer<Article, Quote> sink);

  /**
   * Finds articles similar to another.
   *
   * @param id the id of that article
   * @param request selects the articles
   * @return the matching articles, most similar first; empty if the request does not match the
   *     article itself
   */
  Results similar(String id, SearchRequest request);

  /**
   * Finds copies of an article: the same text, also cut, retitled or lightly edited.
   *
   * @param id the id of that article
   * @param request selects the articles; its limit is ignored
   * @return the ids of up to twenty copies among the matching articles; empty if the request does
   *     not match the article itself, or if the store cannot tell copies
   */
  default List<String> copies(String id, SearchRequest request) {
    return List.of();
  }

  /**
   * Counts matching articles by publication date.
   *
   * @param request selects the articles
   * @param step the length of an interval
   * @return the counts
   */
  Timeline timeline(SearchRequest request, Timeline.Interval step);

  /**
   * Counts matching quotes by the publication date of their article.
   *
   * @param request selects the quotes
   * @param step the length of an interval
   * @return the counts
   */
  Timeline quoteTimeline(SearchRequest request, Timeline.Interval step);

  /**
   * Completes a prefix to names of authors and actors of matching articles. A name matches if some
   * word of it begins with the prefix.
   *
   * @param beginning the prefix
   * @param request selects the articles; its limit applies to the names
   * @return the names, most frequent first, with their numbers of articles
   */
  List<Value> complete(String beginning, SearchRequest request);

  /**
   * Lists ids of matching articles.
   *
   * @param beginning the prefix that the ids must begin with
   * @param request selects the articles; its limit applies to the ids
   * @return the ids, in order
   */
  List<String> ids(String beginning, SearchRequest request);

  /**
   * Lists the actors of matching articles. Spelling variants of a person's name are one actor,
   * listed under the most frequent spelling, as they are one value of a facet.
   *
   * @param beginning the prefix that some word of a name or spelling must begin with; blank for all
   * @param kind what they are; empty for all kinds
   * @param request selects the articles; its limit applies to the actors
   * @return the actors, most frequent first
   */
  List<ActorCount> actors(String beginning, Optional<Actor.Kind> kind, SearchRequest request);

  /**
   * Returns the article with an id.
   *
   * @param id the id
   * @return the article as it was put; empty if there is none
   */
  Optional<Article> get(String id);

  /**
   * Returns the origin of an article.
   *
   * @param id the id of the article
   * @return its origin; empty if there is no such article, or it was put without an origin
   */
  Optional<Origin> origin(String id);

  /** {@return all notes, by key} */
  Map<String, String> notes();

  /**
   * Returns a note.
   *
   * @param key the key of the note
   * @return its text; empty if there is no such note
   */
  default Optional<String> note(String key) {
    return Optional.ofNullable(notes().get(key));
  }

  /** {@return statistics of the index as of the last commit} */
  Stats stats();

  /**
   * Computes a digest of all articles and their annotations. It does not depend on the order of
   * addition, on threads or on the source files. Reads all articles.
   *
   * @return the digest, as text
   */
  String digest();

  /**
   * Reads the whole index and reports inconsistencies. Costs as much as reading all files.
   *
   * @return the report
   */
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
