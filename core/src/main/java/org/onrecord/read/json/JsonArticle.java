package org.onrecord.read.json;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleBuilder;
import org.onrecord.read.context.ContentId;
import org.onrecord.read.context.EntryContext;
import org.onrecord.read.context.TextRules;
import org.onrecord.read.plain.ArticleDraft;
import org.onrecord.read.plain.LanguageTag;

/**
 * Converts a JSON object to an article. An invalid field is reported and dropped; without title and
 * body there is no article.
 */
public final class JsonArticle {

  /** The schema version of our own lines that is read: the one that {@code ArticleJson} writes. */
  public static final int SCHEMA = 1;

  private static final int MAX_PROBLEMS = 10;

  private final EntryContext context;
  private final String place;
  private final List<String> problems = new ArrayList<>();
  private final JsonFields fields;
  private final RecordFields record;
  private final boolean isOnrecordJson;

  /**
   * Emits the content of an object: one article with our field names, or the articles of a standard
   * format.
   */
  static void read(JsonObject object, EntryContext context, String place, String rest) {
    Optional<List<ArticleDraft>> known = JsonFormats.read(object);
    if (known.isPresent()) {
      known.get().forEach(draft -> draft.accept(context, place, false));
      return;
    }
    JsonObject mapped = FieldMapping.ours(object, context.settings().fields());
    List<JsonObject> nested =
        new RecordFields(mapped).hasText() ? List.of() : RecordList.in(mapped);
    for (int i = 0; i < nested.size(); i++) {
      read(nested.get(i), context, place + " entry " + (i + 1), rest);
    }
    if (nested.isEmpty()) {
      new JsonArticle(mapped, context, place).read(rest);
    }
  }

  /**
   * Emits a row of a table as an article.
   *
   * @param missingText receives the problem if the text is in a column of an unknown name
   * @return whether the columns are those of an article
   */
  public static boolean readRow(
      JsonObject row,
      EntryContext context,
      String place,
      String rest,
      Consumer<String> missingText) {
    RecordFields record = new RecordFields(row);
    if (!record.hasTitle() && !record.hasText()) {
      return false;
    }
    if (record.isTextMissing()) {
      missingText.accept(record.missingText());
    } else {
      new JsonArticle(row, context, place).read(rest);
    }
    return true;
  }

  public JsonArticle(JsonObject object, EntryContext context, String place) {
    this.context = context;
    this.place = place;
    this.isOnrecordJson = object.has("schema") && isType("article", object);
    this.record = new RecordFields(object);
    this.fields = new JsonFields(isOnrecordJson ? object : record.ours(), problems::add);
  }

  /** Reads the entry; {@code rest} says what became of the others if this one is dropped. */
  public void read(String rest) {
    if (fields.has("schema") && fields.has("type") && !isType("article", fields.object())) {
      return;
    }
    if (isOnrecordJson && fields.integer("schema").orElse(SCHEMA) > SCHEMA) {
      reject(
          "has schema "
              + fields.object().get("schema")
              + ", which this version does not read; update Onrecord"
              + rest);
      return;
    }
    String title = fields.string("title").orElse("");
    String body = body();
    if (!isOnrecordJson && record.isTextMissing()) {
      reject(record.missingText() + rest);
      return;
    }
    if (TextRules.isBlank(title) && TextRules.isBlank(body)) {
      reject("has no text (no \"title\", \"body\" or \"text\")" + rest);
      return;
    }
    context.accept(article(title, body));
    problems.stream()
        .limit(MAX_PROBLEMS)
        .forEach(problem -> reject(problem + "; the rest of the article was kept"));
    if (problems.size() > MAX_PROBLEMS) {
      reject((problems.size() - MAX_PROBLEMS) + " further problems; the article was kept");
    }
  }

  /** The text; of a record of another tool without any, its summary. */
  private String body() {
    return fields
        .string("body")
        .or(() -> fields.string("text"))
        .or(() -> isOnrecordJson ? Optional.empty() : fields.string("standfirst"))
        .orElse("");
  }

  private Article article(String title, String body) {
    Optional<String> url = optional("url");
    String id =
        optional("id")
            .filter(given -> !given.isBlank())
            .or(() -> url.filter(given -> !given.isBlank()))
            .orElseGet(() -> ContentId.of(context.name(), title, body));
    ArticleBuilder article =
        Article.builder(id)
            .title(title)
            .standfirst(fields.string("standfirst").filter(text -> !text.equals(body)).orElse(""))
            .body(body)
            .file(fields.string("file").orElse(context.name()));
    url.ifPresent(article::url);
    optional("outlet").ifPresent(article::outlet);
    optional("language")
        .flatMap(tag -> isOnrecordJson ? Optional.of(tag) : LanguageTag.of(tag))
        .ifPresent(article::language);
    optional("section").ifPresent(article::section);
    article.authors(new JsonAuthors(fields, isOnrecordJson).read());
    new JsonDate(fields, context.latest()).read().ifPresent(article::published);
    ArticleTextFinder finders = new ArticleTextFinder(article.build());
    if (fields.has("actors")) {
      article.actors(new JsonActors(finders, fields).read());
    }
    if (fields.has("quotes")) {
      article.quotes(new JsonQuotes(finders, fields, isOnrecordJson).read());
    }
    new JsonAttributes(fields).addTo(article);
    return article.build();
  }

  /** Our own records are taken literally; elsewhere a blank value is absent. */
  private Optional<String> optional(String name) {
    return fields.string(name).filter(value -> isOnrecordJson || !TextRules.isBlank(value));
  }

  private static boolean isType(String type, JsonObject object) {
    return object.get("type") instanceof JsonPrimitive primitive
        && primitive.getAsString().equals(type);
  }

  private void reject(String reason) {
    context.problem(place, reason);
  }
}
