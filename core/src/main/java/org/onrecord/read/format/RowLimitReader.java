package org.onrecord.read.format;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.onrecord.read.context.EntryContext;

/**
 * The characters of a table, up to a limit per row: the parser buffers a row in memory, and an
 * unclosed quotation mark makes one row of the rest of the file. The caller announces each row with
 * {@link #next}. Characters read ahead of that call count for the previous row, so the limit is
 * exact to the size of the caller's buffer.
 */
final class RowLimitReader extends FilterReader {

  /** Maximum separators per row, including those in its text; each may make a cell. */
  private static final int MAX_SEPARATORS = 1 << 20;

  private final char separator;
  private long length;
  private int separators;

  RowLimitReader(Reader in, char separator) {
    super(in);
    this.separator = separator;
  }

  /** Resets the count. */
  void next() {
    length = 0;
    separators = 0;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    if (c >= 0) {
      count((char) c);
      check();
    }
    return c;
  }

  /**
   * @throws RowTooLong if the row is longer than {@link EntryContext#MAX_DOCUMENT_BYTES}, or has
   *     too many separators
   */
  @Override
  public int read(char[] chars, int offset, int most) throws IOException {
    int read = super.read(chars, offset, most);
    for (int i = offset; i < offset + read; i++) {
      count(chars[i]);
    }
    check();
    return read;
  }

  private void count(char c) {
    length++;
    separators += c == separator ? 1 : 0;
  }

  private void check() throws RowTooLong {
    if (length > EntryContext.MAX_DOCUMENT_BYTES || separators > MAX_SEPARATORS) {
      throw new RowTooLong();
    }
  }

  /** A row exceeds the limit. */
  static final class RowTooLong extends IOException {

    private static final long serialVersionUID = 1;
  }
}
