package org.onrecord.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Text of many entries, none of which may be longer, or made of more tags, than memory bears. */
final class EntryLimit extends FilterReader {

  /** The most tags of one page or entry: an article has some thousand. */
  static final int MOST_TAGS = 200_000;

  private final int longest;
  private long characters;
  private long tags;

  /** Entries of at most {@code longest} characters. */
  EntryLimit(Reader in, int longest) {
    super(in);
    this.longest = longest;
  }

  /** Whether a page has more tags than are read. */
  static boolean isExceeded(String page) {
    return page.chars().filter(c -> c == '<').limit(MOST_TAGS + 1L).count() > MOST_TAGS;
  }

  /** Begins to count anew. */
  void entryEnds() {
    characters = 0;
    tags = 0;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    for (int i = offset; i < offset + count; i++) {
      tags += buffer[i] == '<' ? 1 : 0;
    }
    characters += Math.max(count, 0);
    if (characters > longest || tags > MOST_TAGS) {
      throw new Exceeded(
          tags > MOST_TAGS
              ? "has more than " + MOST_TAGS + " tags"
              : "is longer than " + (longest >> 20) + " MB");
    }
    return count;
  }

  /** An entry is too large; the message says in what way. */
  static final class Exceeded extends IOException {
    Exceeded(String message) {
      super(message);
    }
  }
}
