package org.onrecord.read.json;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.read.context.TextRules;
import org.onrecord.read.html.HtmlParagraphs;

/**
 * The text of a value in a record: a string, with or without markup; an array of paragraphs, or of
 * the pieces of one; or an object with any of these in it.
 */
final class RecordText {

  private static final String PARAGRAPH = "\n\n";
  private static final Pattern MARKUP =
      Pattern.compile(
          "<(?:p|div|br|h[1-6]|ul|ol|blockquote|article|section)\\b|</(?:a|b|i|em|strong|span)>");

  /** The fields of an object that contain its text. */
  private static final ImmutableSet<String> PARTS =
      ImmutableSet.of(
          "rendered",
          "main",
          "default",
          "headline",
          "text",
          "value",
          "content",
          "plain",
          "paragraphs",
          "sections",
          "body",
          "html");

  private RecordText() {}

  /** The text of a value; empty if it has none. */
  static Optional<String> of(JsonElement value) {
    String text =
        switch (value) {
          case JsonPrimitive primitive when primitive.isString() -> plain(primitive.getAsString());
          case JsonArray array -> isInPieces(array) ? joined(array) : paragraphs(array);
          case JsonObject object -> parts(object);
          default -> "";
        };
    return Optional.of(text).filter(words -> !TextRules.isBlank(words));
  }

  /** The text of a value on one line. */
  static String line(JsonElement value) {
    return TextRules.SPACES.trimAndCollapseFrom(of(value).orElse(""), ' ');
  }

  private static String plain(String text) {
    return MARKUP.matcher(text).find() ? String.join(PARAGRAPH, HtmlParagraphs.ofHtml(text)) : text;
  }

  /** Chats write a message as strings and, for links and names, objects between them. */
  private static boolean isInPieces(JsonArray array) {
    return Iterables.any(array, JsonElement::isJsonObject)
        && Iterables.any(array, JsonElement::isJsonPrimitive);
  }

  private static String joined(JsonArray pieces) {
    return pieces.asList().stream()
        .map(piece -> piece instanceof JsonObject object ? object.get("text") : piece)
        .filter(JsonPrimitive.class::isInstance)
        .map(JsonElement::getAsString)
        .collect(Collectors.joining());
  }

  private static String paragraphs(JsonArray array) {
    return array.asList().stream()
        .flatMap(element -> of(element).stream())
        .collect(Collectors.joining(PARAGRAPH));
  }

  private static String parts(JsonObject object) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, JsonElement> field : object.entrySet()) {
      if (PARTS.contains(field.getKey().toLowerCase(Locale.ROOT))) {
        of(field.getValue()).filter(text -> !parts.contains(text)).ifPresent(parts::add);
      }
    }
    return String.join(PARAGRAPH, parts);
  }
}
