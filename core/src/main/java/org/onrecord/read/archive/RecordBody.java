package org.onrecord.read.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The content of a record. A chunk that the library finds invalid is an I/O error. */
final class RecordBody extends FilterInputStream {

  RecordBody(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (RuntimeException e) {
      throw new MalformedRecord(e);
    }
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    try {
      return super.read(buffer, offset, length);
    } catch (RuntimeException e) {
      throw new MalformedRecord(e);
    }
  }
}
