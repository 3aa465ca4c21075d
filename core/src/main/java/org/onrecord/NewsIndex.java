package org.onrecord;

import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.annotate.Aliases;
import org.onrecord.annotate.Annotator;
import org.onrecord.lucene.LuceneStore;
import org.onrecord.lucene.LuceneVersion;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.OnrecordException;
import org.onrecord.search.ActorCount;
import org.onrecord.search.CheckReport;
import org.onrecord.search.FacetCounts.Value;
import org.onrecord.search.QuoteResults;
import org.onrecord.search.Ranking;
import org.onrecord.search.RepairReport;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.Stats;
import org.onrecord.search.Timeline;
import org.onrecord.store.ArticleStore;
import org.onrecord.store.Origin;

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
 * <p>Safe for many threads. A search sees what was last committed. One process at a time may have
 * an index open for writing, any number for reading. Prints nothing, exits never, opens no network
 * connection but to the address of an index that has one.
 */
public final class NewsIndex implements AutoCloseable {

  private static final String SOURCE_NOTE = "source ";

  private final ArticleStore store;

  /**
   * Made when first needed: searching needs none, and its models take a while to load. If two
   * threads make one each, either does.
   */
  private volatile @Nullable Annotator annotator;

  private volatile Aliases aliases;

  private NewsIndex(ArticleStore store, @Nullable Annotator annotator) {
    this.store = store;
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
   * @throws org.onrecord.store.IndexUnreachable if nobody answers there, or not as is needed
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
   * files are kept beside it. Nobody may have it open. What was lost comes back with the next run
   * over its sources, all of which are read again. Aliases are kept if the index can be opened.
   *
   * @throws org.onrecord.store.IndexMissing if there is none
   */
  public static RepairReport repair(Path home) {
    LuceneVersion.check();
    Aliases kept = aliases(home);
    RepairReport salvage = LuceneStore.repair(home);
    builder(home).aliases(kept).open().close();
    return salvage;
  }

  private static Aliases aliases(Path home) {
    try (NewsIndex damaged = openReadOnly(home)) {
      return damaged.aliases();
    } catch (OnrecordException e) {
      return Aliases.NONE;
    }
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
   */
  public static <T> T replace(Path home, Function<Path, T> make, Predicate<T> isComplete) {
    return LuceneStore.replace(home, make, isComplete);
  }

  /** For other settings than the defaults. */
  public static Builder builder(Path home) {
    return new Builder(new StoreLocation.Folder(home));
  }

  /** For other settings than the defaults, at an address: see {@link #open(URI)}. */
  public static Builder builder(URI address) {
    return new Builder(new StoreLocation.Address(address));
  }

  /**
   * Adds an article, or replaces the one of the same id. Actors and quotes that were not given are
   * found first. Visible after {@link #commit()}.
   */
  public void add(Article article) {
    store.put(annotator().annotate(article));
  }

  /** As {@link #add}, of an article whose actors and quotes were looked for already. */
  public void addAnnotated(Article article) {
    store.put(article);
  }

  /** As {@link #addAnnotated(Article)}, of an article that came from a source. */
  public void addAnnotated(Article article, Origin origin) {
    store.put(article, origin);
  }

  /**
   * Removes an article with its quotes; does nothing if there is none of this id. Visible after
   * {@link #commit()}.
   */
  public void remove(String id) {
    store.remove(id);
  }

  /** Removes the articles of a source and its note. Visible after {@link #commit()}. */
  public void removeSource(String source) {
    store.removeSource(source, Optional.empty());
    store.note(SOURCE_NOTE + source, "");
  }

  /**
   * Removes the articles of a source that came from any other version of it than this one. Visible
   * after {@link #commit()}.
   */
  public void removeOtherVersions(Origin origin) {
    store.removeSource(origin.source(), Optional.of(origin.version()));
  }

  /**
   * Keeps a note about a source, in place of the one it had, for whoever reads the source next.
   * Visible, and durable, with what was added before the same {@link #commit()}.
   */
  public void noteSource(String source, String text) {
    store.note(SOURCE_NOTE + source, text);
  }

  /** The notes about sources, by the names of the sources. */
  public Map<String, String> sourceNotes() {
    ImmutableMap.Builder<String, String> notes = ImmutableMap.builder();
    store
        .notes()
        .forEach(
            (key, text) -> {
              if (key.startsWith(SOURCE_NOTE)) {
                notes.put(key.substring(SOURCE_NOTE.length()), text);
              }
            });
    return notes.buildOrThrow();
  }

  /** Removes all articles; aliases stay. Visible after {@link #commit()}. */
  public void clear() {
    store.clear();
    AliasNote.save(store, aliases);
  }

  /** Makes all that was added and removed durable and visible, at once. */
  public void commit() {
    store.commit();
  }

  /** Drops what was added and removed since the last commit, and closes the index. */
  public void rollback() {
    store.rollback();
  }

  /**
   * Leaves no trace of what was removed in the files, which a removal alone does not; commits.
   * Costs as much as writing the whole index anew.
   */
  public void purge() {
    store.purge();
  }

  /** Looks at what other processes have committed since. Answers whether there was anything. */
  public boolean refresh() {
    boolean isOther = store.refresh();
    if (isOther) {
      aliases = AliasNote.load(store);
    }
    return isOther;
  }

  /** The best articles for a request. */
  public Results search(SearchRequest request) {
    return store.search(expandAliases(request));
  }

  /** The best quotes for a request; bare words match the speaker or the quoted words. */
  public QuoteResults quotes(SearchRequest request) {
    return store.quotes(expandAliases(request));
  }

  /**
   * Articles like the one of this id among those that the request matches, the most alike first;
   * none if the request does not match that article itself.
   */
  public Results similar(String id, SearchRequest request) {
    return store.similar(id, expandAliases(request));
  }

  /** When the articles that match were published. */
  public Timeline timeline(SearchRequest request, Timeline.Interval step) {
    return store.timeline(expandAliases(request), step);
  }

  /** When the articles of the quotes that match were published, each quote counted. */
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

  /** The article of an id, as it was added, with its actors and quotes. */
  public Optional<Article> get(String id) {
    return store.get(id);
  }

  /** Which source the article of an id came from; empty if it came from none. */
  public Optional<Origin> origin(String id) {
    return store.origin(id);
  }

  /**
   * Hands over every article that a request matches, whatever its limit, in the order of ids.
   *
   * @param sink takes one article at a time; only one is held
   */
  public void forEach(SearchRequest request, Consumer<Article> sink) {
    store.forEach(expandAliases(request), sink);
  }

  /**
   * A digest of all articles with their annotations: the same for the same articles, in whatever
   * order and from whatever files they came.
   */
  public String digest() {
    return store.digest();
  }

  /** Reads everything, and says what is not as it should be. Costs as much as reading all files. */
  public CheckReport check() {
    return store.check();
  }

  /** What finds actors and quotes in what is added, and calls them as the aliases say. */
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

  private void storeAliases(Aliases given) {
    if (!given.equals(aliases)) {
      aliases = given;
      AliasNote.save(store, given);
    }
  }

  /** What the index holds. */
  public Stats stats() {
    return store.stats();
  }

  /** Commits what was added, and closes the index. */
  @Override
  public void close() {
    store.close();
  }

  /** Settings of an index. */
  public static final class Builder {
    private final StoreLocation location;
    private @Nullable Annotator annotator;
    private Ranking ranking = Ranking.DEFAULT;
    private Optional<String> label = Optional.empty();
    private Optional<Aliases> aliases = Optional.empty();

    private Builder(StoreLocation home) {
      this.location = home;
    }

    /** Finds actors and quotes in what is added. */
    public Builder annotator(Annotator annotator) {
      this.annotator = annotator;
      return this;
    }

    /** How words are weighed in searches. */
    public Builder ranking(Ranking ranking) {
      this.ranking = ranking;
      return this;
    }

    /**
     * Names the index, for people: {@link NewsIndex#stats()} says it. An index keeps its name until
     * it is given another.
     */
    public Builder label(String label) {
      this.label = Optional.of(label);
      return this;
    }

    /**
     * What people and organizations are called beside the names that they are to go by: an article
     * that has a variant gets the name, and a search for a variant finds the name. An index keeps
     * its aliases until it is given others; articles that were added before keep their names.
     */
    public Builder aliases(Aliases aliases) {
      this.aliases = Optional.of(aliases);
      return this;
    }

    /** See {@link NewsIndex#open(Path)}. */
    public NewsIndex open() {
      NewsIndex index = new NewsIndex(location.open(ranking, label), annotator);
      aliases.ifPresent(index::storeAliases);
      return index;
    }

    /** See {@link NewsIndex#openExisting(Path)}. */
    public NewsIndex openExisting() {
      openReadOnly().close();
      return open();
    }

    /**
     * As {@link #openReadOnly()}, for a process that ends after a search or two: opens faster,
     * searches slower, and needs no native access ({@code --enable-native-access}).
     */
    public NewsIndex openShortLived() {
      return new NewsIndex(location.openShortLived(ranking), annotator);
    }

    /** See {@link NewsIndex#openReadOnly(Path)}. */
    public NewsIndex openReadOnly() {
      return new NewsIndex(location.openReadOnly(ranking), annotator);
    }
  }
}
