package org.onrecord.lucene;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FSLockFactory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.Constants;

/**
 * A directory for short-lived processes. Reading plain files runs far less code than the channels
 * of {@link org.apache.lucene.store.NIOFSDirectory}, which is not compiled in such a short time:
 * with those a search takes a seventh more CPU, with {@link org.apache.lucene.store.MMapDirectory}
 * a third more.
 */
final class UnmappedDirectory extends FSDirectory {

  UnmappedDirectory(Path folder) throws IOException {
    super(folder, FSLockFactory.getDefault());
  }

  /** Whether the file system is supported. On Windows an open file cannot be deleted. */
  static boolean canRead(Path folder) {
    return folder.getFileSystem().equals(FileSystems.getDefault()) && !Constants.WINDOWS;
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    ensureOpen();
    ensureCanRead(name);
    Path path = getDirectory().resolve(name);
    RandomAccessFile file = read(path);
    return IndexFolder.closingOnFailure(file, () -> new UnmappedInput(path.toString(), file));
  }

  private static RandomAccessFile read(Path path) throws IOException {
    try {
      return new RandomAccessFile(path.toString(), "r");
    } catch (FileNotFoundException e) {
      // Let Lucene report the error: the file is missing, or permission is denied.
      Files.newByteChannel(path).close();
      throw e;
    }
  }
}
