package org.onrecord.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;

/** One JSON object, or an array of them. */
final class JsonDocument {

  private static final String REST = "; the other entries were read";

  private final Source source;

  JsonDocument(Source source) {
    this.source = source;
  }

  void read(String text) {
    long number = 0;
    JsonReader in = Json.reader(new StringReader(Text.trim(text)));
    try {
      if (in.peek() != JsonToken.BEGIN_ARRAY) {
        one(Json.parse(in), source.name(), "");
      } else {
        in.beginArray();
        while (in.hasNext()) {
          number++;
          one(Json.parse(in), source.name() + " entry " + number, REST);
        }
        in.endArray();
      }
      if (!Json.isAtEnd(in)) {
        source.reject("has more after its end; write one article a line (.jsonl), or an array");
      } else if (number == 0 && text.strip().startsWith("[")) {
        source.reject("holds no text");
      }
    } catch (IOException | JsonParseException e) {
      String read = number < 2 ? "" : "; the " + (number - 1) + " entries before it were read";
      source.reject("not JSON (" + Json.reason(e) + ")" + read);
    }
  }

  private void one(JsonElement value, String place, String rest) {
    if (value.isJsonObject()) {
      JsonEntry.read(value.getAsJsonObject(), source, place, rest);
    } else {
      String reason = "not a JSON object (found " + Json.kind(value) + ")" + rest;
      source.sink().unreadable(new UnreadableArticle(place, reason));
    }
  }
}
