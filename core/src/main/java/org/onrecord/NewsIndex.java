package org.onrecord;

import com.google.common.collect.Iterables;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.annotate.Aliases;
import org.onrecord.annotate.Annotator;
import org.onrecord.lucene.LuceneStore;
import org.onrecord.lucene.LuceneVersion;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.search.ActorCount;
import org.onrecord.search.CheckReport;
import org.onrecord.search.FacetCounts.Value;
import org.onrecord.search.Hit;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.QuoteResults;
import org.onrecord.search.Ranking;
import org.onrecord.search.RepairReport;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.Stats;
import org.onrecord.search.Timeline;
import org.onrecord.store.ArticleStore;
import org.onrecord.store.IndexUnwritable;

/**
 * An index of news articles: the door to everything here.
 *
 * <pre>{@code
 * try (NewsIndex index = NewsIndex.open(Path.of("index"))) {
 *   index.add(Article.builder("https://example.org/a1").title("Talks resume").body(text).build());
 *   index.commit();
 *   for (Hit hit : index.search(SearchRequest.of("Araghchi constructive"))) {
 *     System.out.println(hit.article().title());
 *   }
 * }
 * }</pre>
 *
 * <p>What holds for every method:
 *
 * <ul>
 *   <li>No argument may be null ({@link NullPointerException}), and none answers null.
 *   <li>Any number of threads may use one index. A search sees what was last committed, also while
 *       others add. One process at a time may have an index open for writing, any number for
 *       reading.
 *   <li>A changing method throws {@link IndexUnwritable} if the disk or the cluster does not take
 *       the change, or the index was opened for reading. What was committed before is kept.
 *   <li>A reading method throws {@link org.onrecord.store.IndexCorrupt} if stored bytes are
 *       damaged, and {@link org.onrecord.store.IndexUnreachable} if a cluster does not answer.
 *   <li>After {@link #close()} or {@link #rollback()} of an index in a folder, any method but these
 *       two throws {@link IllegalStateException}.
 *   <li>An interrupt stops no method of an index in a folder: it does its work, and the thread's
 *       interrupt status stays set.
 *   <li>Prints nothing, exits never, opens no network connection but to the address of an index
 *       that has one.
 * </ul>
 */
public final class NewsIndex implements AutoCloseable {

  private final ArticleStore store;
  private final NewsIndexSources sources;

  /**
   * Made when first needed: searching needs none, and its models take a while to load. If two
   * threads make one each, either does.
   */
  private volatile @Nullable Annotator annotator;

  private volatile Aliases aliases;

  NewsIndex(ArticleStore store, @Nullable Annotator annotator) {
    this.store = store;
    this.sources = new NewsIndexSources(store);
    this.annotator = annotator;
    this.aliases = AliasNote.load(store);
  }

  /**
   * Opens the index in {@code home} for reading and writing, and makes it if there is none.
   *
   * @throws org.onrecord.store.IndexLocked if another process writes to it
   * @throws org.onrecord.store.IndexOutdated if another version of the library made it
   * @throws org.onrecord.store.IndexCorrupt if it is damaged
   * @throws org.onrecord.store.IndexUnwritable if the folder cannot be written to
   */
  public static NewsIndex open(Path home) {
    return builder(home).open();
  }

  /**
   * Opens the index at an address for reading and writing, and makes it if there is none: {@code
   * opensearch://host:9200/news}, or {@code https://host:9200/news}, with the module {@code
   * onrecord-opensearch} on the class path.
   *
   * @throws org.onrecord.store.IndexUnreachable if nobody answers there, or not as is needed, or no
   *     module on the class path knows the address
   * @throws org.onrecord.store.IndexOutdated if another version of the library made it
   */
  public static NewsIndex open(URI address) {
    return builder(address).open();
  }

  /**
   * As {@link #open(URI)}, for reading.
   *
   * @throws org.onrecord.store.IndexMissing if there is none
   */
  public static NewsIndex openReadOnly(URI address) {
    return builder(address).openReadOnly();
  }

  /**
   * As {@link #open(Path)}, but makes none.
   *
   * @throws org.onrecord.store.IndexMissing if there is none
   */
  public static NewsIndex openExisting(Path home) {
    return builder(home).openExisting();
  }

  /**
   * Opens the index in {@code home} for reading: takes no lock and works on a read-only volume.
   *
   * @throws org.onrecord.store.IndexMissing if there is none
   * @throws org.onrecord.store.IndexOutdated if another version of the library made it
   * @throws org.onrecord.store.IndexCorrupt if it is damaged
   */
  public static NewsIndex openReadOnly(Path home) {
    return builder(home).openReadOnly();
  }

  /**
   * Opens an index that lies on the class path, as in the jar of a reference index, for reading. It
   * is read into memory.
   *
   * @param folder where its {@code onrecord.json} is, without a slash before or after
   * @throws org.onrecord.store.IndexMissing if there is none
   * @throws org.onrecord.store.IndexOutdated if another version of the library made it
   * @throws org.onrecord.store.IndexCorrupt if it is damaged
   */
  public static NewsIndex openReadOnly(ClassLoader loader, String folder) {
    LuceneVersion.check();
    return new NewsIndex(LuceneStore.openPacked(loader, folder, Ranking.DEFAULT), null);
  }

  /**
   * Makes an index of what can be read of a damaged one, and puts it in its place; the damaged
   * files are kept beside it. An intact index stays as it is. What was lost comes back with the
   * next run over its sources, all of which are read again. Aliases are kept if the index can be
   * opened. Costs as much as reading and writing the whole index, and as much room again; three
   * times that if it cannot be opened at all.
   *
   * @throws org.onrecord.store.IndexMissing if there is none
   * @throws org.onrecord.store.IndexLocked if somebody has it open for writing
   * @throws org.onrecord.store.IndexCorrupt if nothing of it can be read
   * @throws IndexUnwritable if there is no room or no permission
   */
  public static RepairReport repair(Path home) {
    LuceneVersion.check();
    return LuceneStore.repair(home);
  }

  /** Whether a folder holds an index, of whatever version and in whatever state. */
  public static boolean isAt(Path path) {
    return LuceneStore.isAt(path);
  }

  /**
   * Makes an index beside the one in {@code home}, and moves it to its place if it is complete. The
   * old one, which nobody may have open, is kept in {@code home/lucene.damaged}.
   *
   * @param make makes the new index in the folder that it is given, and closes it
   * @param isComplete tells of what {@code make} returned whether the new index is to be taken
   * @return what {@code make} returned
   * @throws IndexUnwritable if the folders cannot be moved; any exception of {@code make} likewise
   *     leaves the old index in place
   */
  public static <T> T replace(Path home, Function<Path, T> make, Predicate<T> isComplete) {
    return LuceneStore.replace(home, make, isComplete);
  }

  /** For other settings than the defaults. Opens nothing yet. */
  public static NewsIndexBuilder builder(Path home) {
    return new NewsIndexBuilder(new StoreLocation.Folder(home));
  }

  /**
   * For other settings than the defaults, at an address: see {@link #open(URI)}. Opens nothing yet.
   */
  public static NewsIndexBuilder builder(URI address) {
    return new NewsIndexBuilder(new StoreLocation.Address(address));
  }

  /**
   * Adds an article, or replaces the one of the same id. Actors and quotes that were not given are
   * found first, which takes some milliseconds of an article of usual length, and the first time
   * loads the models: several threads add faster than one. Visible after {@link #commit()}.
   *
   * @throws IllegalArgumentException if the index cannot keep the article, as one with an id of
   *     more than some thousand bytes; nothing is changed then, and what was added before stays
   * @throws IndexUnwritable if it cannot be written; {@link #close()} will not commit then
   */
  public void add(Article article) {
    store.put(annotator().annotate(article));
  }

  /**
   * Adds articles one after the other as {@link #add} does, of which only one is held at a time.
   * Visible after {@link #commit()}.
   *
   * <p>If one fails, or the iteration does, the exception is passed on and those before it stay
   * added: {@link #commit()} keeps them, {@link #close()} does not.
   *
   * @param articles gone through once; of a stream, {@code stream::iterator}
   * @return how many were added
   * @throws IllegalArgumentException if the index cannot keep one of them, see {@link #add}
   * @throws IndexUnwritable if one cannot be written
   */
  public long addAll(Iterable<Article> articles) {
    Annotator finder = annotator();
    return store.putAll(Iterables.transform(articles, finder::annotate));
  }

  /**
   * As {@link #add}, of an article whose actors and quotes were looked for already; takes a
   * fraction of the time.
   *
   * @throws IllegalArgumentException if the index cannot keep the article, see {@link #add}
   * @throws IndexUnwritable if it cannot be written
   */
  public void addAnnotated(Article article) {
    store.put(Objects.requireNonNull(article));
  }

  /**
   * Removes an article with its quotes; does nothing if there is none of this id. Visible after
   * {@link #commit()}. An {@link org.onrecord.ingest.Ingestion} does not bring it back before its
   * file changes.
   *
   * @throws IndexUnwritable if that cannot be written
   */
  public void remove(String id) {
    sources.markRemoved(Objects.requireNonNull(id));
    store.remove(id);
  }

  /**
   * Removes every article that a request matches with its quotes, whatever the request's limit and
   * order. Visible after {@link #commit()}.
   *
   * <p>Looks at what was added since the last commit as well, and writes that to disk first; on a
   * cluster, at what was committed only. An article that another thread replaces meanwhile may go
   * or stay.
   *
   * @return how many articles
   * @throws IndexUnwritable if that cannot be written
   */
  public long remove(SearchRequest request) {
    SearchRequest expanded = expandAliases(request);
    store.forEachId(expanded, sources::markRemoved);
    return store.remove(expanded);
  }

  /**
   * Removes all articles; aliases stay. Visible after {@link #commit()}.
   *
   * @throws IndexUnwritable if that cannot be written
   */
  public void clear() {
    store.clear();
    AliasNote.save(store, aliases);
  }

  /** Which files and streams the articles came from, for whoever keeps an index up to date. */
  public NewsIndexSources sources() {
    return sources;
  }

  /**
   * Makes all that was added and removed durable and visible, at once: after a crash the index is
   * as of the last commit. Takes some milliseconds and waits for the disk; better once for many
   * articles than after each.
   *
   * @throws IndexUnwritable if that cannot be written: the last commit holds. What was added may be
   *     committed again, unless the message is the same then: the writer is lost, and the index is
   *     to be closed and opened again
   */
  public void commit() {
    store.commit();
  }

  /**
   * Drops what was added and removed since the last commit, and closes the index: a commit would be
   * too late then, and closing it again does nothing. On a cluster, what was already sent stays and
   * is seen with the next commit.
   */
  public void rollback() {
    store.rollback();
  }

  /**
   * Leaves no trace of what was removed in the files, which a removal alone does not; commits.
   * Costs as much as writing the whole index anew. The damaged files that {@link #repair} or {@link
   * #replace} kept are removed as a whole, as is what an interrupted one left behind; snapshots
   * that were made before are left alone.
   *
   * @throws IndexUnwritable if that cannot be written
   */
  public void purge() {
    store.purge();
  }

  /**
   * Makes a backup of what was last committed: an index of its own in {@code folder}, which every
   * {@code open} opens. Others may add, commit and search meanwhile.
   *
   * <p>Files are hard links where the file system allows it, which takes no room: they last when
   * the index is changed or removed, but are the same bytes on the same disk. Elsewhere they are
   * copied. Then all of it is read as {@link #check()} does, which takes most of the time.
   *
   * @param folder is made; may be there if it is empty
   * @throws IndexUnwritable if the folder is not empty, lies inside of this index or cannot be
   *     written to
   * @throws org.onrecord.store.IndexCorrupt if this index is damaged; the folder is left empty
   * @throws UnsupportedOperationException if the index is on a cluster, which makes its own
   *     snapshots
   */
  public void snapshotTo(Path folder) {
    store.snapshotTo(Objects.requireNonNull(folder));
  }

  /**
   * Looks at what other processes have committed since. Cheap if there was nothing.
   *
   * @return whether there was anything; on a cluster, where searches always see the latest, false
   */
  public boolean refresh() {
    boolean isOther = store.refresh();
    if (isOther) {
      aliases = AliasNote.load(store);
    }
    return isOther;
  }

  /**
   * The best articles for a request, as many as its limit, as of one commit. A commit during the
   * search does not disturb it.
   *
   * @throws org.onrecord.search.InvalidCursor if the request goes on after a page of another order
   */
  public Results search(SearchRequest request) {
    return store.search(expandAliases(request));
  }

  /**
   * The best quotes for a request, as many as its limit; bare words match the speaker or the quoted
   * words. Equal quotes are one hit with its copies.
   *
   * @throws org.onrecord.search.InvalidCursor if the request goes on after a page of another order
   */
  public QuoteResults quotes(SearchRequest request) {
    return store.quotes(expandAliases(request));
  }

  /**
   * All articles that a request matches as hits, whatever its limit, in its order, as of the commit
   * when it was called. Facets are not counted.
   *
   * <pre>{@code
   * try (Stream<Hit> hits = index.stream(request.withoutSnippets())) {
   *   hits.forEach(hit -> print(hit.article().title()));
   * }
   * }</pre>
   *
   * <p>Holds up to 1,000 hits and a bit for each document, whatever the number of hits; a request
   * that is {@link SearchRequest#collapsed()} also a few hundred bytes for each hit. The files of
   * that commit stay on disk until the stream has ended or is closed. Every 1,000 hits cost another
   * search. For one thread, sequential.
   *
   * @return to be closed; reading it throws what {@link #search} throws, and {@link
   *     IllegalStateException} after it was closed
   */
  public Stream<Hit> stream(SearchRequest request) {
    return store.stream(expandAliases(request));
  }

  /** As {@link #stream}, of the quotes that {@link #quotes} finds. */
  public Stream<QuoteHit> streamQuotes(SearchRequest request) {
    return store.streamQuotes(expandAliases(request));
  }

  /**
   * Hands over every article that a request matches, whatever its limit, in the order of ids, as of
   * one commit. Holds one article and a bit for each document; ranks nothing.
   *
   * @param sink takes one article at a time; what it throws ends the iteration and is passed on
   */
  public void forEach(SearchRequest request, Consumer<Article> sink) {
    store.forEach(expandAliases(request), sink);
  }

  /**
   * Articles like the one of this id among those that the request matches, the most alike first;
   * none if the request does not match that article itself.
   *
   * @throws org.onrecord.search.InvalidCursor if the request goes on after a page of another order
   */
  public Results similar(String id, SearchRequest request) {
    return store.similar(id, expandAliases(request));
  }

  /**
   * The articles that are copies of another, also cut, retitled or lightly edited: what is to go
   * with it if it has to go.
   *
   * @param id the id of an article
   * @return the ids of up to twenty others; empty if there is no article of that id
   */
  public List<String> copies(String id) {
    return store.copies(Objects.requireNonNull(id), SearchRequest.everything());
  }

  /** When the articles that match were published. Looks at every one of them. */
  public Timeline timeline(SearchRequest request, Timeline.Interval step) {
    return store.timeline(expandAliases(request), step);
  }

  /**
   * When the articles of the quotes that match were published, each quote counted. Looks at every
   * one of them.
   */
  public Timeline quoteTimeline(SearchRequest request, Timeline.Interval step) {
    return store.quoteTimeline(expandAliases(request), step);
  }

  /**
   * The names of authors and actors in articles that match, of which some word begins so, the most
   * frequent first, each with the number of articles; as many as the request's limit.
   */
  public List<Value> complete(String beginning, SearchRequest request) {
    return store.complete(beginning, expandAliases(request));
  }

  /**
   * The ids of articles that match which begin so, in the order of ids; as many as the request's
   * limit.
   */
  public List<String> ids(String beginning, SearchRequest request) {
    return store.ids(beginning, expandAliases(request));
  }

  /**
   * The actors of articles that match, of which some word of a name or spelling begins so, the most
   * frequent first; as many as the request's limit. Spellings of one person's name are one actor,
   * which goes by the most frequent.
   *
   * @param beginning all actors if it is blank
   * @param kind what they are; of every kind if empty
   */
  public List<ActorCount> actors(
      String beginning, Optional<Actor.Kind> kind, SearchRequest request) {
    return store.actors(beginning, kind, expandAliases(request));
  }

  /**
   * The article of an id, as it was added, with its actors and quotes, as of the last commit; empty
   * if there is none.
   */
  public Optional<Article> get(String id) {
    return store.get(id);
  }

  /** What the index holds as of the last commit. Takes some milliseconds: it is counted. */
  public Stats stats() {
    return store.stats();
  }

  /**
   * Hands over every quote that a request matches, as {@link #quotes} finds them, whatever its
   * limit, with its article: in the order of ids, and in each article from its beginning on.
   *
   * @param sink takes one quote at a time
   */
  public void forEachQuote(SearchRequest request, BiConsumer<Article, Quote> sink) {
    store.forEachQuote(expandAliases(request), sink);
  }

  /**
   * A digest of all articles with their annotations: the same for the same articles, in whatever
   * order and from whatever files they came. Costs as much as reading them all.
   */
  public String digest() {
    return store.digest();
  }

  /**
   * Reads everything, and says what is not as it should be, where other methods throw {@link
   * org.onrecord.store.IndexCorrupt}. Costs as much as reading all files.
   */
  public CheckReport check() {
    return store.check();
  }

  /**
   * What finds actors and quotes in what is added, and calls them as the aliases say. The first
   * time it loads its models, unless the builder was given one.
   */
  public Annotator annotator() {
    Annotator made = annotator;
    if (made == null) {
      made = Annotator.create();
      annotator = made;
    }
    return made.aliases(aliases);
  }

  /** What people and organizations are called beside the names that they go by here. */
  public Aliases aliases() {
    return aliases;
  }

  private SearchRequest expandAliases(SearchRequest request) {
    return aliases.isEmpty() || request.options().isExact()
        ? request
        : AliasedRequest.of(request, aliases);
  }

  void storeAliases(Aliases given) {
    if (!given.equals(aliases)) {
      aliases = given;
      AliasNote.save(store, given);
    }
  }

  /**
   * Commits what was added and removed, and closes the index. If a change failed since the last
   * commit, or {@link #addAll} broke off, it rolls back in place of committing, and says how many
   * articles were not written; call {@link #commit()} before to keep what was added nevertheless.
   * An article that {@link #add} refuses ({@link IllegalArgumentException}) is no such failure: the
   * rest is committed. Closing again does nothing.
   *
   * @throws IndexUnwritable if anything that was changed since the last commit was not written, see
   *     {@link IndexUnwritable#articlesNotWritten()}; the index is closed all the same, and what
   *     was committed before is kept
   */
  @Override
  public void close() {
    store.close();
  }
}
