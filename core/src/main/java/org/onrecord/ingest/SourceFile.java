package org.onrecord.ingest;

import com.google.common.hash.Funnels;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.read.ArticleReader;

/**
 * A file with articles.
 *
 * @param path its path
 * @param name its name in the index: the path relative to the given folder, with {@code /}, so that
 *     it does not depend on the location on disk
 */
public record SourceFile(Path path, String name) {

  /** Checks that no component is null. */
  public SourceFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(name, "name");
  }

  private static final int VERSION_BYTES = 16;

  /** Its size in bytes; 0 if it cannot be determined (reading it will then report why). */
  long bytes() {
    try {
      return Files.size(path);
    } catch (IOException e) {
      return 0;
    }
  }

  /**
   * A digest of its bytes, its sidecar, and the versions of reader and annotator; empty if the file
   * cannot be read (reading it will then report why). Costs as much as reading the file.
   *
   * @param annotator the version of the annotator
   */
  Optional<String> version(ArticleReader reader, String annotator) {
    Hasher hash = Hashing.sha256().newHasher();
    try (OutputStream into = Funnels.asOutputStream(hash)) {
      copy(path, into);
      Optional<Path> sidecar = reader.sidecar(path);
      hash.putBoolean(sidecar.isPresent());
      if (sidecar.isPresent()) {
        copy(sidecar.get(), into);
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    hash.putString(reader.version() + '\n' + annotator, StandardCharsets.UTF_8);
    return Optional.of(hash.hash().toString().substring(0, 2 * VERSION_BYTES));
  }

  private static void copy(Path file, OutputStream into) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      ByteStreams.copy(in, into);
    }
  }
}
