package org.onrecord.read.archive;

import com.google.common.io.ByteStreams;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a record of known length; fails once if the file ends before the record does. */
final class WholeRecord extends FilterInputStream {

  private long missing;

  WholeRecord(InputStream in, long length) {
    super(ByteStreams.limit(in, length));
    this.missing = length;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    missing -= Math.max(count, 0);
    if (count < 0 && missing > 0) {
      missing = 0;
      throw new EOFException("the file ends before the end of this record");
    }
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = super.skip(count);
    missing -= skipped;
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
