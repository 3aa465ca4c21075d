package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file to read articles from.
 *
 * @param path where it is
 * @param name what it is called in the index: its path relative to the folder that was given, with
 *     {@code /}, so that another place on disk gives the same name
 */
public record Source(Path path, String name) {

  /** How long it is, in bytes; 0 if that cannot be found out, which reading it will say. */
  long bytes() {
    try {
      return Files.size(path);
    } catch (IOException e) {
      return 0;
    }
  }
}
