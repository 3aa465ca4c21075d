package org.onrecord.read.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.gson.JsonElement;
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
            .map(value -> isOnrecordJson ? List.of(value) : ListText.elements(value))
            .orElseGet(() -> fields.list("authors"));
    for (JsonElement author : given) {
      Optional<String> name = ListText.name(author);
      if (name.isEmpty()) {
        fields.wrongType(field, author, "a name");
      }
      name.ifPresent(verbatim::add);
      name.ifPresent(
          text -> authors.addAll(PersonNames.fromField(text, fields.string("outlet").orElse(""))));
    }
    return isOnrecordJson ? verbatim.build() : authors.build().asList();
  }
}
