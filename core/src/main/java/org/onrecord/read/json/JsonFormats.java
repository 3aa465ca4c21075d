package org.onrecord.read.json;

import com.google.common.collect.ImmutableSet;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.read.html.HtmlParagraphs;
import org.onrecord.read.html.LinkedArticle;
import org.onrecord.read.html.LinkedData;
import org.onrecord.read.plain.ArticleDraft;
import org.onrecord.read.plain.TextLine;

/**
 * Standard JSON formats: JSON Feed, ninjs 1 to 3, and schema.org as JSON-LD. Other objects are
 * records with our field names.
 */
final class JsonFormats {

  private static final ImmutableSet<String> NINJS =
      ImmutableSet.of("headlines", "bodies", "body_xhtml", "body_html", "body_text", "headline");

  private JsonFormats() {}

  /** The articles of an object in one of these formats; empty if it is in none. */
  static Optional<List<ArticleDraft>> read(JsonObject object) {
    if (text(object, "version").contains("jsonfeed.org")) {
      return Optional.of(feed(object));
    }
    if (object.has("@context") || object.has("@graph") || object.has("@type")) {
      return Optional.of(
          LinkedData.of(object).articles().stream()
              .map(JsonFormats::linked)
              .filter(ArticleDraft::hasWords)
              .toList());
    }
    boolean ninjs =
        (object.has("uri") || object.has("guid"))
            && (object.has("versioncreated") || object.has("versionCreated") || object.has("type"))
            && object.keySet().stream().anyMatch(NINJS::contains);
    return ninjs ? Optional.of(List.of(ninjs(object))) : Optional.empty();
  }

  private static List<ArticleDraft> feed(JsonObject feed) {
    List<ArticleDraft> drafts = new ArrayList<>();
    for (JsonObject item : objects(feed, "items")) {
      ArticleDraft draft =
          new ArticleDraft()
              .url(text(item, "url"))
              .id(text(item, "id"))
              .title(text(item, "title"))
              .date(text(item, "date_published"))
              .outlet(text(feed, "title"))
              .language(text(item, "language"))
              .language(text(feed, "language"))
              .html(text(item, "content_html"));
      if (!draft.hasBody()) {
        draft.paragraphs(TextLine.paragraphs(TextLine.of(text(item, "content_text"))));
      }
      if (draft.hasBody()) {
        draft.standfirst(text(item, "summary"));
      } else {
        draft.html(text(item, "summary"));
      }
      Stream.of(authors(item), authors(feed))
          .filter(names -> !names.isEmpty())
          .limit(1)
          .forEach(names -> names.forEach(draft::credit));
      drafts.add(draft);
    }
    return drafts;
  }

  /**
   * The authors of an item, or all authors without names: "author" in version 1, "authors" since.
   */
  private static List<String> authors(JsonObject object) {
    return Stream.of("authors", "author")
        .flatMap(field -> objects(object, field).stream())
        .map(author -> text(author, "name"))
        .toList();
  }

  private static ArticleDraft linked(LinkedArticle article) {
    ArticleDraft draft =
        new ArticleDraft()
            .url(article.url().orElse(""))
            .title(article.title().orElse(""))
            .standfirst(article.description().orElse(""))
            .date(article.date().orElse(""))
            .outlet(article.outlet().orElse(""))
            .language(article.language().orElse(""))
            .section(article.section().orElse(""))
            .html(article.body().orElse(""));
    article.authors().forEach(draft::credit);
    return draft;
  }

  private static ArticleDraft ninjs(JsonObject item) {
    ArticleDraft draft =
        new ArticleDraft()
            .id(text(item, "uri"))
            .id(text(item, "guid"))
            .title(withRole(item, "headlines", "main"))
            .title(text(item, "headline"))
            .title(text(item, "title"))
            .standfirst(withRole(item, "descriptions", "summary"))
            .standfirst(text(item, "description_text"))
            .credit(text(item, "by"))
            .credit(text(item, "byline"))
            .date(text(item, "firstCreated"))
            .date(text(item, "firstcreated"))
            .date(text(item, "contentCreated"))
            .date(text(item, "contentcreated"))
            .date(text(item, "versionCreated"))
            .date(text(item, "versioncreated"))
            .language(text(item, "language"))
            .outlet(text(item, "copyrightHolder"))
            .outlet(text(item, "copyrightholder"))
            .outlet(text(item, "source"))
            .html(text(item, "body_xhtml"))
            .html(text(item, "body_html"));
    for (JsonObject body : objects(item, "bodies")) {
      if (text(body, "contentType").contains("html")) {
        draft.html(text(body, "value"));
      }
    }
    for (JsonObject body : objects(item, "bodies")) {
      if (!draft.hasBody()) {
        draft.paragraphs(TextLine.paragraphs(TextLine.of(text(body, "value"))));
      }
    }
    for (String words : List.of(text(item, "body_text"), withRole(item, "descriptions", "text"))) {
      if (!draft.hasBody()) {
        draft.paragraphs(TextLine.paragraphs(TextLine.of(words)));
      }
    }
    return draft;
  }

  /** The value with a role, otherwise the first. */
  private static String withRole(JsonObject item, String field, String role) {
    List<JsonObject> values = objects(item, field);
    return values.stream()
        .filter(value -> text(value, "role").equals(role))
        .findFirst()
        .or(() -> values.stream().findFirst())
        .map(value -> HtmlParagraphs.line(text(value, "value")))
        .orElse("");
  }

  private static String text(JsonObject object, String field) {
    return object.get(field) instanceof JsonPrimitive value ? value.getAsString() : "";
  }

  /** The objects of a field that contains one, or an array of them. */
  private static List<JsonObject> objects(JsonObject object, String field) {
    JsonElement value = object.get(field);
    List<JsonObject> objects = new ArrayList<>();
    if (value instanceof JsonObject one) {
      objects.add(one);
    } else if (value instanceof JsonArray array) {
      for (JsonElement element : array) {
        if (element instanceof JsonObject one) {
          objects.add(one);
        }
      }
    }
    return objects;
  }
}
