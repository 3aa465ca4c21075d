package org.onrecord.lucene;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;

/**
 * Reads a {@link UnmappedFile} or a part of it; parts and clones share the file, which is closed with
 * the whole. Takes numbers apart by hand: buffers and handles take many calls, and nothing is
 * compiled yet.
 */
final class UnmappedInput extends IndexInput implements RandomAccessInput {

  private static final byte[] NOTHING = {};

  private final UnmappedFile file;
  private final long start;
  private final long length;
  private boolean isPart;

  /** The piece that is read, where it begins in the file, and how far it is of this part. */
  private byte[] piece = NOTHING;

  private long begun;
  private int end;

  /** What of it is read next. */
  private int at;

  /** A whole file. */
  UnmappedInput(String name, UnmappedFile file) {
    this(name, file, 0, file.length(), /* isPart= */ false);
  }

  private UnmappedInput(String name, UnmappedFile file, long start, long length, boolean isPart) {
    super(name);
    this.file = file;
    this.start = start;
    this.length = length;
    this.isPart = isPart;
    this.begun = start;
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public long getFilePointer() {
    return begun + at - start;
  }

  @Override
  public void seek(long position) throws IOException {
    if (position < 0 || position > length) {
      throw new EOFException("seek past EOF: " + position + " in " + this);
    }
    long place = start + position - begun;
    if (place >= 0 && place <= end) {
      at = (int) place;
    } else {
      piece = NOTHING;
      begun = start + position;
      end = 0;
      at = 0;
    }
  }

  /** Goes to the piece that has the byte that is next. */
  private void turn() throws IOException {
    long next = begun + at;
    if (next >= start + length) {
      throw new EOFException("read past EOF: " + this);
    }
    long number = next / UnmappedFile.PIECE;
    piece = file.piece(number);
    begun = number * UnmappedFile.PIECE;
    at = (int) (next - begun);
    end = (int) Math.min(piece.length, start + length - begun);
  }

  @Override
  public byte readByte() throws IOException {
    if (at == end) {
      turn();
    }
    return piece[at++];
  }

  @Override
  public void readBytes(byte[] bytes, int offset, int count) throws IOException {
    Objects.checkFromIndexSize(offset, count, bytes.length);
    for (int read = 0; read < count; ) {
      if (at == end) {
        turn();
      }
      int some = Math.min(count - read, end - at);
      System.arraycopy(piece, at, bytes, offset + read, some);
      at += some;
      read += some;
    }
  }

  @Override
  public short readShort() throws IOException {
    if (end - at < Short.BYTES) {
      return super.readShort();
    }
    at += Short.BYTES;
    return (short) (piece[at - 2] & 0xFF | piece[at - 1] << 8);
  }

  @Override
  public int readInt() throws IOException {
    if (end - at < Integer.BYTES) {
      return super.readInt();
    }
    at += Integer.BYTES;
    return number(piece, at - Integer.BYTES);
  }

  @Override
  public long readLong() throws IOException {
    if (end - at < Long.BYTES) {
      return super.readLong();
    }
    at += Long.BYTES;
    return number(piece, at - 8) & 0xFFFF_FFFFL | (long) number(piece, at - 4) << Integer.SIZE;
  }

  private static int number(byte[] bytes, int from) {
    return bytes[from] & 0xFF
        | (bytes[from + 1] & 0xFF) << 8
        | (bytes[from + 2] & 0xFF) << 16
        | bytes[from + 3] << 24;
  }

  @Override
  public void readInts(int[] numbers, int offset, int count) throws IOException {
    Objects.checkFromIndexSize(offset, count, numbers.length);
    for (int read = 0; read < count; ) {
      int some = Math.min(count - read, (end - at) / Integer.BYTES);
      if (some == 0) {
        numbers[offset + read++] = readInt();
      } else {
        next(some * Integer.BYTES).asIntBuffer().get(numbers, offset + read, some);
        read += some;
      }
    }
  }

  @Override
  public void readLongs(long[] numbers, int offset, int count) throws IOException {
    Objects.checkFromIndexSize(offset, count, numbers.length);
    for (int read = 0; read < count; ) {
      int some = Math.min(count - read, (end - at) / Long.BYTES);
      if (some == 0) {
        numbers[offset + read++] = readLong();
      } else {
        next(some * Long.BYTES).asLongBuffer().get(numbers, offset + read, some);
        read += some;
      }
    }
  }

  /** The next bytes, all of one piece. */
  private ByteBuffer next(int bytes) {
    at += bytes;
    return ByteBuffer.wrap(piece, at - bytes, bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  public byte readByte(long position) throws IOException {
    seek(position);
    return readByte();
  }

  @Override
  public short readShort(long position) throws IOException {
    seek(position);
    return readShort();
  }

  @Override
  public int readInt(long position) throws IOException {
    seek(position);
    return readInt();
  }

  @Override
  public long readLong(long position) throws IOException {
    seek(position);
    return readLong();
  }

  @Override
  public UnmappedInput slice(String name, long from, long size) {
    if (from < 0 || size < 0 || size > length - from) {
      throw new IllegalArgumentException(
          "slice " + name + " of " + size + " bytes from " + from + " is outside of " + this);
    }
    return new UnmappedInput(
        getFullSliceDescription(name), file, start + from, size, /* isPart= */ true);
  }

  @Override
  public UnmappedInput clone() {
    UnmappedInput clone = (UnmappedInput) super.clone();
    clone.isPart = true;
    return clone;
  }

  @Override
  public void close() throws IOException {
    if (!isPart) {
      file.close();
    }
  }
}
