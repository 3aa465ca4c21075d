package org.onrecord.linear;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Writes variable-length integers in the format that {@link VarIntReader} reads. */
public final class VarIntWriter {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** Writes a non-negative number; of a negative one all 64 bits are kept. */
  public void add(long number) {
    long rest = number;
    while ((rest & ~0x7FL) != 0) {
      bytes.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    bytes.write((int) rest);
  }

  /** Writes a number that may be negative. */
  public void addSigned(long number) {
    add(number << 1 ^ number >> 63);
  }

  /** Writes the length of an array, and the array. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(bytes.size());
    bytes.writeTo(out);
  }
}
