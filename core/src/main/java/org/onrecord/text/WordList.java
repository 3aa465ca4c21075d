package org.onrecord.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
    try (InputStream resource = owner.getResourceAsStream(file)) {
      checkArgument(resource != null, "no word list %s beside %s", file, owner);
      String all = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
      ImmutableSet.Builder<String> lines = ImmutableSet.builder();
      for (String line : all.split("\n")) {
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
