package org.onrecord.read.context;

import java.io.IOException;
import java.util.function.LongSupplier;

/**
 * How much an archive file may expand to. It counts what all archives in the file unpack to,
 * whatever their nesting, against the bytes of the file itself: an archive of archives of archives
 * expands a hundred thousandfold, though no level of it is remarkable. Text compresses about
 * tenfold.
 *
 * <p>For one file and one thread.
 */
public final class ArchiveBudget {

  /** Bytes that any file may unpack to, however small it is. */
  static final long MIN_CHECKED_BYTES = 32L << 20;

  /** Maximum unpacked bytes, of all levels, per byte of the file. */
  static final int MAX_RATIO = 200;

  /** Entries that any file may have, however small it is. */
  static final long MIN_CHECKED_ENTRIES = 10_000;

  /** Minimum bytes of the file per entry: the header of an entry alone has more. */
  static final int MIN_BYTES_PER_ENTRY = 16;

  private LongSupplier packed = () -> 0;
  private long unpacked;
  private long entries;

  /**
   * Sets what is measured against.
   *
   * @param packedBytes the number of bytes of the file that were read so far
   */
  public void start(LongSupplier packedBytes) {
    packed = packedBytes;
  }

  /**
   * Counts unpacked bytes.
   *
   * @throws Exceeded if they are too many for the file; so does every later call
   */
  public void countBytes(long more) throws Exceeded {
    unpacked += more;
    check();
  }

  /**
   * Counts an entry of an archive.
   *
   * @throws Exceeded if there are too many for the file; so does every later call
   */
  public void countEntry() throws Exceeded {
    entries++;
    check();
  }

  /**
   * Checks what was counted so far.
   *
   * @throws Exceeded if it is too much
   */
  public void check() throws Exceeded {
    if (unpacked > MIN_CHECKED_BYTES && unpacked / MAX_RATIO > packed.getAsLong()) {
      throw new Exceeded(
          "decompresses to more than " + MAX_RATIO + " times its size, which no text does");
    }
    if (entries > MIN_CHECKED_ENTRIES && entries * MIN_BYTES_PER_ENTRY > packed.getAsLong()) {
      throw new Exceeded(
          "has more than one entry for every " + MIN_BYTES_PER_ENTRY + " bytes of its size");
    }
  }

  /** A file unpacks to more than it may; the message says which limit it exceeds. */
  public static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1;

    Exceeded(String message) {
      super(message);
    }
  }
}
