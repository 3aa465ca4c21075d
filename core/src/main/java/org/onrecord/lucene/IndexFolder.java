package org.onrecord.lucene;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.onrecord.engine.schema.Schema;
import org.onrecord.store.IndexCorrupt;
import org.onrecord.store.IndexLocked;
import org.onrecord.store.IndexMissing;
import org.onrecord.store.IndexOutdated;
import org.onrecord.store.IndexUnwritable;

/**
 * The folder of an index: {@code lucene/} is authoritative; {@code onrecord.json} is a copy of its
 * key data for people and tools, written after each commit.
 */
public record IndexFolder(Path path, boolean isShortLived) {

  /** For repeated searches: files are memory-mapped. */
  IndexFolder(Path path) {
    this(path, false);
  }

  /** For a single search: memory mapping would cost more than it saves. */
  static IndexFolder shortLived(Path path) {
    return new IndexFolder(path, true);
  }

  static final String MANIFEST = "onrecord.json";
  public static final String LUCENE = "lucene";
  private static final String WRITER = "writing.json";

  /** Keys of commit user data. */
  private static final String SCHEMA_KEY = "schema";

  private static final String LABEL_KEY = "label";

  Path lucene() {
    return path.resolve(LUCENE);
  }

  Directory directory() throws IOException {
    return isShortLived && UnmappedDirectory.canRead(path)
        ? new UnmappedDirectory(lucene())
        : FSDirectory.open(lucene());
  }

  /** An operation on the index that may fail in Lucene or on disk. */
  interface IndexTask<T> {
    T run() throws IOException;
  }

  /**
   * Does {@code work}, and says what Lucene or the disk has to say against it in our own errors.
   *
   * @param work may be done again: it is, where an interrupt of this thread made it fail
   */
  <T> T guarded(IndexTask<T> work) {
    try {
      return runDespiteInterrupt(work);
    } catch (NoSuchFileException e) {
      throw new IndexCorrupt(path, e.getFile() + " is missing", e);
    } catch (LockObtainFailedException e) {
      throw new IndexLocked(path, writerMark().description(), e);
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | EOFException
        | IndexNotFoundException e) {
      throw new IndexCorrupt(path, String.valueOf(e.getMessage()), e);
    } catch (FileSystemException e) {
      throw new IndexUnwritable(path, reason(e), e);
    } catch (AlreadyClosedException e) {
      throw new IllegalStateException("the index at " + path + " is closed", e);
    } catch (IOException e) {
      throw new IndexCorrupt(path, String.valueOf(e.getMessage()), e);
    }
  }

  private static <T> T runDespiteInterrupt(IndexTask<T> work) throws IOException {
    try {
      return work.run();
    } catch (IOException e) {
      if (Thread.currentThread().isInterrupted()) {
        return UninterruptedTasks.run(work);
      }
      throw e;
    }
  }

  /** Does {@code work}, and closes {@code resource} if that fails. */
  static <T> T closingOnFailure(Closeable resource, IndexTask<T> work) throws IOException {
    boolean done = false;
    try {
      T result = work.run();
      done = true;
      return result;
    } finally {
      if (!done) {
        IOUtils.closeWhileHandlingException(resource);
      }
    }
  }

  private static String reason(FileSystemException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied for " + e.getFile();
    }
    if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
      return e.getFile() + " is not a folder";
    }
    return String.valueOf(e.getMessage());
  }

  boolean exists() throws IOException {
    if (!Files.isDirectory(lucene())) {
      return false;
    }
    try (Directory directory = directory()) {
      return isIndex(directory);
    }
  }

  void requireExisting() throws IOException {
    if (!exists()) {
      requireNothingLost();
      throw new IndexMissing(path);
    }
  }

  /**
   * Tells a folder in which an index lost its list of segments, or all of its files, from one that
   * never had an index. A writer must not begin an index there: Lucene would remove the segments
   * that no list mentions.
   *
   * @throws IndexCorrupt if there are remains of an index
   */
  void requireNothingLost() throws IOException {
    if (hasSegments()) {
      throw damaged("the list of its segments (" + lucene().resolve("segments_N") + ") is missing");
    }
    if (manifest().articles().orElse(0) > 0) {
      throw damaged("its files in " + lucene() + " are missing");
    }
  }

  /**
   * Refuses a folder in which the name of the manifest is taken by something else, which a new
   * index would replace.
   */
  void requireFree() {
    if (!manifest().isOurs()) {
      throw new IndexUnwritable(
          path,
          manifest().file()
              + " was not written by Onrecord; choose another folder, or move that file away");
    }
  }

  private IndexCorrupt damaged(String what) {
    return new IndexCorrupt(path, what, new NoSuchFileException(lucene().toString()));
  }

  /** Whether there are files of segments, listed or not. */
  boolean hasSegments() throws IOException {
    if (!Files.isDirectory(lucene())) {
      return false;
    }
    try (var files = Files.newDirectoryStream(lucene(), "_*.si")) {
      return files.iterator().hasNext();
    }
  }

  /**
   * Rejects an unknown schema.
   *
   * @param commit the user data of the last commit
   */
  void requireThisSchema(Map<String, String> commit) {
    int found = Integer.parseInt(commit.getOrDefault(SCHEMA_KEY, "0"));
    if (found != Schema.VERSION) {
      throw new IndexOutdated(path, found, Schema.VERSION);
    }
  }

  /** The user data of a commit. */
  static Map<String, String> commit(Optional<String> label) {
    String schema = String.valueOf(Schema.VERSION);
    return label
        .map(text -> Map.of(SCHEMA_KEY, schema, LABEL_KEY, text))
        .orElse(Map.of(SCHEMA_KEY, schema));
  }

  static Optional<String> label(Map<String, String> commit) {
    return Optional.ofNullable(commit.get(LABEL_KEY));
  }

  /** Whether a Lucene folder contains a commit. */
  static boolean isIndex(Directory directory) throws IOException {
    return DirectoryReader.indexExists(directory);
  }

  IndexManifest manifest() {
    return new IndexManifest(path.resolve(MANIFEST));
  }

  WriterInfo writerMark() {
    return new WriterInfo(path.resolve(WRITER));
  }
}
