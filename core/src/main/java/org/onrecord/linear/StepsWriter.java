package org.onrecord.linear;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Writes what {@link Steps} reads. */
public final class StepsWriter {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** Adds a number from 0 on; of a negative one all 64 bits are kept. */
  public void add(long number) {
    long rest = number;
    while ((rest & ~0x7FL) != 0) {
      bytes.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    bytes.write((int) rest);
  }

  /** Adds a number that may be negative. */
  public void addSigned(long number) {
    add(number << 1 ^ number >> 63);
  }

  /** Writes the number of bytes, and the bytes. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(bytes.size());
    bytes.writeTo(out);
  }
}
