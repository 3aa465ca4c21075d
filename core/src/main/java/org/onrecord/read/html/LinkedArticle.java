package org.onrecord.read.html;

import com.google.common.collect.ImmutableList;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Optional;

/** One article of {@link LinkedData}: its fields by their schema.org names. */
public final class LinkedArticle {

  private final JsonObject object;
  private final LinkedData data;

  LinkedArticle(JsonObject object, LinkedData data) {
    this.object = object;
    this.data = data;
  }

  /** The headline, otherwise the name. */
  public Optional<String> title() {
    return string("headline").or(() -> string("name"));
  }

  /** The authors, otherwise the creators. */
  public ImmutableList<String> authors() {
    ImmutableList<String> authors = data.people(value("author"));
    return authors.isEmpty() ? data.people(value("creator")) : authors;
  }

  /** Date published, otherwise date created; never date modified. */
  public Optional<String> date() {
    return datePublished().or(this::dateCreated);
  }

  Optional<String> datePublished() {
    return string("datePublished");
  }

  /** The date of this version, in some newsrooms. */
  Optional<String> dateCreated() {
    return string("dateCreated");
  }

  public Optional<String> outlet() {
    return data.name(value("publisher"));
  }

  public Optional<String> language() {
    return string("inLanguage");
  }

  public Optional<String> section() {
    return data.name(value("articleSection"));
  }

  /** Its URL. */
  public Optional<String> url() {
    return string("url")
        .or(() -> string("mainEntityOfPage"))
        .or(() -> LinkedData.id(object.get("mainEntityOfPage")));
  }

  public Optional<String> description() {
    return string("description");
  }

  /** The body, often without paragraph breaks; may be missing. */
  public Optional<String> body() {
    return string("articleBody");
  }

  private Optional<String> string(String field) {
    return LinkedData.string(object.get(field));
  }

  private JsonElement value(String field) {
    return object.has(field) ? object.get(field) : JsonNull.INSTANCE;
  }
}
