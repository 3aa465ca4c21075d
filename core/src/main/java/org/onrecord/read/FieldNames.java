package org.onrecord.read;

import com.google.common.collect.ImmutableMap;
import com.google.gson.JsonObject;

/** Gives the fields of a record the names that are known here. */
final class FieldNames {

  private FieldNames() {}

  /**
   * The record with its fields under our names.
   *
   * @param theirs what the record calls them, by our names
   */
  static JsonObject ours(JsonObject record, ImmutableMap<String, String> theirs) {
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
