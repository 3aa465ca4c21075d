package org.onrecord.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Articles a line, streamed: a line that is broken or too long is reported, and the next one is
 * read.
 */
final class JsonLines {

  private static final String REST = "; the other lines were read";

  private static final int CHUNK = 1 << 16;

  private final EntryContext context;
  private long number;
  private boolean empty = true;

  JsonLines(EntryContext context) {
    this.context = context;
  }

  void read(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
      int from = 0;
      for (int i = 0; i < length; i++) {
        if (chunk[i] == '\n') {
          gather(line, chunk, from, i);
          end(line);
          from = i + 1;
        }
      }
      gather(line, chunk, from, length);
    }
    end(line);
    if (empty) {
      context.reject("holds no text");
    }
  }

  /** Keeps a stretch of a line, but no more of it than shows that it is too long. */
  private static void gather(ByteArrayOutputStream line, byte[] chunk, int from, int to) {
    if (line.size() <= EntryContext.MAX_DOCUMENT_BYTES) {
      line.write(chunk, from, to - from);
    }
  }

  private void end(ByteArrayOutputStream line) {
    number++;
    if (line.size() > EntryContext.MAX_DOCUMENT_BYTES) {
      empty = false;
      reject("longer than " + (EntryContext.MAX_DOCUMENT_BYTES >> 20) + " MB; split it" + REST);
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
        JsonEntry.read(value.getAsJsonObject(), context, place(), REST);
      } else {
        reject("not a JSON object (found " + Json.kind(value) + ")" + REST);
      }
    } catch (JsonParseException e) {
      reject("not JSON (" + Json.reason(e).replace("line 1 column", "column") + ")" + REST);
    }
  }

  private void reject(String reason) {
    context.problem(place(), reason);
  }

  private String place() {
    return context.name() + " line " + number;
  }
}
