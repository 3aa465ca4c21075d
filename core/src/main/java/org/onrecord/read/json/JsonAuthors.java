package org.onrecord.read.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import org.onrecord.read.plain.PersonNames;

/**
 * The authors of a JSON record: "author" or "authors", a credit or object with a name, or a list of
 * these.
 *
 * @param isOnrecordJson whether this is our own record, whose names are taken literally
 */
record JsonAuthors(JsonFields fields, boolean isOnrecordJson) {

  ImmutableList<String> read() {
    ImmutableSet.Builder<String> authors = ImmutableSet.builder();
    ImmutableList.Builder<String> verbatim = ImmutableList.builder();
    Optional<JsonElement> one = fields.value("author").filter(value -> !fields.has("authors"));
    String field = one.isPresent() ? "author" : "authors";
    List<JsonElement> given =
        one.or(() -> fields.value("authors").filter(value -> !value.isJsonArray()))
            .map(value -> value.isJsonArray() ? value.getAsJsonArray().asList() : List.of(value))
            .orElseGet(() -> fields.list("authors"));
    for (JsonElement author : given) {
      Optional<String> name = name(author);
      if (name.isEmpty()) {
        fields.wrongType(field, author, "a name");
      }
      name.ifPresent(verbatim::add);
      name.ifPresent(
          text -> authors.addAll(PersonNames.fromField(text, fields.string("outlet").orElse(""))));
    }
    return isOnrecordJson ? verbatim.build() : authors.build().asList();
  }

  private static Optional<String> name(JsonElement author) {
    JsonElement name = author.isJsonObject() ? author.getAsJsonObject().get("name") : author;
    return name instanceof JsonPrimitive primitive && primitive.isString()
        ? Optional.of(primitive.getAsString())
        : Optional.empty();
  }
}
