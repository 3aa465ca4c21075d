package org.onrecord.lucene;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BytesRef;
import org.onrecord.model.Article;

/** Reads whole articles back out of an index. */
final class StoredArticles {

  private static final Set<String> STORED = Set.of(Schema.STORED);

  private StoredArticles() {}

  /**
   * The article whose document this is.
   *
   * @throws IOException if the document holds none, or one that cannot be read
   */
  static Article read(IndexReader reader, int document) throws IOException {
    BytesRef bytes = reader.storedFields().document(document, STORED).getBinaryValue(Schema.STORED);
    if (bytes == null) {
      throw new IOException("document " + document + " holds no article");
    }
    return ArticleCodec.decode(bytes);
  }
}
