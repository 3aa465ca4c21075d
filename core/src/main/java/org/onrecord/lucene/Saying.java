package org.onrecord.lucene;

import com.google.common.base.Joiner;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.onrecord.model.Quote;

/**
 * Tells quotes that are the same words, whatever their marks, case and accents. A few words are the
 * same only if the same person says them.
 */
final class Saying {

  /** So many words are not said alike by chance. */
  private static final int DISTINCT = 4;

  private static final Joiner SPACES = Joiner.on(' ');

  private Saying() {}

  /**
   * A number that is equal for quotes of equal words and, but by chance, for no others.
   *
   * @param words the words of the quote
   */
  static long of(Quote quote, List<String> words) {
    String saying = SPACES.join(words);
    if (words.size() < DISTINCT) {
      saying +=
          "\n" + SPACES.join(Analyzers.terms(Analyzers.names(), quote.speakerName().orElse("")));
    }
    return Hashing.farmHashFingerprint64().hashString(saying, StandardCharsets.UTF_8).asLong();
  }
}
