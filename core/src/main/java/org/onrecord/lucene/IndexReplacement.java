package org.onrecord.lucene;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Replaces an index that cannot be opened by moving folders. */
final class IndexReplacement {

  private static final String SUFFIX = ".anew";
  private static final String DAMAGED_FOLDER = "lucene.damaged";

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

  /** Moves the new index into place and keeps the old one. */
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
