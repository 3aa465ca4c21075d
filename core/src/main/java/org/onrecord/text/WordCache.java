package org.onrecord.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A cache of words, so that repeated words are lower-cased and hashed once. Most words of a text
 * repeat.
 *
 * <p>Only affects speed. Safe without locks: concurrent threads may overwrite each other's entries,
 * but entries are immutable.
 */
final class WordCache {

  private static final int SLOT_COUNT = 1 << 13;
  private static final int MAX_WORD_LENGTH = 24;

  private static final @Nullable CachedWord[] WORDS = new CachedWord[SLOT_COUNT];

  private WordCache() {}

  /** A word as written and in lower case. */
  record CachedWord(String text, String lower) {

    static CachedWord of(String text) {
      return new CachedWord(text, text.toLowerCase(Locale.ROOT));
    }

    private boolean matches(String in, int start, int end) {
      return text.length() == end - start && in.startsWith(text, start);
    }
  }

  /** The word at {@code [start, end)} of {@code text}. */
  static CachedWord at(String text, int start, int end) {
    if (end - start > MAX_WORD_LENGTH) {
      return CachedWord.of(text.substring(start, end));
    }
    int slot = slot(text, start, end);
    CachedWord recent = WORDS[slot];
    if (recent != null && recent.matches(text, start, end)) {
      return recent;
    }
    CachedWord word = CachedWord.of(text.substring(start, end));
    WORDS[slot] = word;
    return word;
  }

  private static int slot(String text, int start, int end) {
    int hash = 0;
    for (int at = start; at < end; at++) {
      hash = 31 * hash + text.charAt(at);
    }
    return (hash ^ hash >>> 15) & SLOT_COUNT - 1;
  }
}
