package org.onrecord.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.BufferedIndexInput;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FSLockFactory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.Constants;

/**
 * Reads the folder of an index for a process that ends after a search or two. The channels of
 * {@link org.apache.lucene.store.NIOFSDirectory} go through a hundred calls for every kilobyte,
 * none of which is compiled by then; a plain file takes two, and is read in larger pieces.
 */
final class BriefDirectory extends FSDirectory {

  private static final int PIECE = 4096;

  BriefDirectory(Path folder) throws IOException {
    super(folder, FSLockFactory.getDefault());
  }

  /** Whether a folder is of the usual files. On Windows nobody can remove one that is open so. */
  static boolean canRead(Path folder) {
    return folder.getFileSystem().equals(FileSystems.getDefault()) && !Constants.WINDOWS;
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    ensureOpen();
    ensureCanRead(name);
    Path path = getDirectory().resolve(name);
    RandomAccessFile file = read(path);
    return IndexHome.closingOnFailure(
        file, () -> new Input(path.toString(), file, 0, file.length(), /* isPart= */ false));
  }

  private static RandomAccessFile read(Path path) throws IOException {
    try {
      return new RandomAccessFile(path.toString(), "r");
    } catch (FileNotFoundException e) {
      // Fails, too, and says what is wrong: it is not there, or may not be read.
      Files.newByteChannel(path).close();
      throw e;
    }
  }

  /** A file or a part of one; parts and clones share the file, which is closed with the whole. */
  private static final class Input extends BufferedIndexInput {

    private final RandomAccessFile file;
    private final long start;
    private final long length;
    private boolean isPart;

    Input(String name, RandomAccessFile file, long start, long length, boolean isPart) {
      super(name, PIECE);
      this.file = file;
      this.start = start;
      this.length = length;
      this.isPart = isPart;
    }

    @Override
    protected void readInternal(ByteBuffer bytes) throws IOException {
      int wanted = bytes.remaining();
      if (getFilePointer() + wanted > length) {
        throw new EOFException("read past EOF: " + this);
      }
      synchronized (file) {
        file.seek(start + getFilePointer());
        file.readFully(bytes.array(), bytes.arrayOffset() + bytes.position(), wanted);
      }
      bytes.position(bytes.position() + wanted);
    }

    @Override
    protected void seekInternal(long position) throws IOException {
      if (position > length) {
        throw new EOFException("seek past EOF: " + this);
      }
    }

    @Override
    public long length() {
      return length;
    }

    @Override
    public IndexInput slice(String name, long from, long size) {
      if (from < 0 || size < 0 || size > length - from) {
        throw new IllegalArgumentException(
            "slice " + name + " of " + size + " bytes from " + from + " is outside of " + this);
      }
      return new Input(getFullSliceDescription(name), file, start + from, size, /* isPart= */ true);
    }

    @Override
    public Input clone() {
      Input clone = (Input) super.clone();
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
}
