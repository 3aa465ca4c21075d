package org.onrecord.read.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.read.context.ArchiveBudget;

/**
 * An unpacked stream that counts its bytes against the budget of the file. Once reading has failed,
 * it fails again, as the streams of the JDK do not: what is behind a damaged byte must not pass for
 * the content or for its end.
 */
final class ExpansionLimit extends FilterInputStream {

  private final ArchiveBudget budget;
  private @Nullable IOException failure;

  ExpansionLimit(InputStream in, ArchiveBudget budget) {
    super(in);
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      int count = super.read(buffer, offset, length);
      budget.countBytes(Math.max(count, 0));
      return count;
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /** Returns 0 so that buffers pass on data before the end of a truncated stream. */
  @Override
  public int available() {
    return 0;
  }
}
