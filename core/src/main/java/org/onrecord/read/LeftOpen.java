package org.onrecord.read;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream that whoever reads it may close without closing it for those it belongs to. */
final class LeftOpen extends FilterInputStream {

  LeftOpen(InputStream in) {
    super(in);
  }

  @Override
  public void close() {
    // Its owner does.
  }
}
