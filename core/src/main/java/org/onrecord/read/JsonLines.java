package org.onrecord.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Articles a line, streamed: a line that is broken or too long is reported, and the next one is
 * read.
 */
final class JsonLines {

  private static final String REST = "; the other lines were read";

  private final Source source;
  private long number;
  private boolean empty = true;

  JsonLines(Source source) {
    this.source = source;
  }

  void read(InputStream stream) throws IOException {
    InputStream in =
        stream instanceof BufferedInputStream ? stream : new BufferedInputStream(stream);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        end(line, tooLong);
        tooLong = false;
      } else if (line.size() < Source.LARGEST_ENTRY) {
        line.write(b);
      } else {
        tooLong = true;
      }
    }
    end(line, tooLong);
    if (empty) {
      source.reject("holds no text");
    }
  }

  private void end(ByteArrayOutputStream line, boolean tooLong) {
    number++;
    if (tooLong) {
      empty = false;
      reject("longer than " + (Source.LARGEST_ENTRY >> 20) + " MB; split it" + REST);
    } else {
      read(TextBytes.decode(line.toByteArray()));
    }
    line.reset();
  }

  private void read(String line) {
    if (Text.isBlank(line)) {
      return;
    }
    empty = false;
    try {
      JsonElement value = Json.parse(Text.trim(line));
      if (value.isJsonObject()) {
        new JsonEntry(value.getAsJsonObject(), source, place()).read(REST);
      } else {
        reject("not a JSON object (found " + Json.kind(value) + ")" + REST);
      }
    } catch (JsonParseException e) {
      reject("not JSON (" + Json.reason(e).replace("line 1 column", "column") + ")" + REST);
    }
  }

  private void reject(String reason) {
    source.sink().unreadable(new UnreadableArticle(place(), reason));
  }

  private String place() {
    return source.name() + " line " + number;
  }
}
