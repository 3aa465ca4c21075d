package org.onrecord.names;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes what {@link Lexicon} reads, out of tables of words. */
final class LexiconWriter {

  private LexiconWriter() {}

  /**
   * @param clusters lines of a word in lower case and the path to its cluster, in 0 and 1
   * @param gazetteer lines of a name and its flags
   */
  static void write(Path clusters, Path gazetteer, DataOutputStream out) throws IOException {
    SortedMap<String, Integer> paths = new TreeMap<>();
    List<String[]> words = rows(clusters);
    words.forEach(row -> paths.put(row[1], 0));
    out.writeInt(paths.size() + 1);
    out.writeInt(1);
    int number = 1;
    for (String path : List.copyOf(paths.keySet())) {
      out.writeInt(Integer.parseInt("1" + path, 2));
      paths.put(path, number++);
    }
    SortedMap<Integer, Integer> numbers = new TreeMap<>();
    words.forEach(
        row -> numbers.putIfAbsent(WordTable.hash(row[0]), paths.getOrDefault(row[1], 0)));
    WordTableWriter.write(numbers, out);
    SortedMap<Integer, Integer> flags = new TreeMap<>();
    rows(gazetteer)
        .forEach(row -> flags.merge(phrase(row[0]), Integer.valueOf(row[1]), (a, b) -> a | b));
    WordTableWriter.write(flags, out);
  }

  private static int phrase(String words) {
    int hash = 0;
    for (String word : words.split(" ")) {
      hash = Gazetteer.phrase(hash, WordTable.hash(word));
    }
    return hash;
  }

  private static List<String[]> rows(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(line -> line.split("\t")).toList();
    }
  }
}
