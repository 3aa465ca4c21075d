package org.onrecord.training.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The word tables of a name tagger, read from lines of two columns separated by tabs.
 *
 * @param clusters the Brown cluster of a word in lower case, as a bit string
 * @param gazetteer the flags of a name
 */
record LexiconTables(Map<String, String> clusters, Map<String, Integer> gazetteer) {

  static LexiconTables read(Path clusters, Path gazetteer) throws IOException {
    Map<String, String> paths = new LinkedHashMap<>();
    rows(clusters).forEach(row -> paths.putIfAbsent(row[0], row[1]));
    Map<String, Integer> flags = new LinkedHashMap<>();
    rows(gazetteer).forEach(row -> flags.merge(row[0], Integer.valueOf(row[1]), (a, b) -> a | b));
    return new LexiconTables(paths, flags);
  }

  private static List<String[]> rows(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(line -> line.split("\t")).toList();
    }
  }
}
