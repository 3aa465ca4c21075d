package org.onrecord.lucene;

import com.google.common.hash.Hashing;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.Version;
import org.onrecord.engine.schema.Schema;
import org.onrecord.search.Stats;

/**
 * {@code onrecord.json}: key data of an index for people and tools, with a checksum. A copy; the
 * commit is authoritative.
 */
record IndexManifest(Path file) {

  /** As long as the list of the files of very many segments. */
  private static final int MAX_BYTES = 16 << 20;

  private static final String CHECKSUM = "checksum";
  private static final String COMMIT = "commit";
  private static final String COMMIT_ID = "commit_id";
  private static final String LABEL = "label";
  private static final String ARTICLES = "articles";
  private static final String FILES = "files";

  /** Written atomically. */
  void write(Stats stats, SegmentInfos commit) throws IOException {
    JsonObject manifest = new JsonObject();
    manifest.addProperty("schema", Schema.VERSION);
    stats.label().ifPresent(label -> manifest.addProperty(LABEL, label));
    manifest.addProperty("lucene", Version.LATEST.toString());
    manifest.addProperty(COMMIT, commit.getGeneration());
    manifest.addProperty(COMMIT_ID, id(commit));
    manifest.addProperty(ARTICLES, stats.articles());
    manifest.addProperty("quotes", stats.quotes());
    manifest.add(FILES, files(commit));
    manifest.addProperty(CHECKSUM, checksum(manifest));
    AtomicFile.write(file, manifest + "\n");
  }

  /**
   * Returns what is inconsistent with the current commit; a manifest of an earlier commit is valid.
   */
  Optional<String> problem(Stats stats, SegmentInfos commit) {
    String name = String.valueOf(file.getFileName());
    try {
      JsonObject manifest = JsonParser.parseString(text()).getAsJsonObject();
      JsonElement checksum = manifest.remove(CHECKSUM);
      if (checksum == null || !checksum.getAsString().equals(checksum(manifest))) {
        return Optional.of(
            "the checksum of " + name + " does not match: it was edited after Onrecord wrote it");
      }
      boolean current =
          manifest.get(COMMIT).getAsLong() == commit.getGeneration()
              && manifest.get(COMMIT_ID).getAsString().equals(id(commit));
      if (current && manifest.get(ARTICLES).getAsLong() != stats.articles()) {
        return Optional.of(
            name
                + " lists "
                + manifest.get(ARTICLES)
                + " articles, but the index has "
                + stats.articles());
      }
      return Optional.empty();
    } catch (IOException | JsonParseException | IllegalStateException e) {
      return Optional.of(name + " cannot be read (" + e.getMessage() + ")");
    } catch (RuntimeException e) {
      return Optional.of(name + " is not a valid manifest");
    }
  }

  /** The number of articles in it, if it can be read. */
  OptionalLong articles() {
    try {
      JsonObject manifest = JsonParser.parseString(text()).getAsJsonObject();
      return OptionalLong.of(manifest.get(ARTICLES).getAsLong());
    } catch (IOException | RuntimeException e) {
      return OptionalLong.empty();
    }
  }

  /** The label in it, if it can be read and has one. */
  Optional<String> label() {
    try {
      JsonObject manifest = JsonParser.parseString(text()).getAsJsonObject();
      return Optional.ofNullable(manifest.get(LABEL)).map(JsonElement::getAsString);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Tells a commit from any other of the same generation, such as that of a repaired index. */
  private static String id(SegmentInfos commit) {
    return StringHelper.idToString(commit.getId());
  }

  /**
   * Whether a manifest of Onrecord, of whatever version, or nothing has its name. A pipe, a device
   * or a file of another program has not.
   */
  boolean isOurs() {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    try {
      JsonObject manifest = JsonParser.parseString(text()).getAsJsonObject();
      return manifest.has("schema") && manifest.has(COMMIT);
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private String text() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException("not a file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
    }
  }

  private static JsonArray files(SegmentInfos commit) throws IOException {
    JsonArray files = new JsonArray();
    new TreeSet<>(commit.files(true)).forEach(files::add);
    return files;
  }

  private static String checksum(JsonObject manifest) {
    return "sha256:" + Hashing.sha256().hashString(manifest.toString(), StandardCharsets.UTF_8);
  }
}
