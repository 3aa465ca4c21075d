package org.onrecord.read.json;

import com.google.common.primitives.Ints;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.onrecord.read.context.TextRules;

/**
 * Fields of a JSON object by the type they should have. One of another type is reported and counts
 * as absent.
 */
record JsonFields(JsonObject object, Consumer<String> problems) {

  /** The fields of an object that stands in {@code field}; their problems are named after it. */
  JsonFields within(String field, JsonElement value) {
    return new JsonFields(
        value.getAsJsonObject(), problem -> problems.accept(quoted(field) + ": " + problem));
  }

  /** One of a closed set, by its label; any other is reported with the {@code wanted} ones. */
  <E> Optional<E> choice(String name, E[] all, Function<E, String> label, String wanted) {
    Optional<String> given = string(name);
    Optional<E> found =
        given.flatMap(
            text -> Arrays.stream(all).filter(one -> label.apply(one).equals(text)).findFirst());
    if (given.isPresent() && found.isEmpty()) {
      problems.accept(
          quoted(name) + " is " + TextRules.abbreviated(given.get()) + "; expected " + wanted);
    }
    return found;
  }

  /** Whether a field is there, be it null. */
  boolean has(String name) {
    return object.has(name);
  }

  /** A field that is neither absent nor null. */
  Optional<JsonElement> value(String name) {
    return Optional.ofNullable(object.get(name)).filter(value -> !value.isJsonNull());
  }

  /** A string; a number or boolean is taken as it is written. */
  Optional<String> string(String name) {
    Optional<JsonElement> value = value(name);
    if (value.isPresent() && !value.get().isJsonPrimitive()) {
      wrongType(name, value.get(), "a string");
      return Optional.empty();
    }
    return value.map(JsonElement::getAsString);
  }

  /** A whole number. */
  Optional<Integer> integer(String name) {
    Optional<JsonElement> value = value(name);
    Optional<Integer> whole =
        value
            .filter(element -> element instanceof JsonPrimitive primitive && primitive.isNumber())
            .map(element -> Ints.tryParse(element.getAsString()));
    if (value.isPresent() && whole.isEmpty()) {
      wrongType(name, value.get(), "a whole number");
    }
    return whole;
  }

  /** A whole number from 1. */
  Optional<Integer> positiveInteger(String name) {
    Optional<Integer> whole = integer(name);
    whole
        .filter(number -> number < 1)
        .ifPresent(number -> problems.accept(quoted(name) + " is " + number + "; expected 1 or more"));
    return whole.filter(number -> number >= 1);
  }

  /** The fields of an object. */
  Optional<JsonFields> object(String name) {
    Optional<JsonElement> value = value(name);
    if (value.isPresent() && !value.get().isJsonObject()) {
      wrongType(name, value.get(), "an object");
    }
    return value.filter(JsonElement::isJsonObject).map(element -> within(name, element));
  }

  /** A number between 0 and 1. */
  Optional<Double> fraction(String name) {
    Optional<JsonElement> value = value(name);
    Optional<Double> share =
        value
            .filter(element -> element instanceof JsonPrimitive primitive && primitive.isNumber())
            .map(element -> Double.valueOf(element.getAsString()))
            .filter(number -> number >= 0 && number <= 1);
    if (value.isPresent() && share.isEmpty()) {
      problems.accept(
          quoted(name) + " is " + abbreviated(value.get()) + "; expected a number from 0 to 1");
    }
    return share;
  }

  /** The elements of an array; empty if the field is there but is no array. */
  List<JsonElement> list(String name) {
    Optional<JsonElement> value = value(name);
    if (value.isPresent() && !value.get().isJsonArray()) {
      wrongType(name, value.get(), "an array");
    }
    return value
        .filter(JsonElement::isJsonArray)
        .map(JsonElement::getAsJsonArray)
        .map(JsonArray::asList)
        .orElse(List.of());
  }

  void wrongType(String name, JsonElement value, String wanted) {
    problems.accept(quoted(name) + " is " + StrictJson.kind(value) + "; expected " + wanted);
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }

  private static String abbreviated(JsonElement value) {
    return value.isJsonPrimitive()
        ? TextRules.abbreviated(value.getAsString())
        : StrictJson.kind(value);
  }
}
