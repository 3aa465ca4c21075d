package org.onrecord.engine.result;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;
import org.onrecord.engine.schema.ArticleCodec;
import org.onrecord.engine.schema.Schema;
import org.onrecord.model.Article;

/**
 * A SHA-256 digest of all articles in order of id, without properties that depend on ingestion: the
 * file, and which of two equal texts is marked as the copy.
 */
public final class ContentDigest {

  private ContentDigest() {}

  public static String of(SearchEngine engine) throws IOException {
    Hasher digest = Hashing.sha256().newHasher();
    engine.forEach(
        Schema.term(Schema.TYPE, Schema.TYPE_ARTICLE),
        article -> {
          BytesRef bytes = ArticleCodec.encode(withoutProvenance(article));
          digest.putInt(bytes.length).putBytes(bytes.bytes, bytes.offset, bytes.length);
        });
    return "sha256:" + digest.hash();
  }

  private static Article withoutProvenance(Article article) {
    Map<String, List<String>> attributes = new TreeMap<>(article.attributes());
    attributes.remove(Article.COPY_OF);
    return article.toBuilder().withoutFile().attributes(attributes).build();
  }
}
