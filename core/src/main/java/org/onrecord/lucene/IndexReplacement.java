package org.onrecord.lucene;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts one index in the place of another that cannot be opened, by moving folders. */
final class IndexReplacement {

  private static final String BESIDE = ".anew";
  private static final String DAMAGED_FOLDER = "lucene.damaged";

  private final IndexFolder home;

  IndexReplacement(IndexFolder home) {
    this.home = home;
  }

  /** Where the new index is made: beside the old one, on the same disk. */
  static Path newFolder(Path home) {
    Path whole = home.toAbsolutePath().normalize();
    return whole.resolveSibling(whole.getFileName() + BESIDE);
  }

  /** Where the old index is kept. */
  Path damagedFolder() {
    return home.path().resolve(DAMAGED_FOLDER);
  }

  /** Puts the index that was made beside in place; the old one stays, out of the way. */
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

  /** Removes a folder, and answers whether it was there. */
  static boolean remove(Path folder) throws IOException {
    boolean exists = Files.exists(folder);
    if (exists) {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
    return exists;
  }
}
