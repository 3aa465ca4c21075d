package org.onrecord.read;

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
final class Json {

  /** Deeper nesting is refused: an article needs five levels. */
  private static final int DEEPEST = 64;

  private Json() {}

  static JsonReader reader(Reader text) {
    JsonReader reader = new JsonReader(text);
    reader.setStrictness(Strictness.STRICT);
    reader.setNestingLimit(DEEPEST);
    return reader;
  }

  /**
   * The value that a text is.
   *
   * @throws JsonParseException if it is none, or has more after its end
   */
  static JsonElement parse(String text) {
    JsonReader reader = reader(new StringReader(text));
    JsonElement value = parse(reader);
    try {
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new JsonSyntaxException("more after its end");
      }
    } catch (IOException e) {
      throw new JsonSyntaxException("more after its end", e);
    }
    return value;
  }

  /**
   * The next value of a reader.
   *
   * @throws JsonParseException if there is none
   */
  static JsonElement parse(JsonReader reader) {
    return JsonParser.parseReader(reader);
  }

  /** What a value is, for messages: "a number". */
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

  /** Why a text is no JSON, in a line. */
  static String reason(Exception e) {
    Throwable cause = e instanceof JsonParseException && e.getCause() != null ? e.getCause() : e;
    String message =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    int end = CharMatcher.anyOf("\n\r").indexIn(message);
    return end < 0 ? message : message.substring(0, end);
  }
}
