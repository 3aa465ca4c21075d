package org.onrecord.read.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleBuilder;
import org.onrecord.read.context.Settings;
import org.onrecord.read.context.TextBytes;

/**
 * Metadata next to a file: {@code talks.txt.json} for {@code talks.txt}, with the fields of {@code
 * ArticleJson} or fields mapped to them. It overrides what is found; id and text are kept.
 */
public final class Sidecar {

  /** The suffix of a sidecar's file name. */
  public static final String SUFFIX = ".json";

  private static final int MAX_BYTES = 1 << 20;

  private final JsonFields fields;
  private final LocalDate latest;

  private Sidecar(JsonFields fields, LocalDate latest) {
    this.fields = fields;
    this.latest = latest;
  }

  /** Whether a file, by its name, is a sidecar of an existing file. */
  public static boolean isSidecar(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(SUFFIX)
        && Files.isRegularFile(
            file.resolveSibling(name.substring(0, name.length() - SUFFIX.length())));
  }

  /** The sidecar of a file, if there is one. */
  public static Optional<Path> withSidecar(Path file) {
    return Optional.of(file.resolveSibling(file.getFileName() + SUFFIX))
        .filter(Files::isRegularFile);
  }

  /**
   * Reads the sidecar of a file; empty if there is none, or it cannot be read.
   *
   * @param latest the last plausible publication day
   * @param problems receives what is wrong with it, now and whenever it is applied
   */
  public static Optional<Sidecar> read(
      Path file, Settings settings, LocalDate latest, Consumer<String> problems) {
    Optional<Path> path = withSidecar(file);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    if (leadsAway(path.get())) {
      problems.accept("a link that leads out of the folder, which is not followed");
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(path.get())) {
      JsonElement value = StrictJson.parse(TextBytes.decode(in.readNBytes(MAX_BYTES)));
      if (value instanceof JsonObject record) {
        JsonObject ours = FieldMapping.ours(record, settings.fields());
        return Optional.of(new Sidecar(new JsonFields(ours, problems), latest));
      }
      problems.accept("not a JSON object (found " + StrictJson.kind(value) + ")");
    } catch (IOException | JsonParseException e) {
      problems.accept("not JSON (" + StrictJson.reason(e) + ")");
    }
    return Optional.empty();
  }

  /** Whether a sidecar is a link to a file of another folder, which others may not name. */
  private static boolean leadsAway(Path sidecar) {
    try {
      return Files.isSymbolicLink(sidecar)
          && !Objects.equals(
              sidecar.toRealPath().getParent(),
              sidecar.toAbsolutePath().resolveSibling("").toRealPath());
    } catch (IOException e) {
      return true;
    }
  }

  /** The article with the metadata of the sidecar. */
  public Article apply(Article article) {
    ArticleBuilder builder = article.toBuilder();
    fields.string("title").ifPresent(builder::title);
    fields.string("standfirst").ifPresent(builder::standfirst);
    fields.string("outlet").ifPresent(builder::outlet);
    fields.string("url").ifPresent(builder::url);
    fields.string("language").ifPresent(builder::language);
    fields.string("section").ifPresent(builder::section);
    if (fields.has("author") || fields.has("authors")) {
      builder.authors(new JsonAuthors(fields, false).read());
    }
    new JsonDate(fields, latest).read().ifPresent(builder::published);
    new JsonAttributes(fields).addTo(builder);
    return builder.build();
  }
}
