package org.onrecord.linear;

import java.io.DataInputStream;
import java.io.IOException;

/** Whole numbers in as few bytes as each needs: seven bits a byte, the lowest first. */
public final class VarIntReader {

  private static final int BITS = 7;
  private static final int CONTINUATION_BIT = 1 << BITS;

  private final byte[] bytes;
  private int position;

  private VarIntReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Reads a number of bytes, and so many bytes. */
  public static VarIntReader read(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new VarIntReader(bytes);
  }

  /** The next number, from 0 on. */
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

  /** The next number, of those that may be negative. */
  public long nextSigned() {
    long number = next();
    return number >>> 1 ^ -(number & 1);
  }
}
