package org.onrecord.read.json;

import com.google.common.collect.ImmutableList;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Finds the records inside an object that is not one itself: the answer of a news service or of a
 * search engine, the export of a chat.
 */
final class RecordList {

  private static final int MAX_DEPTH = 4;

  private record Level(JsonElement value, int depth) {}

  private RecordList() {}

  /** The records nearest to the top, in order; empty if there are none. */
  static ImmutableList<JsonObject> in(JsonObject object) {
    boolean titled = new RecordFields(object).hasTitle();
    Deque<Level> levels = new ArrayDeque<>();
    levels.add(new Level(object, 0));
    while (!levels.isEmpty()) {
      Level level = levels.remove();
      ImmutableList<JsonObject> records =
          level.depth == 0 ? ImmutableList.of() : records(level.value, titled);
      if (!records.isEmpty()) {
        return records;
      }
      if (level.depth < MAX_DEPTH && level.value instanceof JsonObject inner) {
        inner.asMap().values().forEach(value -> levels.add(new Level(value, level.depth + 1)));
      }
    }
    return ImmutableList.of();
  }

  private static ImmutableList<JsonObject> records(JsonElement value, boolean titled) {
    List<JsonElement> elements = value instanceof JsonArray array ? array.asList() : List.of(value);
    ImmutableList<JsonObject> objects =
        elements.stream()
            .filter(JsonObject.class::isInstance)
            .map(JsonObject.class::cast)
            .map(RecordList::unwrapped)
            .collect(ImmutableList.toImmutableList());
    boolean found =
        objects.stream()
            .map(RecordFields::new)
            .anyMatch(record -> isRecord(record, titled, value.isJsonArray()));
    return found ? objects : ImmutableList.of();
  }

  /** The comments and pictures of an article have text, too, but no title. */
  private static boolean isRecord(RecordFields record, boolean titled, boolean listed) {
    boolean text = record.hasText();
    return titled
        ? text && record.hasTitle()
        : (text && record.hasMetadata()) || (listed && record.hasTitle());
  }

  /** A search engine has the record in a field of each hit. */
  private static JsonObject unwrapped(JsonObject hit) {
    return hit.get("_source") instanceof JsonObject source ? source : hit;
  }
}
