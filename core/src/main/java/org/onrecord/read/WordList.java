package org.onrecord.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The tables of words beside this class: one entry a line, in lower case; {@code #} opens a comment
 * line.
 */
final class WordList {

  private WordList() {}

  /** The entries of a table, in its order. */
  static ImmutableList<String> lines(String resource) {
    List<String> lines;
    try {
      lines = Resources.readLines(Resources.getResource(WordList.class, resource), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + resource + " of this jar cannot be read", e);
    }
    return lines.stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .collect(ImmutableList.toImmutableList());
  }

  /** The entries of a table, for membership. */
  static ImmutableSet<String> set(String resource) {
    return ImmutableSet.copyOf(lines(resource));
  }
}
