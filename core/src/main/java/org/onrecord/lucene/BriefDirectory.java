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
 * Reads the folder of an index for a process that ends after a search or two. Reading a plain file
 * runs far less code than the channels of {@link org.apache.lucene.store.NIOFSDirectory}, and none
 * of it is compiled in so short a time: with those a search takes a seventh more CPU, with {@link
 * org.apache.lucene.store.MMapDirectory} a third more.
 */
final class BriefDirectory extends FSDirectory {

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
    return IndexHome.closingOnFailure(file, () -> new BriefInput(path.toString(), file));
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
