package org.onrecord.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;

/**
 * An open file, read in pieces; the last ones are remembered, since a search reads the same ones
 * over and over by different ways. Safe for many threads.
 */
final class UnmappedFile implements Closeable {

  /** How large a piece is; for more at once, Java asks the system for memory each time. */
  static final int PIECE = 8192;

  /** How many pieces are remembered: a megabyte of each file. */
  private static final int REMEMBERED = 128;

  private final RandomAccessFile file;
  private final long length;
  private final byte[][] pieces = new byte[REMEMBERED][];
  private final long[] numbers = new long[REMEMBERED];

  UnmappedFile(RandomAccessFile file, long length) {
    this.file = file;
    this.length = length;
  }

  long length() {
    return length;
  }

  /**
   * The bytes of the piece of this number, from 0; to be read only.
   *
   * @throws IOException if they cannot be read, or the file is closed
   */
  synchronized byte[] piece(long number) throws IOException {
    int place = (int) (number % REMEMBERED);
    byte[] piece = pieces[place];
    if (piece == null || numbers[place] != number) {
      piece = new byte[(int) Math.min(PIECE, length - number * PIECE)];
      file.seek(number * PIECE);
      file.readFully(piece);
      pieces[place] = piece;
      numbers[place] = number;
    }
    return piece;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
