package org.onrecord.engine.schema;

import com.google.common.base.Joiner;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.onrecord.model.Quote;

/**
 * A fingerprint of a quote: equal for the same words, ignoring marks, case and accents. Short
 * quotes must also have the same speaker.
 */
public final class QuoteFingerprint {

  /** Quotes with at least this many words are unlikely to coincide. */
  private static final int MIN_WORDS = 4;

  private static final Joiner SPACES = Joiner.on(' ');

  private QuoteFingerprint() {}

  /**
   * A number that is equal for equal quotes and, except for hash collisions, different for others.
   *
   * @param words the words of the quote
   */
  public static long of(Quote quote, List<String> words) {
    String text = SPACES.join(words);
    if (words.size() < MIN_WORDS) {
      text +=
          "\n" + SPACES.join(Analyzers.terms(Analyzers.names(), quote.speakerName().orElse("")));
    }
    return Hashing.farmHashFingerprint64().hashString(text, StandardCharsets.UTF_8).asLong();
  }
}
