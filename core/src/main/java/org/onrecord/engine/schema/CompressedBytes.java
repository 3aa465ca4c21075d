package org.onrecord.engine.schema;

import com.google.common.primitives.Ints;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.lucene.util.BytesRef;

/**
 * Compresses single values with the JDK, after their length. Lucene's stored field compression
 * works on blocks of documents: its smallest variant is read ten times slower, its fastest is a
 * third larger.
 */
final class CompressedBytes {

  private static final int LENGTH_BYTES = Integer.BYTES;

  /** Higher levels hardly reduce the size of news and take longer. */
  private static final int LEVEL = 3;

  private CompressedBytes() {}

  static byte[] deflate(byte[] bytes) throws IOException {
    Deflater deflater = new Deflater(LEVEL, /* nowrap= */ true);
    ByteArrayOutputStream deflated = new ByteArrayOutputStream(LENGTH_BYTES + bytes.length / 2);
    deflated.writeBytes(Ints.toByteArray(bytes.length));
    try (OutputStream out = new DeflaterOutputStream(deflated, deflater)) {
      out.write(bytes);
    } finally {
      deflater.end();
    }
    return deflated.toByteArray();
  }

  /**
   * Decompresses a value.
   *
   * @throws IOException if it was not made by {@link #deflate}
   */
  static byte[] inflate(BytesRef deflated) throws IOException {
    byte[] bytes = new byte[ByteBuffer.wrap(deflated.bytes).getInt(deflated.offset)];
    Inflater inflater = new Inflater(/* nowrap= */ true);
    try (InputStream in =
        new InflaterInputStream(
            new ByteArrayInputStream(
                deflated.bytes, deflated.offset + LENGTH_BYTES, deflated.length - LENGTH_BYTES),
            inflater)) {
      int length = in.readNBytes(bytes, 0, bytes.length);
      if (length != bytes.length) {
        throw new IOException(
            "a stored article decompresses to " + length + " bytes instead of " + bytes.length);
      }
      return bytes;
    } finally {
      inflater.end();
    }
  }
}
