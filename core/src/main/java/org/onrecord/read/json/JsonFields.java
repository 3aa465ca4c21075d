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
 * Fields of a JSON object by expected type. A value of another type is reported and treated as
 * absent.
 */
record JsonFields(JsonObject object, Consumer<String> problems) {

  /** The fields of an object in {@code field}; problems name that field. */
  JsonFields within(String field, JsonElement value) {
    return new JsonFields(
        value.getAsJsonObject(), problem -> problems.accept(quoted(field) + ": " + problem));
  }

  /** One of a closed set, by its label; any other value is reported with {@code expected}. */
  <E> Optional<E> oneOf(String name, E[] all, Function<E, String> label, String expected) {
    Optional<String> given = string(name);
    Optional<E> found =
        given.flatMap(
            text -> Arrays.stream(all).filter(one -> label.apply(one).equals(text)).findFirst());
    if (given.isPresent() && found.isEmpty()) {
      problems.accept(
          quoted(name) + " is " + TextRules.abbreviated(given.get()) + "; expected " + expected);
    }
    return found;
  }

  /** Whether a field is present, even if it is null. */
  boolean has(String name) {
    return object.has(name);
  }

  /** The value of a field that is neither absent nor null. */
  Optional<JsonElement> value(String name) {
    return Optional.ofNullable(object.get(name)).filter(value -> !value.isJsonNull());
  }

  /** A string; a number or boolean is converted. */
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
    Optional<Integer> integer =
        value
            .filter(element -> element instanceof JsonPrimitive primitive && primitive.isNumber())
            .map(element -> Ints.tryParse(element.getAsString()));
    if (value.isPresent() && integer.isEmpty()) {
      wrongType(name, value.get(), "a whole number");
    }
    return integer;
  }

  /** An integer of 1 or more. */
  Optional<Integer> positiveInteger(String name) {
    Optional<Integer> integer = integer(name);
    integer
        .filter(number -> number < 1)
        .ifPresent(
            number -> problems.accept(quoted(name) + " is " + number + "; expected 1 or more"));
    return integer.filter(number -> number >= 1);
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

  /** The elements of an array; empty if the field is present but not an array. */
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

  void wrongType(String name, JsonElement value, String expected) {
    problems.accept(quoted(name) + " is " + StrictJson.kind(value) + "; expected " + expected);
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
