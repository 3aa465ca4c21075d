package org.onrecord.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.model.Article;

/**
 * The articles that were removed on purpose, and from which versions of their sources, so that the
 * next run over unchanged sources does not bring them back. Ids are kept as digests only: an
 * address may contain the words that had to go.
 *
 * @param versions the versions of their sources, separated by spaces, by the keys of the notes
 *     about them
 */
public record RemovedArticles(Map<String, String> versions) {

  private static final int DIGEST_DIGITS = 32;
  private static final char SEPARATOR = ' ';

  /** Copies the map. */
  public RemovedArticles {
    versions = Map.copyOf(versions);
  }

  /**
   * The key of the note about a removed article.
   *
   * @param id the id of the {@link Article}
   * @return the key
   */
  public static String key(String id) {
    return NoteKeys.REMOVED + digest(id);
  }

  /** The part of a key that stands for the id of an article. */
  static String digest(String id) {
    return Hashing.sha256().hashString(id, UTF_8).toString().substring(0, DIGEST_DIGITS);
  }

  /**
   * The text of the note about a removed article.
   *
   * @param versions the versions of all sources that have the article
   * @return the text
   */
  public static String text(Collection<String> versions) {
    return Joiner.on(SEPARATOR).join(versions);
  }

  /**
   * The version of the source that an article was removed from.
   *
   * @param id the id of the {@link Article}
   * @return the version; empty if the article was not removed
   */
  public Optional<String> version(String id) {
    return versions(id).stream().findFirst();
  }

  /**
   * The versions of the sources that had an article when it was removed: first of the one that it
   * was indexed from, then of those whose article was not indexed because of that.
   *
   * @param id the id of the {@link Article}
   * @return the versions; empty if the article was not removed
   */
  public List<String> versions(String id) {
    Objects.requireNonNull(id);
    String known = versions.isEmpty() ? null : versions.get(key(id));
    return known == null ? List.of() : Splitter.on(SEPARATOR).splitToList(known);
  }
}
