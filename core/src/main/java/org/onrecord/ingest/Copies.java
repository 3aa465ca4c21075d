package org.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Article;

/**
 * Recognises an article that came before in the same run: under the same id, or with the same words
 * under another, at another address or in another file. Case, punctuation and white space do not
 * matter. Holds some hundred bytes an article.
 */
final class Copies {

  /** Shorter texts may be the same by chance: "The match was abandoned." */
  private static final int SHORTEST = 200;

  private final Map<HashCode, String> firsts = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  /** Whether its id came before, so that this article takes the place of that one. */
  boolean isAgain(Article article) {
    return !ids.add(article.id());
  }

  /** The id under which the words came first; empty if they come for the first time. */
  Optional<String> firstOf(Article article) {
    StringBuilder words = new StringBuilder(article.body().length());
    article
        .body()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(words::appendCodePoint);
    if (words.length() < SHORTEST) {
      return Optional.empty();
    }
    HashCode digest = Hashing.murmur3_128().hashString(words, UTF_8);
    String first = firsts.putIfAbsent(digest, article.id());
    return Optional.ofNullable(first).filter(id -> !id.equals(article.id()));
  }
}
