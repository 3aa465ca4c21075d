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
import org.onrecord.verify.Claim;
import org.onrecord.verify.Trace;
import org.onrecord.verify.Verdict;
import org.onrecord.verify.Verifier;

/**
 * An index of news articles. The entry point of the library.
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
 * <p>The following holds for every method:
 *
 * <ul>
 *   <li>No argument may be null ({@link NullPointerException}), and no method returns null.
 *   <li>An index may be used by any number of threads. A search sees what was last committed, also
 *       while other threads add. One process at a time may have an index open for writing, any
 *       number for reading.
 *   <li>A method that changes the index throws {@link IndexUnwritable} if the disk or the cluster
 *       does not accept the change, or if the index is open for reading only. What was committed
 *       before is kept.
 *   <li>A method that reads the index throws {@link org.onrecord.store.IndexCorrupt} if stored
 *       bytes are damaged, and {@link org.onrecord.store.IndexUnreachable} if a cluster does not
 *       answer.
 *   <li>After {@link #close()} or {@link #rollback()} of an index in a folder, every other method
 *       throws {@link IllegalStateException}.
 *   <li>An interrupt does not stop a method of an index in a folder: it completes, and the thread's
 *       interrupt status stays set.
 *   <li>Nothing is printed, the process is never ended, and no network connection is opened except
 *       to the address of the index, if it has one.
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

  /** Holds counts of the articles as of the last commit, and is made again after one. */
  private volatile @Nullable Verifier verifier;

  NewsIndex(ArticleStore store, @Nullable Annotator annotator) {
    this.store = store;
    this.sources = new NewsIndexSources(store);
    this.annotator = annotator;
    this.aliases = AliasNote.load(store);
  }

  /**
   * Opens the index in a folder for reading and writing, and creates it if there is none.
   *
   * @param home the folder of the index; it is created if it does not exist
   * @return the open index, to be closed
   * @throws org.onrecord.store.IndexLocked if another process has it open for writing, or this
   *     process has
   * @throws org.onrecord.store.IndexOutdated if it was created by a version with another schema
   * @throws org.onrecord.store.IndexCorrupt if it is damaged
   * @throws IndexUnwritable if the folder cannot be written to
   * @throws org.onrecord.store.LuceneVersionMismatch if another version of Lucene is on the class
   *     path
   */
  public static NewsIndex open(Path home) {
    return builder(home).open();
  }

  /**
   * Opens the index at an address for reading and writing, and creates it if there is none. The
   * module {@code onrecord-opensearch} must be on the class path.
   *
   * @param address {@code opensearch://host:9200/news}, or {@code https://host:9200/news} with TLS
   * @return the open index, to be closed
   * @throws org.onrecord.store.IndexUnreachable if no server answers there, or not as required, or
   *     no module on the class path supports the address
   * @throws org.onrecord.store.IndexOutdated if it was created by a version with another schema
   * @throws org.onrecord.store.LuceneVersionMismatch if another version of Lucene is on the class
   *     path
   */
  public static NewsIndex open(URI address) {
    return builder(address).open();
  }

  /**
   * Opens the index at an address for reading.
   *
   * @param address the address, as for {@link #open(URI)}
   * @return the open index, to be closed
   * @throws org.onrecord.store.IndexMissing if there is none
   * @throws org.onrecord.store.IndexUnreachable if no server answers there, or not as required, or
   *     no module on the class path supports the address
   * @throws org.onrecord.store.IndexOutdated if it was created by a version with another schema
   * @throws org.onrecord.store.LuceneVersionMismatch if another version of Lucene is on the class
   *     path
   */
  public static NewsIndex openReadOnly(URI address) {
    return builder(address).openReadOnly();
  }

  /**
   * Opens the index in a folder as {@link #open(Path)} does, but never creates one.
   *
   * @param home the folder of the index
   * @return the open index, to be closed
   * @throws org.onrecord.store.IndexMissing if there is none
   * @throws org.onrecord.store.IndexLocked if another process has it open for writing, or this
   *     process has
   * @throws org.onrecord.store.IndexOutdated if it was created by a version with another schema
   * @throws org.onrecord.store.IndexCorrupt if it is damaged
   * @throws IndexUnwritable if the folder cannot be written to
   * @throws org.onrecord.store.LuceneVersionMismatch if another version of Lucene is on the class
   *     path
   */
  public static NewsIndex openExisting(Path home) {
    return builder(home).openExisting();
  }

  /**
   * Opens the index in a folder for reading. Takes no lock, and works on a read-only volume.
   *
   * @param home the folder of the index
   * @return the open index, to be closed
   * @throws org.onrecord.store.IndexMissing if there is none
   * @throws org.onrecord.store.IndexOutdated if it was created by a version with another schema
   * @throws org.onrecord.store.IndexCorrupt if it is damaged
   * @throws org.onrecord.store.LuceneVersionMismatch if another version of Lucene is on the class
   *     path
   */
  public static NewsIndex openReadOnly(Path home) {
    return builder(home).openReadOnly();
  }

  /**
   * Opens an index on the class path for reading, such as one in the jar of a reference index. All
   * its files are read into memory.
   *
   * @param loader finds the files of the index
   * @param folder the folder that contains its {@code onrecord.json}, without a slash before or
   *     after
   * @return the open index, to be closed
   * @throws org.onrecord.store.IndexMissing if there is none
   * @throws org.onrecord.store.IndexOutdated if it was created by a version with another schema
   * @throws org.onrecord.store.IndexCorrupt if it is damaged
   * @throws org.onrecord.store.LuceneVersionMismatch if another version of Lucene is on the class
   *     path
   */
  public static NewsIndex openReadOnly(ClassLoader loader, String folder) {
    LuceneVersion.check();
    return new NewsIndex(LuceneStore.openPacked(loader, folder, Ranking.DEFAULT), null);
  }

  /**
   * Recovers the readable articles of a damaged index into a new one that replaces it. The damaged
   * files are kept beside it. An intact index stays as it is. The next ingestion of its sources
   * reads all of them again, and so restores what was lost. Aliases are kept if the index can be
   * opened.
   *
   * <p>Costs as much as reading and writing the whole index, and as much disk space as the index;
   * three times that if it cannot be opened at all.
   *
   * @param home the folder of the index
   * @return how many articles were recovered, and where the damaged files are
   * @throws org.onrecord.store.IndexMissing if there is no index
   * @throws org.onrecord.store.IndexCorrupt if nothing of it can be read
   * @throws org.onrecord.store.IndexLocked if it is open for writing
   * @throws IndexUnwritable if the disk is full or the folder cannot be written to
   */
  public static RepairReport repair(Path home) {
    LuceneVersion.check();
    return LuceneStore.repair(home);
  }

  /**
   * Whether a folder contains an index, of any version and in any state.
   *
   * @param path a folder, which need not exist
   * @return whether it contains an index
   */
  public static boolean isAt(Path path) {
    return LuceneStore.isAt(path);
  }

  /**
   * Creates an index beside the one in a folder, and replaces that one if the new index is
   * complete. The old one, which must not be open, is kept in {@code home/lucene.damaged}.
   *
   * @param <T> what creating the index returns, such as a report
   * @param home the folder of the index to replace
   * @param make creates the new index in the folder that it is given, and closes it
   * @param isComplete whether, by the result of {@code make}, the new index is used
   * @return the result of {@code make}
   * @throws IndexUnwritable if the folders cannot be moved. An exception of {@code make} is passed
   *     on, and also leaves the old index in place
   */
  public static <T> T replace(Path home, Function<Path, T> make, Predicate<T> isComplete) {
    return LuceneStore.replace(home, make, isComplete);
  }

  /**
   * A builder of an index in a folder with settings other than the defaults. Opens nothing yet.
   *
   * @param home the folder of the index
   * @return a builder with the default settings
   * @throws org.onrecord.store.LuceneVersionMismatch if another version of Lucene is on the class
   *     path
   */
  public static NewsIndexBuilder builder(Path home) {
    return new NewsIndexBuilder(new StoreLocation.Folder(home));
  }

  /**
   * A builder of an index at an address with settings other than the defaults. Opens nothing yet.
   *
   * @param address the address, as for {@link #open(URI)}
   * @return a builder with the default settings
   * @throws org.onrecord.store.LuceneVersionMismatch if another version of Lucene is on the class
   *     path
   */
  public static NewsIndexBuilder builder(URI address) {
    return new NewsIndexBuilder(new StoreLocation.Address(address));
  }

  /**
   * Adds an article, or replaces the article with the same id. Annotation layers that it does not
   * carry are found first, which takes some milliseconds for an article of usual length; the first
   * call loads the models. Adding from several threads is faster than from one. Visible after
   * {@link #commit()}.
   *
   * @param article the article; actors and quotes that it carries are kept as given
   * @throws IllegalArgumentException if the index cannot store the article, such as one with an id
   *     of more than some thousand bytes. Nothing is changed then, and articles added before stay
   *     added
   * @throws IndexUnwritable if it cannot be written; {@link #close()} does not commit then
   */
  public void add(Article article) {
    store.put(annotator().annotate(article));
  }

  /**
   * Adds articles one after the other as {@link #add} does. Holds one article at a time. Visible
   * after {@link #commit()}.
   *
   * <p>If adding an article or the iteration fails, the exception is passed on, and the articles
   * before it stay added: {@link #commit()} writes them, {@link #close()} does not.
   *
   * @param articles the articles, iterated over once; of a stream, {@code stream::iterator}
   * @return the number of articles added
   * @throws IllegalArgumentException if the index cannot store one of them, see {@link #add}
   * @throws IndexUnwritable if one cannot be written
   */
  public long addAll(Iterable<Article> articles) {
    Annotator finder = annotator();
    return store.putAll(Iterables.transform(articles, finder::annotate));
  }

  /**
   * Adds an article as {@link #add} does, without annotating it: for an article that is annotated
   * already. Takes a fraction of the time.
   *
   * @param article the article; what it does not carry stays empty
   * @throws IllegalArgumentException if the index cannot store the article, see {@link #add}
   * @throws IndexUnwritable if it cannot be written
   */
  public void addAnnotated(Article article) {
    store.put(Objects.requireNonNull(article));
  }

  /**
   * Removes an article with its quotes; does nothing if there is no article with this id. Visible
   * after {@link #commit()}. An {@link org.onrecord.ingest.Ingestion} does not bring it back before
   * its file changes.
   *
   * @param id the id of the article
   * @throws IndexUnwritable if the removal cannot be written
   */
  public void remove(String id) {
    sources.markRemoved(Objects.requireNonNull(id));
    store.remove(id);
  }

  /**
   * Removes every article that a request matches, with its quotes. Visible after {@link #commit()}.
   *
   * <p>Also finds articles added since the last commit, and writes those to disk first; on a
   * cluster, it finds committed articles only. An article that another thread replaces meanwhile
   * may be removed or stay.
   *
   * @param request selects the articles; its limit and order are ignored
   * @return the number of articles removed
   * @throws IndexUnwritable if the removal cannot be written
   */
  public long remove(SearchRequest request) {
    SearchRequest expanded = expandAliases(request);
    store.forEachId(expanded, sources::markRemoved);
    return store.remove(expanded);
  }

  /**
   * Removes all articles; aliases are kept. Visible after {@link #commit()}.
   *
   * @throws IndexUnwritable if the removal cannot be written
   */
  public void clear() {
    store.clear();
    AliasNote.save(store, aliases);
  }

  /**
   * {@return the files and streams that the articles came from, for programs that keep an index up
   * to date}
   */
  public NewsIndexSources sources() {
    return sources;
  }

  /**
   * Makes all changes since the last commit durable and visible, atomically: after a crash the
   * index is in the state of the last commit. Takes some milliseconds and waits for the disk, so
   * commit once for many articles.
   *
   * @throws IndexUnwritable if it cannot be written; the last commit remains. The commit may be
   *     tried again; if it fails with the same message, the writer is lost: close the index and
   *     open it again
   */
  public void commit() {
    store.commit();
    verifier = null;
  }

  /**
   * Discards all changes since the last commit, and closes the index; closing it again does
   * nothing. On a cluster, changes that were already sent remain and become visible with the next
   * commit.
   */
  public void rollback() {
    store.rollback();
  }

  /**
   * Erases removed articles from the files, which a removal alone does not do, and commits. Costs
   * as much as writing the whole index again. The damaged files that {@link #repair} or {@link
   * #replace} kept are removed as a whole, as is what an interrupted one left behind. Snapshots
   * that were made before are not changed.
   *
   * @throws IndexUnwritable if it cannot be written
   */
  public void purge() {
    store.purge();
    verifier = null;
  }

  /**
   * Makes a backup of the last commit in a folder: an index of its own, which can be opened like
   * any other. Adding, committing and searching may go on meanwhile.
   *
   * <p>Files are hard links where the file system allows it, which takes no disk space: they remain
   * when the index is changed or removed, but are the same bytes on the same disk. Elsewhere they
   * are copied. Then the backup is verified as by {@link #check()}, which takes most of the time.
   *
   * @param folder the folder of the backup; it is created, and may exist if it is empty
   * @throws IndexUnwritable if the folder is not empty, lies inside this index or cannot be written
   *     to
   * @throws org.onrecord.store.IndexCorrupt if this index is damaged; the folder is left empty
   * @throws UnsupportedOperationException if the index is on a cluster, which makes its own
   *     snapshots
   */
  public void snapshotTo(Path folder) {
    store.snapshotTo(Objects.requireNonNull(folder));
  }

  /**
   * Loads what other processes have committed. Costs little if there is nothing new.
   *
   * @return whether there was anything new; always false on a cluster, where searches see the
   *     latest commit
   */
  public boolean refresh() {
    boolean isOther = store.refresh();
    if (isOther) {
      verifier = null;
      aliases = AliasNote.load(store);
    }
    return isOther;
  }

  /**
   * Finds the best articles for a request, as many as its limit, as of one commit.
   *
   * @param request what to search for
   * @return the hits of one page, best first
   * @throws org.onrecord.search.InvalidCursor if the request has a cursor that was not returned by
   *     a search in this order
   */
  public Results search(SearchRequest request) {
    return store.search(expandAliases(request));
  }

  /**
   * Finds the best quotes for a request, as many as its limit. Words without a field match the
   * speaker or the quoted words. Identical quotes are one hit with its copies.
   *
   * @param request what to search for
   * @return the hits of one page, best first
   * @throws org.onrecord.search.InvalidCursor if the request has a cursor that was not returned by
   *     a search in this order
   */
  public QuoteResults quotes(SearchRequest request) {
    return store.quotes(expandAliases(request));
  }

  /**
   * All articles that a request matches, as hits in its order, as of the commit at the time of the
   * call. Facets are not counted.
   *
   * <pre>{@code
   * try (Stream<Hit> hits = index.stream(request.withoutSnippets())) {
   *   hits.forEach(hit -> print(hit.article().title()));
   * }
   * }</pre>
   *
   * <p>Holds up to 1,000 hits and one bit for each document, whatever the number of hits; a request
   * that is {@link SearchRequest#collapsed()} also a few hundred bytes for each hit. Every 1,000
   * hits cost another search. The files of that commit stay on disk until the stream has ended or
   * is closed.
   *
   * @param request what to search for; its limit is ignored
   * @return a sequential stream for use by one thread, to be closed. Reading it throws what {@link
   *     #search} throws, and {@link IllegalStateException} after it was closed
   */
  public Stream<Hit> stream(SearchRequest request) {
    return store.stream(expandAliases(request));
  }

  /**
   * All quotes that a request matches, as {@link #quotes} finds them and {@link #stream} returns
   * them.
   *
   * @param request what to search for; its limit is ignored
   * @return a sequential stream for use by one thread, to be closed
   */
  public Stream<QuoteHit> streamQuotes(SearchRequest request) {
    return store.streamQuotes(expandAliases(request));
  }

  /**
   * Passes every article that a request matches to a function, in order of id, as of one commit.
   * Holds one article and one bit for each document; does not rank.
   *
   * @param request selects the articles; its limit and order are ignored
   * @param sink receives the articles, on the calling thread; what it throws ends the iteration and
   *     is passed on
   */
  public void forEach(SearchRequest request, Consumer<Article> sink) {
    store.forEach(expandAliases(request), sink);
  }

  /**
   * Finds articles similar to another.
   *
   * @param id the id of that article
   * @param request selects the articles; its limit applies to the hits
   * @return the matching articles, most similar first; empty if there is no article with this id or
   *     the request does not match it
   * @throws org.onrecord.search.InvalidCursor if the request has a cursor that was not returned by
   *     a search in this order
   */
  public Results similar(String id, SearchRequest request) {
    return store.similar(id, expandAliases(request));
  }

  /**
   * Finds the articles that are copies of another, also cut, retitled or lightly edited: those to
   * remove with it.
   *
   * @param id the id of an article
   * @return the ids of up to twenty others; empty if there is no article with that id
   */
  public List<String> copies(String id) {
    return store.copies(Objects.requireNonNull(id), SearchRequest.everything());
  }

  /**
   * Counts matching articles by publication date. Takes time linear in their number.
   *
   * @param request selects the articles
   * @param step the length of an interval
   * @return the counts; intervals without articles are left out
   */
  public Timeline timeline(SearchRequest request, Timeline.Interval step) {
    return store.timeline(expandAliases(request), Objects.requireNonNull(step));
  }

  /**
   * Counts matching quotes by the publication date of their article. Takes time linear in their
   * number.
   *
   * @param request selects the quotes
   * @param step the length of an interval
   * @return the counts; intervals without quotes are left out
   */
  public Timeline quoteTimeline(SearchRequest request, Timeline.Interval step) {
    return store.quoteTimeline(expandAliases(request), Objects.requireNonNull(step));
  }

  /**
   * Completes a prefix to names of authors and actors of matching articles. A name matches if some
   * word of it begins with the prefix.
   *
   * @param beginning the prefix
   * @param request selects the articles; its limit applies to the names
   * @return the names, most frequent first, each with its number of articles
   */
  public List<Value> complete(String beginning, SearchRequest request) {
    return store.complete(beginning, expandAliases(request));
  }

  /**
   * Lists ids of matching articles.
   *
   * @param beginning the prefix that the ids must begin with; all ids if it is empty
   * @param request selects the articles; its limit applies to the ids
   * @return the ids, in order
   */
  public List<String> ids(String beginning, SearchRequest request) {
    return store.ids(beginning, expandAliases(request));
  }

  /**
   * Lists the actors of matching articles. Spelling variants of a person's name are one actor,
   * listed under the most frequent spelling.
   *
   * @param beginning the prefix that some word of a name or spelling must begin with; all actors if
   *     it is blank
   * @param kind what they are; actors of all kinds if it is empty
   * @param request selects the articles; its limit applies to the actors
   * @return the actors, most frequent first
   */
  public List<ActorCount> actors(
      String beginning, Optional<Actor.Kind> kind, SearchRequest request) {
    return store.actors(beginning, Objects.requireNonNull(kind), expandAliases(request));
  }

  /**
   * Returns the article with an id, as of the last commit.
   *
   * @param id the id of the article
   * @return the article as it was added, with its actors and quotes; empty if there is none
   */
  public Optional<Article> get(String id) {
    return store.get(id);
  }

  /**
   * {@return what the index holds as of the last commit} It is counted, which takes some
   * milliseconds.
   */
  public Stats stats() {
    return store.stats();
  }

  /**
   * Passes every quote that a request matches, as {@link #quotes} finds them, to a function with
   * its article: in order of article id, and within an article in the order of the text. Holds one
   * article at a time.
   *
   * @param request selects the quotes; its limit and order are ignored
   * @param sink receives the article and the quote, on the calling thread; what it throws ends the
   *     iteration and is passed on
   */
  public void forEachQuote(SearchRequest request, BiConsumer<Article, Quote> sink) {
    store.forEachQuote(expandAliases(request), sink);
  }

  /**
   * Computes a digest of all articles with their annotations. It does not depend on the order of
   * addition or on the files they came from. Costs as much as reading all articles.
   *
   * @return the digest; equal for equal articles
   */
  public String digest() {
    return store.digest();
  }

  /**
   * Reads the whole index and reports inconsistencies; damage is reported, not thrown as {@link
   * org.onrecord.store.IndexCorrupt}. Costs as much as reading all files.
   *
   * @return the report
   */
  public CheckReport check() {
    return store.check();
  }

  /**
   * {@return the annotator that {@link #add} uses, with the aliases of the index} The first call
   * loads the models, unless the builder was given an annotator.
   */
  public Annotator annotator() {
    Annotator made = annotator;
    if (made == null) {
      made = Annotator.create();
      annotator = made;
    }
    return made.aliases(aliases);
  }

  /**
   * {@return the aliases of people and organizations that the index stores; {@link Aliases#NONE} if
   * none were given}
   */
  public Aliases aliases() {
    return aliases;
  }

  /**
   * Checks whether words were said, by whom, and whether they are whole.
   *
   * @param claim the words and who is claimed to have said them
   * @return what the index has of them
   */
  public Verdict verify(Claim claim) {
    return verifier().verify(Objects.requireNonNull(claim, "claim"));
  }

  /**
   * Checks each quote of a draft of three words or more, with the speaker that the draft gives it.
   * The draft is annotated first, which loads the models at the first call. An article with the id
   * or URL of the draft is left out.
   *
   * @param draft the draft, which need not be in the index
   * @return a verdict a quote, in the order of the draft; indirect quotes have none
   */
  public List<Verdict> verify(Article draft) {
    return verifier().verify(annotator().annotate(draft));
  }

  /**
   * Follows words through the index: first use, outlets, forms, speakers. Reads up to some hundred
   * articles.
   *
   * @param claim the words, and limits
   * @return the articles that have them, or nearly, in quotation marks
   */
  public Trace trace(Claim claim) {
    return verifier().trace(Objects.requireNonNull(claim, "claim"));
  }

  private Verifier verifier() {
    Verifier current = verifier;
    if (current == null) {
      current = new Verifier(store, this::expandAliases);
      verifier = current;
    }
    return current;
  }

  private SearchRequest expandAliases(SearchRequest request) {
    return request.options().isExact() || aliases.isEmpty()
        ? request
        : AliasedRequest.of(request, aliases);
  }

  void storeAliases(Aliases given) {
    if (!given.equals(aliases)) {
      aliases = given;
      verifier = null;
      AliasNote.save(store, given);
    }
  }

  /**
   * Commits all changes since the last commit, and closes the index. If a change failed since the
   * last commit, or {@link #addAll} was aborted, it rolls back instead of committing, and says how
   * many articles were not written; to keep the others, call {@link #commit()} first. An article
   * that {@link #add} refused ({@link IllegalArgumentException}) is no such failure: the rest is
   * committed. Closing again does nothing.
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
