package org.onrecord.read.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleBuilder;
import org.onrecord.read.context.Settings;
import org.onrecord.read.context.TextBytes;

/**
 * A record beside a file that says something of its articles: {@code talks.txt.json} of {@code
 * talks.txt}, with the fields of a line of JSON or those mapped to them. What it says goes before
 * what is found; the id and the words of the article stay.
 */
public final class Sidecar {

  /** What the name of a file gets for the name of its record. */
  public static final String SUFFIX = ".json";

  private static final int MAX_BYTES = 1 << 20;

  private final JsonFields fields;
  private final LocalDate latest;

  private Sidecar(JsonFields fields, LocalDate latest) {
    this.fields = fields;
    this.latest = latest;
  }

  /** Whether a file, by its name, says something of another that is there. */
  public static boolean isSidecar(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(SUFFIX)
        && Files.isRegularFile(
            file.resolveSibling(name.substring(0, name.length() - SUFFIX.length())));
  }

  /** The record beside a file, if there is one. */
  public static Optional<Path> withSidecar(Path file) {
    return Optional.of(file.resolveSibling(file.getFileName() + SUFFIX))
        .filter(Files::isRegularFile);
  }

  /**
   * Reads the record beside a file; empty if there is none, or none that can be read.
   *
   * @param latest the last day that is believed to be one of publication
   * @param problems takes what is wrong with it, now and whenever it is applied
   */
  public static Optional<Sidecar> read(
      Path file, Settings settings, LocalDate latest, Consumer<String> problems) {
    Optional<Path> path = withSidecar(file);
    if (path.isEmpty()) {
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

  /** An article with what the record says of it. */
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
