package org.onrecord.read.json;

import com.google.gson.JsonElement;
import java.util.List;
import java.util.Map;
import org.onrecord.model.ArticleBuilder;

/** The "attributes" of a JSON record: strings, or lists of strings, by name. */
record JsonAttributes(JsonFields fields) {

  void addTo(ArticleBuilder article) {
    fields.value("attributes").ifPresent(value -> add(value, article));
  }

  private void add(JsonElement value, ArticleBuilder article) {
    if (!value.isJsonObject()) {
      fields.wrongType("attributes", value, "an object");
      return;
    }
    for (Map.Entry<String, JsonElement> attribute : value.getAsJsonObject().entrySet()) {
      JsonElement given = attribute.getValue();
      article.attribute(attribute.getKey());
      for (JsonElement one :
          given.isJsonArray() ? given.getAsJsonArray().asList() : List.of(given)) {
        if (one.isJsonPrimitive()) {
          article.attribute(attribute.getKey(), one.getAsString());
        } else if (!one.isJsonNull()) {
          fields.wrongType("attributes." + attribute.getKey(), one, "a string, number or boolean");
        }
      }
    }
  }
}
