package org.onrecord.bench.reading;

import com.google.common.collect.ImmutableList;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;

/** A page and its labels. */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record LabelledPage(
    String file,
    byte[] bytes,
    String title,
    List<String> authors,
    Optional<String> date,
    String text) {

  static LabelledPage of(JsonObject label, byte[] bytes) {
    ImmutableList.Builder<String> authors = ImmutableList.builder();
    if (label.has("authors")) {
      label.getAsJsonArray("authors").forEach(name -> authors.add(name.getAsString()));
    }
    return new LabelledPage(
        label.get("file").getAsString(),
        bytes,
        string(label, "title").orElse(""),
        authors.build(),
        string(label, "date"),
        string(label, "text").orElse(""));
  }

  private static Optional<String> string(JsonObject label, String field) {
    return Optional.ofNullable(label.get(field))
        .filter(value -> !value.isJsonNull())
        .map(JsonElement::getAsString);
  }
}
