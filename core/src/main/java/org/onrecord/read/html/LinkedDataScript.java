package org.onrecord.read.html;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;

/**
 * Parses a script with JSON-LD as pages write it: in CDATA sections and comments, several values
 * one after the other, with commas too many, line breaks in strings, a semicolon at the end.
 */
final class LinkedDataScript {

  private static final int MAX_DEPTH = 64;

  private static final Pattern WRAPPING =
      Pattern.compile("(?:/\\*|//)?\\s*(?:<!\\[CDATA\\[|\\]\\]>|<!--|-->)\\s*(?:\\*/)?");

  /** A comma before the end of an object, or two in a row outside of strings. */
  private static final Pattern SPARE_COMMA = Pattern.compile(",(\\s*[,}\\]])");

  private static final CharMatcher BEFORE = CharMatcher.anyOf("{[").negate();

  private LinkedDataScript() {}

  /** The values of a script, up to the first that is not JSON. */
  static ImmutableList<JsonElement> parse(String script) {
    String text = WRAPPING.matcher(script).replaceAll(" ");
    String json = BEFORE.trimLeadingFrom(text);
    json = json.substring(0, Math.max(json.lastIndexOf('}'), json.lastIndexOf(']')) + 1);
    ImmutableList<JsonElement> values = values(json);
    if (!values.isEmpty()) {
      return values;
    }
    ImmutableList<JsonElement> repaired = values(SPARE_COMMA.matcher(json).replaceAll("$1"));
    return repaired.isEmpty() ? values("[" + json + "]") : repaired;
  }

  private static ImmutableList<JsonElement> values(String json) {
    ImmutableList.Builder<JsonElement> values = ImmutableList.builder();
    JsonReader reader = new JsonReader(new StringReader(json));
    reader.setStrictness(Strictness.LENIENT);
    reader.setNestingLimit(MAX_DEPTH);
    try {
      while (reader.peek() != JsonToken.END_DOCUMENT) {
        values.add(JsonParser.parseReader(reader));
      }
    } catch (IOException | JsonParseException | IllegalStateException malformed) {
      // The values before it, and other scripts, are valid.
    }
    return values.build();
  }
}
