package org.onrecord.opensearch;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.onrecord.engine.schema.ArticleCodec;
import org.onrecord.engine.schema.Schema;
import org.onrecord.model.Article;
import org.onrecord.store.Origin;

/**
 * A stored article on a cluster.
 *
 * @param version changes with each put
 */
record ClusterArticle(Article article, String version, Optional<Origin> origin) {

  /**
   * Reads what {@link ClusterDocuments} wrote.
   *
   * @throws IOException if it is invalid
   */
  static ClusterArticle read(JsonObject source) throws IOException {
    byte[] bytes = Base64.getDecoder().decode(text(source.get(Schema.STORED)));
    return new ClusterArticle(
        ArticleCodec.decode(new BytesRef(bytes)),
        text(source.get(ClusterMapping.STAMP)),
        Optional.ofNullable(source.get(Schema.SOURCE))
            .map(name -> new Origin(text(name), text(source.get(Schema.SOURCE_VERSION)))));
  }

  /** The text of a field with one value. */
  static String text(JsonElement value) {
    return value.isJsonArray() ? value.getAsJsonArray().get(0).getAsString() : value.getAsString();
  }
}
