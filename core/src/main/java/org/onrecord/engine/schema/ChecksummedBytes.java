package org.onrecord.engine.schema;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.apache.lucene.util.BytesRef;

/** Bytes with a checksum (CRC-32). Lucene verifies whole files, which is too slow for a search. */
final class ChecksummedBytes {

  private static final int CHECKSUM_BYTES = Integer.BYTES;

  private ChecksummedBytes() {}

  static BytesRef addChecksum(byte[] bytes) {
    byte[] sealed = Arrays.copyOf(bytes, bytes.length + CHECKSUM_BYTES);
    ByteBuffer.wrap(sealed).putInt(bytes.length, checksum(new BytesRef(bytes)));
    return new BytesRef(sealed);
  }

  /**
   * The bytes without the checksum.
   *
   * @throws IOException if the checksum does not match
   */
  static BytesRef verify(BytesRef sealed) throws IOException {
    int length = sealed.length - CHECKSUM_BYTES;
    if (length >= 0) {
      BytesRef bytes = new BytesRef(sealed.bytes, sealed.offset, length);
      int seal = ByteBuffer.wrap(sealed.bytes).getInt(sealed.offset + length);
      if (seal == checksum(bytes)) {
        return bytes;
      }
    }
    throw new IOException("the checksum of a stored article does not match");
  }

  private static int checksum(BytesRef bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes.bytes, bytes.offset, bytes.length);
    return (int) checksum.getValue();
  }
}
