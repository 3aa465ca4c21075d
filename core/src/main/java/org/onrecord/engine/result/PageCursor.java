package org.onrecord.engine.result;

import com.google.common.base.Splitter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.onrecord.engine.schema.Schema;
import org.onrecord.search.InvalidCursor;
import org.onrecord.search.Order;

/**
 * The position after the last hit of a page, in the sort order; stable if articles are added.
 *
 * @param order the sort order
 * @param rank the rank of the last hit
 * @param key the sort key of the last hit: its score or its day
 * @param id its article
 * @param ordinal the ordinal of the quote in the article; 0 for an article
 */
public record PageCursor(Order order, int rank, String key, String id, int ordinal) {

  private static final char SEPARATOR = '\n';

  /** Ties are ordered by id, independent of the history of the index. */
  public static Sort sort(Order order) {
    return new Sort(
        switch (order) {
          case BEST -> SortField.FIELD_SCORE;
          case NEWEST -> new SortField(Schema.PUBLISHED, SortField.Type.LONG, true, Long.MIN_VALUE);
          case OLDEST ->
              new SortField(Schema.PUBLISHED, SortField.Type.LONG, false, Long.MAX_VALUE);
        },
        new SortField(Schema.ID, SortField.Type.STRING),
        new SortField(Schema.ORDINAL, SortField.Type.INT));
  }

  static PageCursor at(Order order, int rank, FieldDoc hit) {
    return new PageCursor(
        order,
        rank,
        String.valueOf(hit.fields[0]),
        ((BytesRef) hit.fields[1]).utf8ToString(),
        (Integer) hit.fields[2]);
  }

  /** The order of hits that tie: by article, then by ordinal. */
  static int compareTies(FieldDoc one, FieldDoc other) {
    int byId = ((BytesRef) one.fields[1]).compareTo((BytesRef) other.fields[1]);
    return byId == 0 ? Integer.compare((Integer) one.fields[2], (Integer) other.fields[2]) : byId;
  }

  /**
   * Parses the output of {@link #asText}.
   *
   * @throws InvalidCursor if the text is not a cursor, or has another order
   */
  static PageCursor parse(String text, Order order) {
    try {
      String decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      List<String> parts = Splitter.on(SEPARATOR).limit(5).splitToList(decoded);
      PageCursor cursor =
          new PageCursor(
              Order.valueOf(parts.get(0)),
              Integer.parseInt(parts.get(1)),
              parts.get(2),
              parts.get(4),
              Integer.parseInt(parts.get(3)));
      if (cursor.order == order && cursor.fieldDoc().fields.length > 0) {
        return cursor;
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      // Rejected below.
    }
    throw new InvalidCursor(text, order);
  }

  String asText() {
    String parts =
        order.name() + SEPARATOR + rank + SEPARATOR + key + SEPARATOR + ordinal + SEPARATOR + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(parts.getBytes(StandardCharsets.UTF_8));
  }

  /** The hit after which Lucene continues. */
  FieldDoc fieldDoc() {
    Object value =
        switch (order) {
          case BEST -> Float.valueOf(key);
          case NEWEST, OLDEST -> Long.valueOf(key);
        };
    return new FieldDoc(
        Integer.MAX_VALUE, Float.NaN, new Object[] {value, new BytesRef(id), ordinal});
  }
}
