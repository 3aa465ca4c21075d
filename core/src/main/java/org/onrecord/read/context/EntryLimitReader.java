package org.onrecord.read.context;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Text of many entries, none of which may be longer, or made of more tags, than memory bears. */
public final class EntryLimitReader extends FilterReader {

  /** The most tags of one page or entry: an article has some thousand. */
  public static final int MAX_TAGS = 200_000;

  private final int maxCharacters;
  private long characters;
  private long tags;

  /** Entries of at most {@code longest} characters. */
  public EntryLimitReader(Reader in, int longest) {
    super(in);
    this.maxCharacters = longest;
  }

  /** Whether a page has more tags than are read. */
  public static boolean isExceeded(String page) {
    return page.chars().filter(c -> c == '<').limit(MAX_TAGS + 1L).count() > MAX_TAGS;
  }

  /** Begins to count anew. */
  public void resetLimit() {
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
    if (characters > maxCharacters || tags > MAX_TAGS) {
      throw new Exceeded(
          tags > MAX_TAGS
              ? "has more than " + MAX_TAGS + " tags"
              : "is longer than " + (maxCharacters >> 20) + " MB");
    }
    return count;
  }

  /** An entry is too large; the message says in what way. */
  public static final class Exceeded extends IOException {
    Exceeded(String message) {
      super(message);
    }
  }
}
