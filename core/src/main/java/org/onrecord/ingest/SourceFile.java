package org.onrecord.ingest;

import com.google.common.hash.Funnels;
import com.google.common.hash.HashCode;
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

  /** The hexadecimal digits of a version: of the content, then of the reader and the annotator. */
  private static final int CONTENT_DIGITS = 22;

  private static final int READER_DIGITS = 10;

  /** Checks that no component is null. */
  public SourceFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(name, "name");
  }

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
    Hasher content = Hashing.sha256().newHasher();
    try (OutputStream into = Funnels.asOutputStream(content)) {
      copy(path, into);
      Optional<Path> sidecar = reader.sidecar(path);
      content.putBoolean(sidecar.isPresent());
      if (sidecar.isPresent()) {
        copy(sidecar.get(), into);
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    HashCode how =
        Hashing.sha256().hashString(reader.version() + '\n' + annotator, StandardCharsets.UTF_8);
    return Optional.of(
        content.hash().toString().substring(0, CONTENT_DIGITS)
            + how.toString().substring(0, READER_DIGITS));
  }

  /** Whether two versions are of the same bytes, however they were read. */
  static boolean isSameContent(String version, String other) {
    return version.length() == CONTENT_DIGITS + READER_DIGITS
        && version.regionMatches(0, other, 0, CONTENT_DIGITS);
  }

  private static void copy(Path file, OutputStream into) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      ByteStreams.copy(in, into);
    }
  }
}
