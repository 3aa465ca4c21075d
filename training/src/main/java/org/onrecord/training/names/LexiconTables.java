package org.onrecord.training.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The tables of words that a tagger of names knows, as lines of two columns, parted by tabs.
 *
 * @param clusters of a word in lower case the path to its cluster, in 0 and 1
 * @param gazetteer of a name its flags
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
