package org.onrecord.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.onrecord.model.Article;

/**
 * What a file beside an article's says of it: {@code talks.txt.json} of {@code talks.txt}, with the
 * fields of {@link ArticleJson} or those mapped to them. What it says goes before what is found;
 * its id and its words stay.
 */
final class Sidecar implements ArticleSink {

  private static final String SUFFIX = ".json";
  private static final int LARGEST = 1 << 20;

  private final JsonFields fields;
  private final LocalDate latest;
  private final ArticleSink sink;

  private Sidecar(JsonFields fields, LocalDate latest, ArticleSink sink) {
    this.fields = fields;
    this.latest = latest;
    this.sink = sink;
  }

  /** Whether a file, by its name, says something of another that is there. */
  static boolean isOne(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(SUFFIX)
        && Files.isRegularFile(
            file.resolveSibling(name.substring(0, name.length() - SUFFIX.length())));
  }

  /** Where something would be said of a file. */
  static Path path(Path file) {
    return file.resolveSibling(file.getFileName() + SUFFIX);
  }

  /** A sink that adds what is said beside a file; the same sink if nothing is. */
  static ArticleSink beside(
      Path file, String name, Settings settings, LocalDate latest, ArticleSink sink) {
    Path path = path(file);
    if (!Files.isRegularFile(path)) {
      return sink;
    }
    Consumer<String> problems =
        problem ->
            sink.unreadable(
                new UnreadableArticle(
                    name + SUFFIX, problem + "; the article was read without that"));
    try (InputStream in = Files.newInputStream(path)) {
      JsonElement value = Json.parse(TextBytes.decode(in.readNBytes(LARGEST)));
      if (value instanceof JsonObject record) {
        JsonObject ours = FieldNames.ours(record, settings.fields());
        return new Sidecar(new JsonFields(ours, problems), latest, sink);
      }
      problems.accept("not a JSON object (found " + Json.kind(value) + ")");
    } catch (IOException | JsonParseException e) {
      problems.accept("not JSON (" + Json.reason(e) + ")");
    }
    return sink;
  }

  @Override
  public void article(Article article) {
    Article.Builder said = article.toBuilder();
    fields.string("title").ifPresent(said::title);
    fields.string("standfirst").ifPresent(said::standfirst);
    fields.string("outlet").ifPresent(said::outlet);
    fields.string("url").ifPresent(said::url);
    fields.string("language").ifPresent(said::language);
    fields.string("section").ifPresent(said::section);
    if (fields.has("author") || fields.has("authors")) {
      said.authors(new GivenAuthors(fields, false).read());
    }
    new GivenDate(fields, latest).read().ifPresent(said::published);
    new GivenAttributes(fields).addTo(said);
    sink.article(said.build());
  }

  @Override
  public void unreadable(UnreadableArticle problem) {
    sink.unreadable(problem);
  }
}
