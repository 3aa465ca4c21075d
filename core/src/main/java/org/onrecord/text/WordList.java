package org.onrecord.text;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/**
 * A set of words kept as a resource file: one entry a line, or several on a line parted by white
 * space where an entry has none; {@code #} begins a comment.
 */
public final class WordList {

  private WordList() {}

  /**
   * The words of a resource beside {@code owner}, parted by white space.
   *
   * @throws IllegalArgumentException if there is no such resource
   */
  public static ImmutableSet<String> words(Class<?> owner, String file) {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (String line : lines(owner, file)) {
      for (String word : line.split("\\s+")) {
        words.add(word);
      }
    }
    return words.build();
  }

  /** The lines of a resource beside {@code owner}, without comments and blank lines. */
  public static ImmutableSet<String> lines(Class<?> owner, String file) {
    URL resource = Resources.getResource(owner, file);
    try {
      ImmutableSet.Builder<String> lines = ImmutableSet.builder();
      for (String line : Resources.readLines(resource, StandardCharsets.UTF_8)) {
        int comment = line.indexOf('#');
        String entry = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (!entry.isEmpty()) {
          lines.add(entry);
        }
      }
      return lines.build();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + file, e);
    }
  }
}
