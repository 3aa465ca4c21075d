package org.onrecord.read.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;
import org.onrecord.read.context.EntryContext;
import org.onrecord.read.context.EntryLimitReader;

/** One JSON object, or an array of objects, which are read one at a time. */
public final class JsonDocument {

  private static final String REST = "; the other entries were read";

  private final EntryContext context;

  public JsonDocument(EntryContext context) {
    this.context = context;
  }

  public void read(Reader text) {
    EntryLimitReader limited = new EntryLimitReader(text, EntryContext.MAX_DOCUMENT_BYTES);
    JsonReader in = StrictJson.reader(limited);
    long number = 0;
    try {
      boolean array = in.peek() == JsonToken.BEGIN_ARRAY;
      if (array) {
        in.beginArray();
        while (in.hasNext()) {
          number++;
          one(StrictJson.parse(in), context.name() + " entry " + number, REST);
          limited.resetLimit();
        }
        in.endArray();
      } else {
        one(StrictJson.parse(in), context.name(), "");
      }
      if (!StrictJson.isAtEnd(in)) {
        context.reject(
            "has text after the end of the JSON value; write one article per line (.jsonl), or an array");
      } else if (array && number == 0) {
        context.reject("is empty or has no text");
      }
    } catch (IOException | JsonParseException e) {
      String read = number < 2 ? "" : "; the " + (number - 1) + " entries before it were read";
      boolean tooLong = e.getCause() instanceof EntryLimitReader.Exceeded;
      String why = tooLong ? StrictJson.reason(e) : "not JSON (" + StrictJson.reason(e) + ")";
      context.cutShort(why + read);
    }
  }

  private void one(JsonElement value, String place, String rest) {
    if (value.isJsonObject()) {
      JsonArticle.read(value.getAsJsonObject(), context, place, rest);
    } else {
      String reason = "not a JSON object (found " + StrictJson.kind(value) + ")" + rest;
      context.problem(place, reason);
    }
  }
}
