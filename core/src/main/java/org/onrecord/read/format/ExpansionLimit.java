package org.onrecord.read.format;

import com.google.common.io.CountingInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Unpacked bytes, which end with an error if they are absurdly many for the packed ones: text packs
 * into a tenth, a made-up bomb into a thousandth.
 */
final class ExpansionLimit extends FilterInputStream {

  private static final long MIN_CHECKED_BYTES = 256L << 20;
  private static final int MAX_RATIO = 500;

  private final CountingInputStream packed;
  private final long packedBefore;
  private long unpacked;

  /** Unpacked bytes, and the packed ones they come from. */
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

  /** None for sure: so a buffer hands on what it has before it meets where the bytes break off. */
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
