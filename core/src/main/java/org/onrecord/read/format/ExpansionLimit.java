package org.onrecord.read.format;

import com.google.common.io.CountingInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * An input stream that fails if the decompressed size is implausible (zip bomb): text compresses
 * about tenfold, bombs a thousandfold.
 */
final class ExpansionLimit extends FilterInputStream {

  private static final long MIN_CHECKED_BYTES = 256L << 20;
  private static final int MAX_RATIO = 500;

  private final CountingInputStream packed;
  private final long packedBefore;
  private long unpacked;

  /** Decompressed bytes, and the compressed bytes they come from. */
  ExpansionLimit(InputStream in, CountingInputStream packed) {
    super(in);
    this.packed = packed;
    this.packedBefore = packed.getCount();
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    count(Math.max(count, 0));
    return count;
  }

  /** Returns 0 so that buffers pass on data before the end of a truncated stream. */
  @Override
  public int available() {
    return 0;
  }

  private void count(int more) throws IOException {
    unpacked += more;
    long from = packed.getCount() - packedBefore;
    if (unpacked > MIN_CHECKED_BYTES && unpacked / MAX_RATIO > from) {
      throw new IOException(
          "it decompresses to more than " + MAX_RATIO + " times its size, which no text does");
    }
  }
}
