package org.onrecord.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.store.NoteKeys;

/**
 * {@code removed.tsv}: a copy of the notes about removed articles beside the index, one per line.
 * If the index is damaged and its notes are lost, removed articles stay away nevertheless. Contains
 * digests only.
 */
record RemovedFile(Path file) {

  private static final String NAME = "removed.tsv";
  private static final Pattern LINE =
      Pattern.compile("(?<key>" + NoteKeys.REMOVED + "[0-9a-f]{1,64})\t(?<versions>[0-9a-f ]+)");

  /** The file of the index in a folder. */
  static RemovedFile of(IndexFolder home) {
    return new RemovedFile(home.path().resolve(NAME));
  }

  /** Writes the notes atomically; without notes, removes the file. */
  void write(Map<String, String> removed) throws IOException {
    if (removed.isEmpty()) {
      Files.deleteIfExists(file);
      return;
    }
    AtomicFile.write(
        file,
        removed.entrySet().stream()
            .map(note -> note.getKey() + "\t" + note.getValue() + "\n")
            .collect(Collectors.joining()));
  }

  /** Returns the notes; none if there is no file. Lines that are damaged are left out. */
  Map<String, String> read() throws IOException {
    Map<String, String> notes = new TreeMap<>();
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      for (String line : new String(Files.readAllBytes(file), UTF_8).split("\n", -1)) {
        Matcher note = LINE.matcher(line);
        if (note.matches()) {
          notes.put(note.group("key"), note.group("versions"));
        }
      }
    }
    return notes;
  }

  /** Copies the file to the folder of an index that will replace this one. */
  void copyTo(Path folder) throws IOException {
    Map<String, String> notes = read();
    if (!notes.isEmpty()) {
      Files.createDirectories(folder);
      new RemovedFile(folder.resolve(NAME)).write(notes);
    }
  }
}
