package org.onrecord.lucene;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts one index in the place of another that cannot be opened, by moving folders. */
final class IndexSwap {

  private static final String BESIDE = ".anew";
  private static final String ASIDE = "lucene.damaged";

  private final IndexHome home;

  IndexSwap(IndexHome home) {
    this.home = home;
  }

  /** Where the new index is made: beside the old one, on the same disk. */
  static Path beside(Path home) {
    Path whole = home.toAbsolutePath().normalize();
    return whole.resolveSibling(whole.getFileName() + BESIDE);
  }

  /** Where the old index is kept. */
  Path aside() {
    return home.path().resolve(ASIDE);
  }

  /** Puts the index that was made beside in place; the old one stays, out of the way. */
  void replace(Path beside) throws IOException {
    remove(aside());
    if (Files.exists(home.lucene())) {
      Files.move(home.lucene(), aside());
    }
    IndexHome made = new IndexHome(beside);
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
