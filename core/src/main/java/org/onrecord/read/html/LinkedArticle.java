package org.onrecord.read.html;

import com.google.common.collect.ImmutableList;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Optional;

/** One article of {@link LinkedData}: its fields as schema.org calls them. */
public final class LinkedArticle {

  private final JsonObject object;
  private final LinkedData data;

  LinkedArticle(JsonObject object, LinkedData data) {
    this.object = object;
    this.data = data;
  }

  /** The headline, else the name. */
  public Optional<String> title() {
    return string("headline").or(() -> string("name"));
  }

  /** The people who wrote it, else who created it. */
  public ImmutableList<String> authors() {
    ImmutableList<String> authors = data.people(value("author"));
    return authors.isEmpty() ? data.people(value("creator")) : authors;
  }

  /** When it was published, else when it was made; never when it was changed. */
  public Optional<String> date() {
    return string("datePublished").or(() -> string("dateCreated"));
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

  /** Where it stands. */
  public Optional<String> url() {
    return string("url").or(() -> string("mainEntityOfPage"));
  }

  public Optional<String> description() {
    return string("description");
  }

  /** Its words; often without paragraphs, or not there. */
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
