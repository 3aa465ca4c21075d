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
 * Reads the folder of an index for a process that ends after a search or two. The channels of
 * {@link org.apache.lucene.store.NIOFSDirectory} go through a hundred calls for every kilobyte,
 * none of which is compiled by then; a plain file takes two, is read in larger pieces, and none of
 * them twice.
 */
final class UnmappedDirectory extends FSDirectory {

  UnmappedDirectory(Path folder) throws IOException {
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
    return IndexFolder.closingOnFailure(
        file, () -> new UnmappedInput(path.toString(), new UnmappedFile(file, file.length())));
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
}
