package org.onrecord.engine.schema;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.apache.lucene.util.BytesRef;

/**
 * Bytes made smaller, each piece by itself. Lucene's own compression works on many documents
 * together: one that is as small is read ten times slower, one that is as fast is a third larger.
 */
final class CompressedBytes {

  private static final int LENGTH_BYTES = Integer.BYTES;

  /** News shrinks hardly more at a higher level, which takes longer. */
  private static final int LEVEL = 3;

  private CompressedBytes() {}

  static byte[] deflate(byte[] bytes) {
    Deflater deflater = new Deflater(LEVEL, /* nowrap= */ true);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      byte[] deflated = new byte[LENGTH_BYTES + bytes.length / 2 + Long.BYTES];
      ByteBuffer.wrap(deflated).putInt(bytes.length);
      int length = LENGTH_BYTES;
      while (!deflater.finished()) {
        if (length == deflated.length) {
          deflated = Arrays.copyOf(deflated, 2 * length);
        }
        length += deflater.deflate(deflated, length, deflated.length - length);
      }
      return Arrays.copyOf(deflated, length);
    } finally {
      deflater.end();
    }
  }

  /**
   * The bytes as they were.
   *
   * @throws IOException if these were not made by {@link #deflate}
   */
  static byte[] inflate(BytesRef deflated) throws IOException {
    Inflater inflater = new Inflater(/* nowrap= */ true);
    try {
      byte[] bytes = new byte[ByteBuffer.wrap(deflated.bytes).getInt(deflated.offset)];
      inflater.setInput(deflated.bytes, deflated.offset + LENGTH_BYTES, deflated.length - LENGTH_BYTES);
      int length = inflater.inflate(bytes);
      if (length != bytes.length) {
        throw new IOException("a stored article has " + length + " bytes of " + bytes.length);
      }
      return bytes;
    } catch (DataFormatException e) {
      throw new IOException("a stored article is no such", e);
    } finally {
      inflater.end();
    }
  }
}
