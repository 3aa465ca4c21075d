package org.onrecord.cli.output;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.cli.terminal.PlainText;

/**
 * Writes lines of JSON for programs. Every line has a {@code schema} and a {@code type}; unknown
 * values are null; offsets are UTF-16, {@code [start, end)}, in the part of the article that {@code
 * in} names. Fields may be added; an incompatible change raises {@code schema}.
 */
final class JsonLine {

  private static final int SCHEMA = 1;

  private JsonLine() {}

  static JsonObject of(String type) {
    JsonObject line = new JsonObject();
    line.addProperty("schema", SCHEMA);
    line.addProperty("type", type);
    return line;
  }

  static JsonArray strings(List<String> values) {
    JsonArray array = new JsonArray();
    values.forEach(array::add);
    return array;
  }

  static JsonElement string(Optional<?> value) {
    return value
        .<JsonElement>map(known -> new JsonPrimitive(known.toString()))
        .orElse(JsonNull.INSTANCE);
  }

  static JsonElement number(Optional<Integer> value) {
    return value.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
  }

  static JsonElement decimal(Optional<Double> value) {
    return value.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
  }

  /** A score without the extra digits that a float has when it is printed as a double. */
  static JsonPrimitive score(double score) {
    float single = (float) score;
    return single == score ? new JsonPrimitive(single) : new JsonPrimitive(score);
  }

  static String print(JsonObject line) {
    return safe(line.toString());
  }

  /**
   * Escapes characters that Gson does not: delete, C1 controls and direction overrides, which
   * terminals interpret, and lone surrogates, which cannot be encoded in UTF-8. They occur only
   * within strings.
   */
  static String safe(String line) {
    StringBuilder safe = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isISOControl(c)
          || PlainText.isDirectionOverride(c)
          || PlainText.isLoneSurrogate(line, i)) {
        safe.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }
}
