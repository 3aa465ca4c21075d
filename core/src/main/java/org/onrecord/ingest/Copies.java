package org.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Article;

/**
 * Detects articles that occurred earlier in the run with the same text and another id. Ignores
 * case, punctuation and white space. About a hundred bytes per article.
 */
final class Copies {

  /** Shorter texts may be equal by chance: "The match was abandoned." */
  private static final int MIN_LETTERS = 200;

  private final Map<HashCode, String> firstIds = new HashMap<>();

  /** The id of the first article with this text; empty if there is none. */
  Optional<String> firstOf(Article article) {
    StringBuilder words = new StringBuilder(article.body().length());
    article
        .body()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(words::appendCodePoint);
    if (words.length() < MIN_LETTERS) {
      return Optional.empty();
    }
    HashCode digest = Hashing.murmur3_128().hashString(words, UTF_8);
    String first = firstIds.putIfAbsent(digest, article.id());
    return Optional.ofNullable(first).filter(id -> !id.equals(article.id()));
  }
}
