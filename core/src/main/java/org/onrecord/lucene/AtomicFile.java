package org.onrecord.lucene;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Replaces a small text file as a whole: a reader sees the old content or the new one. */
final class AtomicFile {

  private AtomicFile() {}

  /** Writes the text as UTF-8, with the usual permissions of the folder. */
  static void write(Path file, String text) throws IOException {
    // Not a temporary file of Java's, which nobody else may read.
    Path written = file.resolveSibling(file.getFileName() + ".tmp");
    Files.deleteIfExists(written);
    try {
      Files.writeString(written, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      moveOver(written, file);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  private static void moveOver(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
