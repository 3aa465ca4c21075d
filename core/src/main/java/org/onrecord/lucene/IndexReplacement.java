package org.onrecord.lucene;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/** Replaces an index that cannot be opened by moving folders. */
final class IndexReplacement {

  private static final String SUFFIX = ".anew";
  private static final String DAMAGED_FOLDER = "lucene.damaged";
  private static final String COPY_FOLDER = "lucene.copy";

  private final IndexFolder home;

  IndexReplacement(IndexFolder home) {
    this.home = home;
  }

  /** The folder of the new index, on the same disk. */
  static Path newFolder(Path home) {
    Path absolute = home.toAbsolutePath().normalize();
    return absolute.resolveSibling(absolute.getFileName() + SUFFIX);
  }

  /** The folder in which the old index is kept. */
  Path damagedFolder() {
    return home.path().resolve(DAMAGED_FOLDER);
  }

  /** The folder for a copy of an index that cannot be opened, on which it is made readable. */
  Path copyFolder() {
    return home.path().resolve(COPY_FOLDER);
  }

  /**
   * Removes the old index that was kept, and what an interrupted replacement or repair has left.
   * Nobody may be replacing or repairing the index.
   */
  static void removeLeftovers(IndexFolder home) throws IOException {
    IndexReplacement replacement = new IndexReplacement(home);
    remove(replacement.damagedFolder());
    remove(replacement.copyFolder());
    Path beside = newFolder(home.path());
    if (Files.isDirectory(new IndexFolder(beside).lucene())) {
      remove(beside);
    }
  }

  /**
   * Undoes the first half of a replacement that was interrupted between its two moves: the old
   * index is set aside, and the new one is not yet in its place. Fails as for a lock that is held
   * if a process is between them.
   */
  void undoInterrupted() throws IOException {
    boolean isEmpty = !home.exists() && !home.hasSegments();
    if (isEmpty && Files.isDirectory(damagedFolder())) {
      try (Directory old = FSDirectory.open(damagedFolder());
          Lock lock = old.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
        lock.ensureValid();
        remove(home.lucene());
        Files.move(damagedFolder(), home.lucene());
      }
    }
  }

  /**
   * Moves the new index into place and keeps the old one. If it is interrupted between the two
   * moves, {@link #undoInterrupted} restores the old one.
   */
  void replace(Path beside) throws IOException {
    remove(damagedFolder());
    if (Files.exists(home.lucene())) {
      Files.move(home.lucene(), damagedFolder());
    }
    IndexFolder made = new IndexFolder(beside);
    Files.move(made.lucene(), home.lucene());
    Files.move(made.manifest().file(), home.manifest().file(), StandardCopyOption.REPLACE_EXISTING);
    remove(beside);
  }

  /** Removes a folder; returns whether it existed. */
  static boolean remove(Path folder) throws IOException {
    boolean exists = Files.exists(folder);
    if (exists) {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
    return exists;
  }
}
