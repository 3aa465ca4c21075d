package org.onrecord.read.json;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.read.context.TextRules;
import org.onrecord.text.WordList;

/**
 * The fields of a record by our field names. Records of other tools (crawlers, news services, data
 * sets, chat exports) have other names, and objects or lists in the place of strings.
 */
final class RecordFields {

  /** The names of others, by our name, most reliable first; our own names are among them. */
  private static final ImmutableListMultimap<String, String> NAMES = names();

  private static final CharMatcher NAME_CHARACTERS =
      CharMatcher.forPredicate(Character::isLetterOrDigit).precomputed();
  private static final Splitter DOT = Splitter.on('.');
  private static final int MAX_LISTED_FIELDS = 30;

  /** Shorter values are categories and keys, not the text of an article. */
  private static final int MIN_TEXT_LENGTH = 40;

  private static final int MIN_TEXT_SPACES = 4;

  private final JsonObject record;
  private final Map<String, JsonElement> byName;

  RecordFields(JsonObject record) {
    this.record = record;
    this.byName = byName(record);
  }

  boolean hasTitle() {
    return value("title").isPresent();
  }

  boolean hasText() {
    return value("body").isPresent();
  }

  /** Whether anything but its text tells that this is an article. */
  boolean hasMetadata() {
    return hasTitle() || value("date").isPresent() || value("url").isPresent();
  }

  /**
   * The record with our names. A value under one of our own names is kept as it is, whatever its
   * type, so that a wrong one is reported.
   */
  JsonObject ours() {
    JsonObject ours = new JsonObject();
    record.asMap().forEach(ours::add);
    for (String field : NAMES.keySet()) {
      if (!isGiven(field)) {
        value(field).ifPresent(value -> set(field, value, ours));
      }
    }
    return ours;
  }

  /** Whether the record has a string, an array or an object under a name of ours. */
  private boolean isGiven(String field) {
    boolean given = hasValue(record.get(field));
    return switch (field) {
      case "title", "standfirst" -> given && !(record.get(field) instanceof JsonObject);
      case "body" -> (given && !isList(record.get(field))) || hasText(record.get("text"));
      case "author" -> given || hasValue(record.get("authors"));
      case "date" -> given || hasValue(record.get("published"));
      default -> given;
    };
  }

  private static boolean isList(JsonElement value) {
    return value.isJsonArray() || value.isJsonObject();
  }

  private static boolean hasText(@Nullable JsonElement value) {
    return value != null && hasValue(value) && !isList(value);
  }

  private static void set(String field, JsonElement value, JsonObject ours) {
    switch (field) {
      case "title" -> ours.addProperty(field, RecordText.line(value));
      case "body", "standfirst" -> ours.addProperty(field, RecordText.of(value).orElse(""));
      case "author" -> {
        ours.remove("authors");
        ours.add(field, value);
      }
      case "date" -> {
        ours.remove("published");
        ours.add(field, value);
      }
      case "section", "outlet" -> ours.addProperty(field, ListText.strings(value).get(0));
      default -> ours.add(field, value);
    }
  }

  /** The first value, under any name, that can be one of a field. */
  private Optional<JsonElement> value(String field) {
    return NAMES.get(field).stream()
        .map(this::named)
        .filter(value -> fits(field, value))
        .findFirst();
  }

  private static boolean fits(String field, JsonElement value) {
    return switch (field) {
      case "title", "body", "standfirst" -> RecordText.of(value).isPresent();
      case "author", "section" -> !ListText.strings(value).isEmpty();
      case "url" -> isUrl(value);
      case "outlet" -> !ListText.strings(value).isEmpty() && !isUrl(value);
      case "date" -> value.isJsonPrimitive() || value.isJsonObject();
      default -> value.isJsonPrimitive();
    };
  }

  private static boolean isUrl(JsonElement value) {
    return value instanceof JsonPrimitive primitive
        && (primitive.getAsString().startsWith("http://")
            || primitive.getAsString().startsWith("https://"));
  }

  private JsonElement named(String name) {
    List<String> path = DOT.splitToList(name);
    JsonElement value = byName.getOrDefault(path.get(0), JsonNull.INSTANCE);
    return path.size() > 1 && value instanceof JsonObject object
        ? byName(object).getOrDefault(path.get(1), JsonNull.INSTANCE)
        : value;
  }

  /**
   * Whether a field of an unknown name contains text, so that a record without text is not just a
   * headline.
   */
  private boolean hasUnknownText() {
    return record.entrySet().stream()
        .filter(field -> !NAMES.containsValue(plain(field.getKey())))
        .map(field -> RecordText.of(field.getValue()).orElse(""))
        .anyMatch(
            text ->
                text.length() >= MIN_TEXT_LENGTH
                    && CharMatcher.is(' ').countIn(text) >= MIN_TEXT_SPACES);
  }

  /** Whether the text may be in a field of an unknown name, and in no other. */
  boolean isTextMissing() {
    return !hasText() && hasUnknownText();
  }

  /** The message for a record whose text was not found. */
  String missingText() {
    return "has no text in a known field; its fields are "
        + listed()
        + "; map the text with --map body=FIELD";
  }

  private String listed() {
    return record.keySet().stream()
        .limit(MAX_LISTED_FIELDS)
        .map(TextRules::abbreviated)
        .reduce((a, b) -> a + ", " + b)
        .map(names -> record.size() > MAX_LISTED_FIELDS ? names + ", …" : names)
        .orElse("none");
  }

  private static Map<String, JsonElement> byName(JsonObject object) {
    Map<String, JsonElement> byName = new HashMap<>();
    for (Map.Entry<String, JsonElement> field : object.entrySet()) {
      if (hasValue(field.getValue())) {
        byName.putIfAbsent(plain(field.getKey()), field.getValue());
      }
    }
    return byName;
  }

  private static boolean hasValue(@Nullable JsonElement value) {
    return switch (value) {
      case null -> false;
      case JsonPrimitive primitive -> !TextRules.isBlank(primitive.getAsString());
      case JsonArray array -> !array.isEmpty();
      default -> !value.isJsonNull();
    };
  }

  private static String plain(String name) {
    return NAME_CHARACTERS.retainFrom(name).toLowerCase(Locale.ROOT);
  }

  private static ImmutableListMultimap<String, String> names() {
    ImmutableListMultimap.Builder<String, String> names = ImmutableListMultimap.builder();
    for (String line : WordList.lines(RecordFields.class, "field-names.txt")) {
      int colon = line.indexOf(':');
      names.putAll(
          line.substring(0, colon),
          Splitter.on(' ').omitEmptyStrings().split(line.substring(colon + 1)));
    }
    return names.build();
  }
}
