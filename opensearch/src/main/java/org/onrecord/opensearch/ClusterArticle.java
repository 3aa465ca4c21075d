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
 * An article as a cluster keeps it.
 *
 * @param version differs whenever it is put
 */
record ClusterArticle(Article article, String version, Optional<Origin> origin) {

  /**
   * Reads what {@link ClusterDocuments} wrote.
   *
   * @throws IOException if it is no article, or not the one that was written
   */
  static ClusterArticle read(JsonObject kept) throws IOException {
    byte[] bytes = Base64.getDecoder().decode(text(kept.get(Schema.STORED)));
    return new ClusterArticle(
        ArticleCodec.decode(new BytesRef(bytes)),
        text(kept.get(ClusterMapping.STAMP)),
        Optional.ofNullable(kept.get(Schema.SOURCE))
            .map(source -> new Origin(text(source), text(kept.get(Schema.SOURCE_VERSION)))));
  }

  /** The text of a field with one value. */
  static String text(JsonElement value) {
    return value.isJsonArray() ? value.getAsJsonArray().get(0).getAsString() : value.getAsString();
  }
}
