package org.onrecord.bench.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** All files of an index, as bytes. */
record IndexBytes(Path home) {

  /** Terms are kept without the letters that they share with the term before. */
  private static final int SHARED_LETTERS = 5;

  /** Whether the end of a word, as an index keeps it, stands in any file. */
  boolean contain(String word) throws IOException {
    String end = word.substring(SHARED_LETTERS, word.length() - 2);
    try (Stream<Path> files = Files.walk(home)) {
      return files.filter(Files::isRegularFile).anyMatch(file -> text(file).contains(end));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
