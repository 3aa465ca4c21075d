package org.onrecord.read.context;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A reader that limits the length and number of tags of each entry. */
public final class EntryLimitReader extends FilterReader {

  /** Maximum number of tags of a page or entry: an article has some thousands. */
  public static final int MAX_TAGS = 200_000;

  private final int maxCharacters;
  private long characters;
  private long tags;

  /** Entries of at most {@code maxCharacters} characters. */
  public EntryLimitReader(Reader in, int maxCharacters) {
    super(in);
    this.maxCharacters = maxCharacters;
  }

  /** Whether a page exceeds the maximum number of tags. */
  public static boolean isExceeded(String page) {
    return page.chars().filter(c -> c == '<').limit(MAX_TAGS + 1L).count() > MAX_TAGS;
  }

  /** Resets the count. */
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

  /** An entry is too large; the message says which limit it exceeds. */
  public static final class Exceeded extends IOException {
    Exceeded(String message) {
      super(message);
    }
  }
}
