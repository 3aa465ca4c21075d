package org.onrecord.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A set of words from a resource file: one entry per line, or several separated by white space if
 * no entry contains any; {@code #} starts a comment.
 */
public final class WordList {

  private WordList() {}

  /**
   * The words of a resource next to {@code owner}, separated by white space.
   *
   * @throws IllegalArgumentException if the resource does not exist
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

  /** The lines of a resource next to {@code owner}, without comments and blank lines. */
  public static ImmutableSet<String> lines(Class<?> owner, String file) {
    try (InputStream resource = owner.getResourceAsStream(file)) {
      checkArgument(resource != null, "word list %s not found next to %s", file, owner);
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
