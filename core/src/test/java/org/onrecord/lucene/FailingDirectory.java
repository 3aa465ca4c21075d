package org.onrecord.lucene;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A disk that is full after so many bytes. */
final class FailingDirectory extends FilterDirectory {

  private long left;

  FailingDirectory(Directory directory, long bytes) {
    super(directory);
    this.left = bytes;
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    return output(super.createOutput(name, context));
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    return output(super.createTempOutput(prefix, suffix, context));
  }

  private IndexOutput output(IndexOutput out) {
    return new FilterIndexOutput("failing", out.getName(), out) {
      @Override
      public void writeByte(byte b) throws IOException {
        spend(1);
        super.writeByte(b);
      }

      @Override
      public void writeBytes(byte[] b, int offset, int length) throws IOException {
        spend(length);
        super.writeBytes(b, offset, length);
      }
    };
  }

  private synchronized void spend(long bytes) throws IOException {
    left -= bytes;
    if (left < 0) {
      throw new IOException("No space left on device");
    }
  }
}
