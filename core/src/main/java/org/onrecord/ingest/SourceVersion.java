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
import java.util.Optional;
import org.onrecord.read.ArticleReader;

/**
 * Tells one version of a source from another: by its bytes, those of what lies beside it, and the
 * ways in which it is read and annotated.
 */
final class SourceVersion {

  private static final int BYTES = 16;

  private SourceVersion() {}

  /** Empty if the file cannot be read, which reading it will say. */
  static Optional<String> of(Path file, ArticleReader reader, String annotator) {
    Hasher hash = Hashing.sha256().newHasher();
    try (OutputStream into = Funnels.asOutputStream(hash)) {
      copy(file, into);
      Optional<Path> beside = reader.sidecar(file);
      hash.putBoolean(beside.isPresent());
      if (beside.isPresent()) {
        copy(beside.get(), into);
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    hash.putString(reader.version() + '\n' + annotator, StandardCharsets.UTF_8);
    return Optional.of(hash.hash().toString().substring(0, 2 * BYTES));
  }

  private static void copy(Path file, OutputStream into) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      ByteStreams.copy(in, into);
    }
  }
}
