package org.onrecord.linear;

import java.io.DataInputStream;
import java.io.IOException;

/** Reads variable-length integers: seven bits per byte, least significant first. */
public final class VarIntReader {

  private static final int BITS = 7;
  private static final int CONTINUATION_BIT = 1 << BITS;

  private final byte[] bytes;
  private int position;

  private VarIntReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Reads a length, and an array of this length. */
  public static VarIntReader read(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new VarIntReader(bytes);
  }

  /** The next non-negative number. */
  public long next() {
    long number = 0;
    int shift = 0;
    byte part;
    do {
      part = bytes[position++];
      number |= (long) (part & CONTINUATION_BIT - 1) << shift;
      shift += BITS;
    } while (part < 0);
    return number;
  }

  /** The next number of those that may be negative. */
  public long nextSigned() {
    long number = next();
    return number >>> 1 ^ -(number & 1);
  }
}
