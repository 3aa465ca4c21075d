package org.onrecord.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Article;

/**
 * One JSON object on its way to an article. A broken field is left out and reported, and the
 * article kept; without a title and a body there is nothing to keep.
 */
final class JsonEntry {

  /** The version of our own lines that is read: the one that {@link ArticleJson} writes. */
  static final int SCHEMA = 1;

  private static final int MOST_PROBLEMS = 10;

  private final Source source;
  private final String place;
  private final List<String> problems = new ArrayList<>();
  private final JsonFields fields;
  private final boolean own;

  /** Hands over what an object holds: one article of our own fields, or those of a known form. */
  static void read(JsonObject object, Source source, String place, String rest) {
    Optional<List<Draft>> known = JsonForms.read(object);
    if (known.isPresent()) {
      if (known.get().isEmpty() && rest.isEmpty()) {
        source.sink().unreadable(new UnreadableArticle(place, "holds no articles" + rest));
      }
      known.get().forEach(draft -> draft.accept(source, place, false));
    } else {
      new JsonEntry(FieldNames.ours(object, source.settings().fields()), source, place).read(rest);
    }
  }

  JsonEntry(JsonObject object, Source source, String place) {
    this.source = source;
    this.place = place;
    this.fields = new JsonFields(object, problems::add);
    this.own = object.has("schema") && isType("article", object);
  }

  /** Reads the entry; {@code rest} says what became of the others if this one is lost. */
  void read(String rest) {
    if (fields.has("schema") && fields.has("type") && !isType("article", fields.object())) {
      return;
    }
    if (own && fields.whole("schema").orElse(SCHEMA) > SCHEMA) {
      reject(
          "written by a later version (schema "
              + fields.object().get("schema")
              + ", known: "
              + SCHEMA
              + "); update Onrecord"
              + rest);
      return;
    }
    String title = fields.string("title").orElse("");
    String body = fields.string("body").or(() -> fields.string("text")).orElse("");
    if (Text.isBlank(title) && Text.isBlank(body)) {
      reject("no words (neither \"title\" nor \"body\" nor \"text\")" + rest);
      return;
    }
    source.accept(article(title, body));
    problems.stream()
        .limit(MOST_PROBLEMS)
        .forEach(problem -> reject(problem + "; the rest of the article was kept"));
    if (problems.size() > MOST_PROBLEMS) {
      reject(
          (problems.size() - MOST_PROBLEMS) + " more problems of this kind; the article was kept");
    }
  }

  private Article article(String title, String body) {
    Optional<String> url = optional("url");
    String id =
        optional("id")
            .filter(given -> !given.isBlank())
            .or(() -> url.filter(given -> !given.isBlank()))
            .orElseGet(() -> ContentId.of(source.name(), title, body));
    Article.Builder article =
        Article.builder(id)
            .title(title)
            .standfirst(fields.string("standfirst").orElse(""))
            .body(body)
            .file(fields.string("file").orElse(source.name()));
    url.ifPresent(article::url);
    optional("outlet").ifPresent(article::outlet);
    optional("language").ifPresent(article::language);
    optional("section").ifPresent(article::section);
    article.authors(authors());
    new GivenDate(fields, source.latest()).read().ifPresent(article::published);
    Finders finders = new Finders(article.build());
    if (fields.has("actors")) {
      article.actors(new GivenActors(finders, fields).read());
    }
    if (fields.has("quotes")) {
      article.quotes(new GivenQuotes(finders, fields, own).read());
    }
    fields.value("attributes").ifPresent(value -> attributes(value, article));
    return article.build();
  }

  /** What we wrote ourselves is taken to the letter; elsewhere a blank value is none. */
  private Optional<String> optional(String name) {
    return fields.string(name).filter(value -> own || !Text.isBlank(value));
  }

  private ImmutableList<String> authors() {
    ImmutableSet.Builder<String> authors = ImmutableSet.builder();
    ImmutableList.Builder<String> verbatim = ImmutableList.builder();
    Optional<JsonElement> one = fields.value("author").filter(value -> !fields.has("authors"));
    String field = one.isPresent() ? "author" : "authors";
    List<JsonElement> given =
        one.or(() -> fields.value("authors").filter(value -> !value.isJsonArray()))
            .map(value -> value.isJsonArray() ? value.getAsJsonArray().asList() : List.of(value))
            .orElseGet(() -> fields.list("authors"));
    for (JsonElement author : given) {
      Optional<String> name = name(author);
      if (name.isEmpty()) {
        fields.wrongType(field, author, "a name");
      }
      name.ifPresent(verbatim::add);
      name.ifPresent(
          text -> authors.addAll(PersonNames.given(text, fields.string("outlet").orElse(""))));
    }
    return own ? verbatim.build() : authors.build().asList();
  }

  private static Optional<String> name(JsonElement author) {
    JsonElement name = author.isJsonObject() ? author.getAsJsonObject().get("name") : author;
    return name instanceof JsonPrimitive primitive && primitive.isString()
        ? Optional.of(primitive.getAsString())
        : Optional.empty();
  }

  private void attributes(JsonElement value, Article.Builder article) {
    if (!value.isJsonObject()) {
      fields.wrongType("attributes", value, "an object");
      return;
    }
    for (Map.Entry<String, JsonElement> attribute : value.getAsJsonObject().entrySet()) {
      JsonElement given = attribute.getValue();
      article.attribute(attribute.getKey());
      for (JsonElement one :
          given.isJsonArray() ? given.getAsJsonArray().asList() : List.of(given)) {
        if (one.isJsonPrimitive()) {
          article.attribute(attribute.getKey(), one.getAsString());
        } else if (!one.isJsonNull()) {
          fields.wrongType("attributes." + attribute.getKey(), one, "a string, number or boolean");
        }
      }
    }
  }

  private static boolean isType(String type, JsonObject object) {
    return object.get("type") instanceof JsonPrimitive primitive
        && primitive.getAsString().equals(type);
  }

  private void reject(String reason) {
    source.sink().unreadable(new UnreadableArticle(place, reason));
  }
}
