package org.onrecord.lucene;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.onrecord.engine.schema.NoteDocuments;
import org.onrecord.search.CheckReport;
import org.onrecord.store.IndexCorrupt;
import org.onrecord.store.IndexUnwritable;
import org.onrecord.store.NoteKeys;

/**
 * Makes an index of the files of a commit. Lucene never changes a file that it has written, so a
 * hard link will do where the file system allows it; elsewhere files are copied.
 */
final class IndexSnapshot {

  private final IndexFolder source;
  private final Directory files;
  private final IndexFolder target;

  /**
   * @param files where the files of the index are
   */
  IndexSnapshot(IndexFolder source, Directory files, Path target) {
    this.source = source;
    this.files = files;
    this.target = new IndexFolder(target);
  }

  /**
   * Refuses a folder that a snapshot would mix with something else.
   *
   * @throws IndexUnwritable if it is not empty, is not a folder or lies in the index itself
   */
  void requireEmptyTarget() throws IOException {
    Path folder = target.path();
    if (normal(folder).startsWith(normal(source.path()))) {
      throw refusal("it lies inside of the index " + source.path());
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      if (entries.iterator().hasNext()) {
        throw refusal("the folder is not empty");
      }
    } catch (NoSuchFileException e) {
      // It is made.
    } catch (NotDirectoryException e) {
      throw refusal("it is not a folder");
    }
  }

  private static Path normal(Path path) throws IOException {
    Path whole = path.toAbsolutePath().normalize();
    Path existing = whole;
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    return existing.toRealPath().resolve(existing.relativize(whole));
  }

  private IndexUnwritable refusal(String reason) {
    return new IndexUnwritable(
        target.path(), reason + "; give a snapshot a new or an empty folder elsewhere");
  }

  /**
   * Makes the snapshot and reads all of it; leaves nothing of it if that fails.
   *
   * @param commit whose files stay as long as this runs; else {@link NoSuchFileException} or {@link
   *     FileNotFoundException} tells that they went
   */
  void make(IndexCommit commit) throws IOException {
    boolean isNew = !Files.exists(target.path());
    boolean isMade = false;
    try {
      Files.createDirectories(target.lucene());
      try (Directory folder = FSDirectory.open(target.lucene())) {
        fill(folder, commit);
        writeManifest(folder);
        verify(folder);
      }
      isMade = true;
    } finally {
      if (!isMade) {
        IndexReplacement.remove(target.lucene());
        Files.deleteIfExists(target.manifest().file());
        Files.deleteIfExists(RemovedFile.of(target).file());
        if (isNew) {
          Files.deleteIfExists(target.path());
        }
      }
    }
  }

  /** The list of segments comes last: without it the folder is no index. */
  private void fill(Directory folder, IndexCommit commit) throws IOException {
    String segments = commit.getSegmentsFileName();
    List<String> names = new ArrayList<>(commit.getFileNames());
    names.remove(segments);
    copy(names, folder);
    copy(List.of(segments), folder);
    folder.syncMetaData();
  }

  private void copy(Collection<String> names, Directory folder) throws IOException {
    for (String name : names) {
      if (!isLinked(name)) {
        folder.copyFrom(files, name, name, IOContext.DEFAULT);
      }
    }
    folder.sync(names);
  }

  private boolean isLinked(String name) {
    if (!(FilterDirectory.unwrap(files) instanceof FSDirectory folder)) {
      return false;
    }
    try {
      Files.createLink(target.lucene().resolve(name), folder.getDirectory().resolve(name));
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      // Another disk, or one without links: copying says what is wrong, if anything else is.
      return false;
    }
  }

  private void writeManifest(Directory folder) throws IOException {
    SegmentInfos commit = SegmentInfos.readLatestCommit(folder);
    try (DirectoryReader reader = DirectoryReader.open(folder)) {
      Optional<String> label = IndexFolder.label(commit.getUserData());
      IndexSearcher searcher = new IndexSearcher(reader);
      target.manifest().write(StatsReader.read(searcher, folder, label), commit);
      RemovedFile.of(target).write(NoteDocuments.startingWith(searcher, NoteKeys.REMOVED));
    }
  }

  private void verify(Directory folder) {
    CheckReport check = new IndexCheck(target, folder).run();
    if (!check.problems().isEmpty()) {
      String problem = check.problems().get(0);
      throw new IndexCorrupt(source.path(), problem, new IOException(problem));
    }
  }
}
