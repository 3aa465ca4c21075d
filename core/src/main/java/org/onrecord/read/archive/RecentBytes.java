package org.onrecord.read.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that keeps the last bytes that were read from it, and counts all. */
final class RecentBytes extends FilterInputStream {

  private final byte[] ring;
  private long count;

  /** Keeps up to {@code capacity} bytes. */
  RecentBytes(InputStream in, int capacity) {
    super(in);
    this.ring = new byte[capacity];
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    if (one >= 0) {
      ring[(int) (count++ % ring.length)] = (byte) one;
    }
    return one;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    int kept = Math.min(Math.max(read, 0), ring.length);
    count += Math.max(read, 0) - kept;
    for (int i = read - kept; i < read; ) {
      int at = (int) (count % ring.length);
      int part = Math.min(read - i, ring.length - at);
      System.arraycopy(buffer, offset + i, ring, at, part);
      count += part;
      i += part;
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** The number of bytes read. */
  long count() {
    return count;
  }

  /** The last bytes read, in their order. */
  byte[] last() {
    byte[] last = new byte[(int) Math.min(count, ring.length)];
    for (int i = 0; i < last.length; i++) {
      last[i] = ring[(int) ((count - last.length + i) % ring.length)];
    }
    return last;
  }
}
