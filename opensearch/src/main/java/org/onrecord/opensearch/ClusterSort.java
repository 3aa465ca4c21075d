package org.onrecord.opensearch;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.onrecord.engine.result.PageCursor;
import org.onrecord.engine.schema.Schema;
import org.onrecord.search.Order;

/** The sort orders of {@link PageCursor#sort} in the query DSL. */
final class ClusterSort {

  private ClusterSort() {}

  static JsonArray sort(Order order) {
    JsonObject first =
        switch (order) {
          case BEST -> Json.object("_score", "desc");
          case NEWEST -> by(Schema.PUBLISHED, "desc", "_last");
          case OLDEST -> by(Schema.PUBLISHED, "asc", "_last");
        };
    return Json.array(List.of(first, by(Schema.ID, "asc", "_last"), by(Schema.ORDINAL, "asc", 0)));
  }

  private static JsonObject by(String field, String direction, Object missing) {
    return Json.object(field, Json.object("order", direction, "missing", missing));
  }

  /** The sort values of a hit, with the types that Lucene uses. */
  static Object[] sortValues(JsonArray sorted, Order order) {
    Object first =
        switch (order) {
          case BEST -> sorted.get(0).getAsFloat();
          case NEWEST, OLDEST -> sorted.get(0).getAsLong();
        };
    return new Object[] {
      first, new BytesRef(sorted.get(1).getAsString()), sorted.get(2).getAsInt()
    };
  }

  /** The {@code search_after} values of a hit. */
  static JsonArray after(FieldDoc last) {
    return Json.array(
        List.of(last.fields[0], ((BytesRef) last.fields[1]).utf8ToString(), last.fields[2]));
  }
}
