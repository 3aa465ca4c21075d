package org.onrecord.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.model.Article;

/**
 * The articles that were removed on purpose, and from which version of their source, so that the
 * next run over unchanged sources does not bring them back. Ids are kept as digests only: an
 * address may contain the words that had to go.
 *
 * @param versions the versions of their sources, by the keys of the notes about them
 */
public record RemovedArticles(Map<String, String> versions) {

  private static final int DIGEST_DIGITS = 32;

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
    return NoteKeys.REMOVED
        + Hashing.sha256().hashString(id, UTF_8).toString().substring(0, DIGEST_DIGITS);
  }

  /**
   * The version of the source that an article was removed from.
   *
   * @param id the id of the {@link Article}
   * @return the version; empty if the article was not removed
   */
  public Optional<String> version(String id) {
    Objects.requireNonNull(id);
    return versions.isEmpty() ? Optional.empty() : Optional.ofNullable(versions.get(key(id)));
  }
}
