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
 * A line of JSON for programs, and the values in it. Every line has a {@code schema} and a {@code
 * type}; what is unknown is null; offsets are UTF-16, {@code [start, end)}, into the part of the
 * article that {@code in} names. Lines may gain fields; a change that breaks readers raises {@code
 * schema}.
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

  /** A score with as many digits as it has: most are floats, and a float as a double has noise. */
  static JsonPrimitive score(double score) {
    float single = (float) score;
    return single == score ? new JsonPrimitive(single) : new JsonPrimitive(score);
  }

  static String print(JsonObject line) {
    return safe(line.toString());
  }

  /**
   * Escapes what Gson lets pass: delete and C1 controls, which a terminal obeys, and halves of
   * surrogate pairs, which have no UTF-8. Outside of strings a line has none of them.
   */
  static String safe(String line) {
    StringBuilder safe = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isISOControl(c) || PlainText.isLoneSurrogate(line, i)) {
        safe.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }
}
