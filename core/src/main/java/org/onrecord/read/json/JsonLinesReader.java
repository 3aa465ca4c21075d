package org.onrecord.read.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.onrecord.read.context.EntryContext;
import org.onrecord.read.context.TextBytes;
import org.onrecord.read.context.TextRules;

/** JSON Lines, streamed: an invalid or too long line is reported and skipped. */
public final class JsonLinesReader {

  private static final String REST = "; the other lines were read";

  private static final int CHUNK = 1 << 16;

  private final EntryContext context;
  private long number;
  private boolean empty = true;

  /** Whether there are lines besides the one that is read. */
  private boolean hasOthers;

  public JsonLinesReader(EntryContext context) {
    this.context = context;
  }

  public void read(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
      int from = 0;
      for (int i = 0; i < length; i++) {
        if (chunk[i] == '\n') {
          gather(line, chunk, from, i);
          hasOthers = !empty || length == CHUNK || !isBlank(chunk, i + 1, length);
          end(line);
          from = i + 1;
        }
      }
      gather(line, chunk, from, length);
    }
    hasOthers = !empty;
    end(line);
    if (empty) {
      context.reject("is empty or has no text");
    }
  }

  /** Buffers part of a line, but no more than needed to detect that it is too long. */
  private static void gather(ByteArrayOutputStream line, byte[] chunk, int from, int to) {
    if (line.size() <= EntryContext.MAX_DOCUMENT_BYTES) {
      line.write(chunk, from, to - from);
    }
  }

  private void end(ByteArrayOutputStream line) {
    number++;
    if (line.size() > EntryContext.MAX_DOCUMENT_BYTES) {
      empty = false;
      reject(
          "is longer than " + (EntryContext.MAX_DOCUMENT_BYTES >> 20) + " MB; split it" + rest());
    } else {
      read(TextBytes.decode(line.toByteArray()));
    }
    line.reset();
  }

  private void read(String line) {
    if (TextRules.isBlank(line)) {
      return;
    }
    empty = false;
    try {
      JsonElement value = StrictJson.parse(TextRules.trim(line));
      if (value.isJsonObject()) {
        JsonArticle.read(value.getAsJsonObject(), context, place(), rest());
      } else {
        reject("not a JSON object (found " + StrictJson.kind(value) + ")" + rest());
      }
    } catch (JsonParseException e) {
      reject("not JSON (" + StrictJson.reason(e).replace("line 1 column", "column") + ")" + rest());
    }
  }

  private String rest() {
    return hasOthers ? REST : "";
  }

  private static boolean isBlank(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] > ' ' || bytes[i] < 0) {
        return false;
      }
    }
    return true;
  }

  private void reject(String reason) {
    context.problem(place(), reason);
  }

  private String place() {
    return context.name() + " line " + number;
  }
}
