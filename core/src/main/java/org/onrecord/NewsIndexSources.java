package org.onrecord;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.store.ArticleStore;
import org.onrecord.store.NoteKeys;
import org.onrecord.store.Origin;
import org.onrecord.store.RemovedArticles;

/**
 * Which files and streams the articles of an index came from: what {@link
 * org.onrecord.ingest.Ingestion} needs to bring an index up to date. Most callers need it only to
 * remove a source.
 *
 * <p>No argument may be null ({@link NullPointerException}). Safe for many threads. Changes become
 * visible and durable with {@link NewsIndex#commit()}, and fail as those of {@link NewsIndex} do:
 * {@link org.onrecord.store.IndexUnwritable} if they cannot be written, {@link
 * IllegalStateException} if the index is closed.
 */
public final class NewsIndexSources {

  private final ArticleStore store;

  NewsIndexSources(ArticleStore store) {
    this.store = store;
  }

  /**
   * Adds an article that came from a source, or replaces the one of the same id. Takes actors and
   * quotes as given, as {@link NewsIndex#addAnnotated(Article)} does.
   *
   * @throws IllegalArgumentException if the index cannot keep the article, as one with an id of
   *     more than some thousand bytes; nothing is changed then
   */
  public void add(Article article, Origin origin) {
    store.put(Objects.requireNonNull(article), Objects.requireNonNull(origin));
  }

  /** Removes the articles of a source and its note; does nothing if there are none. */
  public void remove(String source) {
    store.removeSource(Objects.requireNonNull(source), Optional.empty());
    store.note(NoteKeys.SOURCE + source, "");
  }

  /** Removes the articles of a source that came from any other version of it than this one. */
  public void removeOtherVersions(Origin origin) {
    store.removeSource(origin.source(), Optional.of(origin.version()));
  }

  /** Keeps a note about a source, in place of the one it had; an empty text removes it. */
  public void note(String source, String text) {
    store.note(NoteKeys.SOURCE + Objects.requireNonNull(source), Objects.requireNonNull(text));
  }

  /** The notes of the last commit about sources, by the names of the sources. */
  public Map<String, String> notes() {
    ImmutableMap.Builder<String, String> notes = ImmutableMap.builder();
    notes(NoteKeys.SOURCE)
        .forEach((key, text) -> notes.put(key.substring(NoteKeys.SOURCE.length()), text));
    return notes.buildOrThrow();
  }

  /**
   * The articles that were removed by {@link NewsIndex#remove} as of the last commit. They stay
   * away as long as their sources do not change.
   */
  public RemovedArticles removed() {
    return new RemovedArticles(notes(NoteKeys.REMOVED));
  }

  /** Keeps what was removed from an index that this one replaces. */
  public void keepRemoved(RemovedArticles removed) {
    removed.versions().forEach(store::note);
  }

  /** Notes that an article is removed on purpose, if it came from a source. */
  void markRemoved(String id) {
    origin(id).ifPresent(origin -> store.note(RemovedArticles.key(id), origin.version()));
  }

  private Map<String, String> notes(String prefix) {
    return Maps.filterKeys(store.notes(), key -> key.startsWith(prefix));
  }

  /** Which source the article of an id came from; empty if there is none, or it came from none. */
  public Optional<Origin> origin(String id) {
    return store.origin(id);
  }
}
