package org.onrecord.read.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The content of all members of a gzip file (RFC 1952), one after another. Unlike {@link
 * java.util.zip.GZIPInputStream}, which takes a damaged or cut header of a later member for the end
 * of the file, it fails unless the file ends after a member, or with padding of zeros. Bytes before
 * a failure are delivered first.
 *
 * <p>Closing it frees native memory; it does not close the file.
 */
final class GzipMembers extends InputStream {

  private static final int BUFFER_BYTES = 8192;
  private static final int FIRST_MAGIC = 0x1F;
  private static final int SECOND_MAGIC = 0x8B;
  private static final int DEFLATE = 8;

  /** Flags of a header. */
  private static final int HEADER_CHECKSUM = 2;

  private static final int EXTRA_FIELD = 4;
  private static final int FILE_NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED_FLAGS = 0xE0;

  /** The bytes of a header that are not used: modification time, compression level, system. */
  private static final int IGNORED_BYTES = 6;

  private final PushbackInputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int buffered;
  private boolean isInMember;
  private boolean isAtEnd;
  private long members;

  GzipMembers(InputStream in) {
    this.in = new PushbackInputStream(in, BUFFER_BYTES);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!isAtEnd) {
      if (!isInMember) {
        isInMember = beginMember();
        isAtEnd = !isInMember;
        continue;
      }
      int count = inflate(target, offset, length);
      checksum.update(target, offset, count);
      if (count > 0) {
        return count;
      }
      if (inflater.finished()) {
        endMember();
      } else if (inflater.needsDictionary()) {
        throw new ZipException("member " + members + " needs a dictionary");
      } else {
        fill();
      }
    }
    return -1;
  }

  private int inflate(byte[] target, int offset, int length) throws ZipException {
    try {
      return inflater.inflate(target, offset, length);
    } catch (DataFormatException e) {
      throw new ZipException(
          "the compressed data of member " + members + " is damaged: " + e.getMessage());
    }
  }

  private void fill() throws IOException {
    buffered = in.read(buffer, 0, buffer.length);
    if (buffered < 0) {
      throw new EOFException("the file is cut short in member " + members);
    }
    inflater.setInput(buffer, 0, buffered);
  }

  /** Reads the header of a member; false at the end of the file. */
  private boolean beginMember() throws IOException {
    int first = in.read();
    if (members > 0 && first <= 0) {
      requirePadding(first);
      return false;
    }
    members++;
    if (first != FIRST_MAGIC || next() != SECOND_MAGIC) {
      throw new ZipException(
          members == 1 ? "it is not a gzip file" : "bytes that are no gzip data follow a member");
    }
    int method = next();
    int flags = next();
    if (method != DEFLATE || (flags & RESERVED_FLAGS) != 0) {
      throw new ZipException("the header of member " + members + " is damaged");
    }
    skip(IGNORED_BYTES);
    if ((flags & EXTRA_FIELD) != 0) {
      skip(next() | (next() << 8));
    }
    if ((flags & FILE_NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & HEADER_CHECKSUM) != 0) {
      skip(2);
    }
    inflater.reset();
    checksum.reset();
    return true;
  }

  /** Archives on tapes are padded with zeros. */
  private void requirePadding(int first) throws IOException {
    for (int next = first; next >= 0; next = in.read()) {
      if (next != 0) {
        throw new ZipException("bytes that are no gzip data follow a member");
      }
    }
  }

  private void endMember() throws IOException {
    int unused = inflater.getRemaining();
    in.unread(buffer, buffered - unused, unused);
    long expectedChecksum = number();
    long expectedLength = number();
    boolean isSound =
        checksum.getValue() == expectedChecksum
            && (inflater.getBytesWritten() & 0xFFFFFFFFL) == expectedLength;
    if (!isSound) {
      throw new ZipException("member " + members + " does not match its checksum");
    }
    isInMember = false;
  }

  /** Four bytes, the lowest first. */
  private long number() throws IOException {
    return next() | (next() << 8) | (next() << 16) | ((long) next() << 24);
  }

  private int next() throws IOException {
    int one = in.read();
    if (one < 0) {
      throw new EOFException("the file is cut short in member " + members);
    }
    return one;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  private void skipText() throws IOException {
    while (next() != 0) {
      // Names and comments are not used.
    }
  }

  @Override
  public void close() {
    inflater.end();
  }
}
