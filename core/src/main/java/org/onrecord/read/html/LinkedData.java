package org.onrecord.read.html;

import com.google.common.collect.ImmutableList;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * schema.org descriptions of articles as JSON-LD, in the scripts of a page or in a file. Objects
 * may reference each other by {@code @id}.
 */
public final class LinkedData {

  private static final String SCRIPTS = "script[type~=(?i)^\\s*application/ld\\+json]";
  private static final int MAX_DEPTH = 64;
  private static final ImmutableList<String> ARTICLES =
      ImmutableList.of("Article", "Posting", "Report", "Review");
  private static final ImmutableList<String> ORGANIZATIONS =
      ImmutableList.of("Organization", "Corporation", "Brand", "WebSite");

  private final List<JsonObject> articles = new ArrayList<>();
  private final Map<String, JsonObject> byId = new HashMap<>();

  private LinkedData() {}

  /** Parses the scripts of a page; invalid JSON is ignored. */
  static LinkedData of(Document page) {
    LinkedData data = new LinkedData();
    for (Element script : page.select(SCRIPTS)) {
      for (JsonElement value : LinkedDataScript.parse(script.data())) {
        data.collect(value, 0);
      }
    }
    return data;
  }

  /** The descriptions in a JSON value. */
  public static LinkedData of(JsonElement value) {
    LinkedData data = new LinkedData();
    data.collect(value, 0);
    return data;
  }

  /** Whether a JSON object is a schema.org article. */
  public static boolean isArticle(JsonObject object) {
    return types(object).stream().anyMatch(type -> ARTICLES.stream().anyMatch(type::endsWith));
  }

  /** The articles, most detailed first. */
  public ImmutableList<LinkedArticle> articles() {
    ImmutableList.Builder<LinkedArticle> sorted = ImmutableList.builder();
    articles.stream().filter(LinkedData::hasHeadlineOrDate).forEach(a -> sorted.add(article(a)));
    articles.stream().filter(a -> !hasHeadlineOrDate(a)).forEach(a -> sorted.add(article(a)));
    return sorted.build();
  }

  private LinkedArticle article(JsonObject object) {
    return new LinkedArticle(object, this);
  }

  private static boolean hasHeadlineOrDate(JsonObject article) {
    return article.has("headline") || article.has("datePublished");
  }

  /** The people that a value names or references; organizations are excluded. */
  ImmutableList<String> people(JsonElement value) {
    ImmutableList.Builder<String> people = ImmutableList.builder();
    names(value, false, 0, people);
    return people.build();
  }

  /** All that a value names. */
  Optional<String> name(JsonElement value) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    names(value, true, 0, names);
    return names.build().stream().findFirst();
  }

  private void names(
      JsonElement value, boolean organizations, int depth, ImmutableList.Builder<String> names) {
    if (depth > 4) {
      return;
    }
    if (value instanceof JsonArray array) {
      array.forEach(one -> names(one, organizations, depth + 1, names));
    } else if (value instanceof JsonObject object) {
      JsonObject resolved = object.has("name") ? object : referred(object);
      boolean organization = types(resolved).stream().anyMatch(LinkedData::isOrganization);
      if (resolved.has("name") && (organizations || !organization)) {
        names(resolved.get("name"), organizations, depth + 1, names);
      }
    } else {
      string(value).ifPresent(names::add);
    }
  }

  private static boolean isOrganization(String type) {
    return ORGANIZATIONS.stream().anyMatch(type::endsWith);
  }

  private JsonObject referred(JsonObject object) {
    return string(object.get("@id")).map(byId::get).orElse(object);
  }

  /** The text of a value, without markup and character references. */
  static Optional<String> string(@Nullable JsonElement value) {
    return value instanceof JsonPrimitive primitive && primitive.isString()
        ? Optional.of(Parser.unescapeEntities(primitive.getAsString(), false).strip())
            .filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  private void collect(JsonElement value, int depth) {
    if (depth > MAX_DEPTH) {
      return;
    }
    if (value instanceof JsonArray array) {
      array.forEach(one -> collect(one, depth + 1));
    } else if (value instanceof JsonObject object) {
      if (object.size() > 1) {
        string(object.get("@id")).ifPresent(id -> byId.putIfAbsent(id, object));
      }
      if (isArticle(object)) {
        articles.add(object);
      }
      object.asMap().values().forEach(inner -> collect(inner, depth + 1));
    }
  }

  private static ImmutableList<String> types(JsonObject object) {
    ImmutableList.Builder<String> types = ImmutableList.builder();
    JsonElement type = object.get("@type");
    if (type instanceof JsonArray several) {
      several.forEach(one -> string(one).ifPresent(types::add));
    } else {
      string(type).ifPresent(types::add);
    }
    return types.build();
  }

  /** The {@code @id} of an object. */
  static Optional<String> id(@Nullable JsonElement value) {
    return value instanceof JsonObject object ? string(object.get("@id")) : Optional.empty();
  }
}
