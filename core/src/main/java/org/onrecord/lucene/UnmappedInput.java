package org.onrecord.lucene;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import org.apache.lucene.store.BufferedIndexInput;

/**
 * Reads a file or a part of it. Slices and clones share the file, which is closed with the
 * original; threads may use different clones concurrently.
 */
final class UnmappedInput extends BufferedIndexInput {

  /** Larger buffers read more unneeded bytes, smaller ones cause more system calls. */
  private static final int BUFFER = 2048;

  private final RandomAccessFile file;
  private final long start;
  private final long length;
  private boolean isPart;

  /** A whole file. */
  UnmappedInput(String name, RandomAccessFile file) throws IOException {
    this(name, file, 0, file.length(), /* isPart= */ false);
  }

  private UnmappedInput(
      String name, RandomAccessFile file, long start, long length, boolean isPart) {
    super(name, BUFFER);
    this.file = file;
    this.start = start;
    this.length = length;
    this.isPart = isPart;
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  protected void readInternal(ByteBuffer bytes) throws IOException {
    long position = getFilePointer();
    if (bytes.remaining() > length - position) {
      throw new EOFException("read past EOF: " + this);
    }
    synchronized (file) {
      file.seek(start + position);
      file.readFully(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
    }
    bytes.position(bytes.limit());
  }

  @Override
  protected void seekInternal(long position) throws IOException {
    if (position > length) {
      throw new EOFException("seek past EOF: " + position + " in " + this);
    }
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
