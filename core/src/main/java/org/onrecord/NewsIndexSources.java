package org.onrecord;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Article;
import org.onrecord.store.ArticleStore;
import org.onrecord.store.HiddenArticle;
import org.onrecord.store.NoteKeys;
import org.onrecord.store.Origin;
import org.onrecord.store.RemovedArticles;

/**
 * The files and streams that the articles of an index came from, with which {@link
 * org.onrecord.ingest.Ingestion} keeps an index up to date. Most callers need it only to remove a
 * source.
 *
 * <p>No argument may be null ({@link NullPointerException}). Safe for use by several threads.
 * Changes become durable and visible with {@link NewsIndex#commit()}. Every method that changes
 * something throws {@link org.onrecord.store.IndexUnwritable} if it cannot be written, and every
 * method {@link IllegalStateException} if the index is closed.
 */
public final class NewsIndexSources {

  private final ArticleStore store;

  NewsIndexSources(ArticleStore store) {
    this.store = store;
  }

  /**
   * Adds an article that came from a source, or replaces the article with the same id. Does not
   * annotate it, see {@link NewsIndex#addAnnotated(Article)}.
   *
   * @param article the article, with its annotations
   * @param origin the source and its version
   * @throws IllegalArgumentException if the index cannot store the article, such as one with an id
   *     of more than some thousand bytes; nothing is changed then
   */
  public void add(Article article, Origin origin) {
    store.put(Objects.requireNonNull(article), Objects.requireNonNull(origin));
  }

  /**
   * Removes the articles of a source and its note; does nothing if there are none.
   *
   * @param source the name of the source, see {@link Origin#source()}
   */
  public void remove(String source) {
    store.removeSource(Objects.requireNonNull(source), Optional.empty());
    store.note(NoteKeys.SOURCE + source, "");
  }

  /**
   * Removes the articles of a source that came from any other version of it.
   *
   * @param origin the source and the version whose articles are kept
   */
  public void removeOtherVersions(Origin origin) {
    store.removeSource(origin.source(), Optional.of(origin.version()));
  }

  /**
   * Stores a note about a source, replacing the one it had.
   *
   * @param source the name of the source
   * @param text the note; an empty text removes it
   */
  public void note(String source, String text) {
    store.note(NoteKeys.SOURCE + Objects.requireNonNull(source), Objects.requireNonNull(text));
  }

  /** {@return the notes about sources as of the last commit, by the name of the source} */
  public Map<String, String> notes() {
    ImmutableMap.Builder<String, String> notes = ImmutableMap.builder();
    notes(NoteKeys.SOURCE)
        .forEach((key, text) -> notes.put(key.substring(NoteKeys.SOURCE.length()), text));
    return notes.buildOrThrow();
  }

  /**
   * Returns the articles that were removed by {@link NewsIndex#remove} as of the last commit. They
   * stay away as long as their sources do not change.
   *
   * @return the removed articles; none if nothing was removed
   */
  public RemovedArticles removed() {
    return new RemovedArticles(notes(NoteKeys.REMOVED));
  }

  /**
   * Keeps what was removed from an index that this one replaces.
   *
   * @param removed the removed articles of the other index
   */
  public void keepRemoved(RemovedArticles removed) {
    removed.versions().forEach(store::note);
  }

  /**
   * Stores which sources have an article that is indexed from another source, replacing what was
   * stored about it. If the article is removed, it does not come back from them.
   *
   * @param id the id of the article
   * @param origins the sources, each with the version that has the article
   */
  public void hide(String id, Collection<Origin> origins) {
    store.note(HiddenArticle.key(Objects.requireNonNull(id)), HiddenArticle.text(origins));
  }

  /**
   * Returns which sources have an article that is indexed from another source, as of the last
   * commit.
   *
   * @param id the id of the article
   * @return the sources, each with the version that has the article
   */
  public List<Origin> hidden(String id) {
    return store
        .note(HiddenArticle.key(Objects.requireNonNull(id)))
        .map(HiddenArticle::origins)
        .orElse(List.of());
  }

  /** Notes that an article is removed on purpose, if it came from a source. */
  void markRemoved(String id) {
    Optional<Origin> indexed = origin(id);
    if (indexed.isPresent()) {
      Set<String> versions = new LinkedHashSet<>();
      versions.add(indexed.get().version());
      hidden(id).forEach(origin -> versions.add(origin.version()));
      store.note(RemovedArticles.key(id), RemovedArticles.text(versions));
    }
  }

  private Map<String, String> notes(String prefix) {
    return Maps.filterKeys(store.notes(), key -> key.startsWith(prefix));
  }

  /**
   * Returns the origin of an article as of the last commit.
   *
   * @param id the id of the article
   * @return its source and version; empty if there is no such article, or it was added without a
   *     source
   */
  public Optional<Origin> origin(String id) {
    return store.origin(id);
  }
}
