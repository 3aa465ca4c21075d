package org.onrecord.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.apache.lucene.util.BytesRef;

/**
 * Bytes with a checksum of their own, so that what is read back is what was written or nothing:
 * Lucene verifies whole files, which a search does not wait for.
 */
final class Sealed {

  private static final int SEAL = Integer.BYTES;

  private Sealed() {}

  static BytesRef seal(byte[] bytes) {
    byte[] sealed = Arrays.copyOf(bytes, bytes.length + SEAL);
    ByteBuffer.wrap(sealed).putInt(bytes.length, checksum(bytes, 0, bytes.length));
    return new BytesRef(sealed);
  }

  /**
   * The bytes that were sealed.
   *
   * @throws IOException if they are not those any more
   */
  static BytesRef open(BytesRef sealed) throws IOException {
    int length = sealed.length - SEAL;
    if (length < 0
        || ByteBuffer.wrap(sealed.bytes).getInt(sealed.offset + length)
            != checksum(sealed.bytes, sealed.offset, length)) {
      throw new IOException("a stored article was changed by something else");
    }
    return new BytesRef(sealed.bytes, sealed.offset, length);
  }

  private static int checksum(byte[] bytes, int offset, int length) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, offset, length);
    return (int) checksum.getValue();
  }
}
