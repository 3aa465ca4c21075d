package org.onrecord.engine.schema;

import com.google.common.base.Joiner;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.onrecord.model.Quote;

/**
 * Tells quotes that are the same words, whatever their marks, case and accents. A few words are the
 * same only if the same person says them.
 */
public final class QuoteFingerprint {

  /** So many words are not said alike by chance. */
  private static final int MIN_WORDS = 4;

  private static final Joiner SPACES = Joiner.on(' ');

  private QuoteFingerprint() {}

  /**
   * A number that is equal for quotes of equal words and, but by chance, for no others.
   *
   * @param words the words of the quote
   */
  public static long of(Quote quote, List<String> words) {
    String saying = SPACES.join(words);
    if (words.size() < MIN_WORDS) {
      saying +=
          "\n" + SPACES.join(Analyzers.terms(Analyzers.names(), quote.speakerName().orElse("")));
    }
    return Hashing.farmHashFingerprint64().hashString(saying, StandardCharsets.UTF_8).asLong();
  }
}
