package org.onrecord.opensearch;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Builds JSON with little code: {@code object("term", object("type", "quote"))}. */
final class Json {

  private Json() {}

  /**
   * An object of alternating names and values.
   *
   * @param more further names and values: strings, numbers, booleans and JSON
   */
  static JsonObject object(String name, Object value, Object... more) {
    JsonObject object = new JsonObject();
    object.add(name, element(value));
    for (int i = 0; i < more.length; i += 2) {
      object.add((String) more[i], element(more[i + 1]));
    }
    return object;
  }

  static JsonArray array(Iterable<?> values) {
    JsonArray array = new JsonArray();
    values.forEach(value -> array.add(element(value)));
    return array;
  }

  private static JsonElement element(Object value) {
    return switch (value) {
      case JsonElement json -> json;
      case String text -> new JsonPrimitive(text);
      case Number number -> new JsonPrimitive(number);
      case Boolean truth -> new JsonPrimitive(truth);
      default -> throw new IllegalArgumentException(value + " cannot be written as JSON");
    };
  }
}
