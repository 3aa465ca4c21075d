package org.onrecord.read.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalLong;

/**
 * The end of a zip file, which says how many entries it has (APPNOTE 4.3.14 to 4.3.16). A file
 * without it is cut short. Reading entry by entry does not notice: every entry before the cut is
 * complete.
 */
final class ZipDirectory {

  private static final int END_SIGNATURE = 0x06054B50;
  private static final int LARGE_END_SIGNATURE = 0x06064B50;

  /** The end record without its comment. */
  private static final int END_BYTES = 22;

  private static final int MAX_COMMENT_BYTES = 0xFFFF;

  /** The end record of zip64, and its locator, which stand before the end record. */
  private static final int LARGE_END_BYTES = 56;

  private static final int LOCATOR_BYTES = 20;

  /** How many of the last bytes of a file contain the end records. */
  static final int MAX_BYTES = END_BYTES + MAX_COMMENT_BYTES + LOCATOR_BYTES + LARGE_END_BYTES;

  private ZipDirectory() {}

  /**
   * The number of entries of a zip file.
   *
   * @param last its last bytes, {@link #MAX_BYTES} if it has as many
   * @param length its length in bytes
   * @return the number, or empty if the end of the file is missing
   */
  static OptionalLong entries(byte[] last, long length) {
    ByteBuffer end = ByteBuffer.wrap(last).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = last.length - END_BYTES; at >= 0; at--) {
      if (end.getInt(at) == END_SIGNATURE) {
        OptionalLong entries = entries(end, at, length);
        if (entries.isPresent()) {
          return entries;
        }
      }
    }
    return OptionalLong.empty();
  }

  /** What an end record says; empty if the bytes are none, or that of a zip file in this one. */
  private static OptionalLong entries(ByteBuffer end, int at, long length) {
    int comment = Short.toUnsignedInt(end.getShort(at + 20));
    if (at + END_BYTES + comment > end.capacity()) {
      return OptionalLong.empty();
    }
    int large = at - LOCATOR_BYTES - LARGE_END_BYTES;
    if (large >= 0 && end.getInt(large) == LARGE_END_SIGNATURE) {
      return follows(end.getLong(large + 40), end.getLong(large + 48), large, end, length)
          ? OptionalLong.of(end.getLong(large + 32))
          : OptionalLong.empty();
    }
    long size = Integer.toUnsignedLong(end.getInt(at + 12));
    long start = Integer.toUnsignedLong(end.getInt(at + 16));
    return follows(size, start, at, end, length)
        ? OptionalLong.of(Short.toUnsignedLong(end.getShort(at + 10)))
        : OptionalLong.empty();
  }

  /** Whether the directory, by its size and start, ends where its end record begins. */
  private static boolean follows(long size, long start, int at, ByteBuffer end, long length) {
    return start + size == length - end.capacity() + at;
  }
}
