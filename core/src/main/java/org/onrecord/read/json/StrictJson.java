package org.onrecord.read.json;

import com.google.common.base.CharMatcher;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSyntaxException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/** Strict JSON (RFC 8259) of bounded depth. */
final class StrictJson {

  /** Deeper nesting is refused: an article needs five levels. */
  private static final int MAX_DEPTH = 64;

  /** Gson's advice for programmers, which does not help the author of the file. */
  private static final String GSON_ADVICE = "Use JsonReader.set";

  private StrictJson() {}

  static JsonReader reader(Reader text) {
    JsonReader reader = new JsonReader(text);
    reader.setStrictness(Strictness.STRICT);
    reader.setNestingLimit(MAX_DEPTH);
    return reader;
  }

  /**
   * Parses a text.
   *
   * @throws JsonParseException if it is not JSON, or has text after the end of the value
   */
  static JsonElement parse(String text) {
    JsonReader reader = reader(new StringReader(text));
    JsonElement value = parse(reader);
    if (!isAtEnd(reader)) {
      throw new JsonSyntaxException("text after the end of the value");
    }
    return value;
  }

  /** Whether only white space is left. */
  static boolean isAtEnd(JsonReader reader) {
    try {
      return reader.peek() == JsonToken.END_DOCUMENT;
    } catch (IOException malformed) {
      return false;
    }
  }

  /**
   * The next value of a reader.
   *
   * @throws JsonParseException if there is none
   */
  static JsonElement parse(JsonReader reader) {
    return JsonParser.parseReader(reader);
  }

  /** The type of a value, for messages: "a number". */
  static String kind(JsonElement value) {
    if (value.isJsonObject()) {
      return "an object";
    }
    if (value.isJsonArray()) {
      return "an array";
    }
    if (value instanceof JsonPrimitive primitive) {
      return primitive.isString() ? "a string" : primitive.isNumber() ? "a number" : "a boolean";
    }
    return "null";
  }

  /** Why a text is not JSON, on one line. */
  static String reason(Exception e) {
    Throwable cause = e instanceof JsonParseException && e.getCause() != null ? e.getCause() : e;
    String message =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    int end = CharMatcher.anyOf("\n\r").indexIn(message);
    String line = end < 0 ? message : message.substring(0, end);
    int place = line.indexOf(" at line ");
    return line.startsWith(GSON_ADVICE) && place >= 0 ? "malformed" + line.substring(place) : line;
  }
}
