package org.onrecord.read.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.gson.JsonObject;

/** Renames the fields of a record to our field names. */
public final class FieldMapping {

  /** Fields that may be mapped. */
  private static final ImmutableSortedSet<String> KNOWN =
      ImmutableSortedSet.of(
          "id",
          "url",
          "title",
          "standfirst",
          "body",
          "author",
          "date",
          "outlet",
          "language",
          "section");

  private FieldMapping() {}

  /**
   * Rejects an unknown field.
   *
   * @throws IllegalArgumentException if it is not one of our field names
   */
  public static void check(Iterable<String> names) {
    for (String name : names) {
      checkArgument(
          KNOWN.contains(name),
          "unknown field %s; known fields are %s",
          name,
          String.join(", ", KNOWN));
    }
  }

  /**
   * The record with our field names.
   *
   * @param theirs the names in the record, by our field names
   */
  public static JsonObject ours(JsonObject record, ImmutableMap<String, String> theirs) {
    if (theirs.isEmpty()) {
      return record;
    }
    JsonObject ours = new JsonObject();
    record
        .asMap()
        .forEach(
            (name, value) -> {
              if (!theirs.containsValue(name)) {
                ours.add(name, value);
              }
            });
    theirs.forEach(
        (name, their) -> {
          if (record.has(their)) {
            ours.add(name, record.get(their));
          }
        });
    return ours;
  }
}
