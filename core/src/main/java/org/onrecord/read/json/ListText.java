package org.onrecord.read.json;

import com.google.common.collect.ImmutableList;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.read.context.TextRules;

/**
 * The strings of a list in a record: an array of strings or of objects with a name, one of these,
 * or such an array printed into a string, as Python does: {@code ['Jane Doe', 'John Roe']}.
 */
final class ListText {

  private static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "name", "full_name", "fullName", "display_name", "displayName", "original", "title");

  private ListText() {}

  /** The strings of a value that are not blank, in order. */
  static ImmutableList<String> strings(JsonElement value) {
    ImmutableList.Builder<String> strings = ImmutableList.builder();
    for (JsonElement element : elements(value)) {
      name(element).filter(text -> !TextRules.isBlank(text)).ifPresent(strings::add);
    }
    return strings.build();
  }

  /** The elements of an array or of a printed array; any other value is the only element. */
  static ImmutableList<JsonElement> elements(JsonElement value) {
    JsonElement list =
        value instanceof JsonPrimitive primitive && primitive.isString()
            ? printed(primitive.getAsString()).orElse(value)
            : value;
    return list instanceof JsonArray array ? ImmutableList.copyOf(array) : ImmutableList.of(list);
  }

  /** The name that an element is, or has. */
  static Optional<String> name(JsonElement element) {
    if (element instanceof JsonPrimitive primitive) {
      return primitive.isString() ? Optional.of(primitive.getAsString()) : Optional.empty();
    }
    return element instanceof JsonObject object ? name(object) : Optional.empty();
  }

  private static Optional<String> name(JsonObject object) {
    Optional<String> whole = NAMES.stream().flatMap(name -> string(object, name)).findFirst();
    String parts =
        Stream.of("first_name", "firstname", "firstName", "last_name", "lastname", "lastName")
            .flatMap(name -> string(object, name))
            .collect(Collectors.joining(" "));
    return whole.or(() -> Optional.of(parts).filter(text -> !text.isEmpty()));
  }

  private static Stream<String> string(JsonObject object, String name) {
    return object.get(name) instanceof JsonPrimitive value && value.isString()
        ? Stream.of(value.getAsString())
        : Stream.empty();
  }

  private static Optional<JsonElement> printed(String text) {
    String list = TextRules.trim(text);
    if (!list.startsWith("[") || !list.endsWith("]")) {
      return Optional.empty();
    }
    try {
      return Optional.of(JsonParser.parseString(list)).filter(JsonElement::isJsonArray);
    } catch (JsonParseException notPrinted) {
      return Optional.empty();
    }
  }
}
