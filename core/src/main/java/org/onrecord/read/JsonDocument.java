package org.onrecord.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;

/** One JSON object, or an array of them, of which each is forgotten before the next is read. */
final class JsonDocument {

  private static final String REST = "; the other entries were read";

  private final EntryContext context;

  JsonDocument(EntryContext context) {
    this.context = context;
  }

  void read(Reader text) {
    EntryLimit limited = new EntryLimit(text, EntryContext.MAX_DOCUMENT_BYTES);
    JsonReader in = Json.reader(limited);
    long number = 0;
    try {
      boolean array = in.peek() == JsonToken.BEGIN_ARRAY;
      if (array) {
        in.beginArray();
        while (in.hasNext()) {
          number++;
          one(Json.parse(in), context.name() + " entry " + number, REST);
          limited.entryEnds();
        }
        in.endArray();
      } else {
        one(Json.parse(in), context.name(), "");
      }
      if (!Json.isAtEnd(in)) {
        context.reject("has more after its end; write one article a line (.jsonl), or an array");
      } else if (array && number == 0) {
        context.reject("holds no text");
      }
    } catch (IOException | JsonParseException e) {
      String read = number < 2 ? "" : "; the " + (number - 1) + " entries before it were read";
      boolean tooLong = e.getCause() instanceof EntryLimit.Exceeded;
      String why = tooLong ? Json.reason(e) : "not JSON (" + Json.reason(e) + ")";
      context.reject(why + read);
    }
  }

  private void one(JsonElement value, String place, String rest) {
    if (value.isJsonObject()) {
      JsonEntry.read(value.getAsJsonObject(), context, place, rest);
    } else {
      String reason = "not a JSON object (found " + Json.kind(value) + ")" + rest;
      context.problem(place, reason);
    }
  }
}
