package org.onrecord.engine.schema;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.onrecord.model.Article;
import org.onrecord.store.Origin;

/** Reads articles from an index. */
public final class StoredArticles {

  static final Set<String> STORED = Set.of(Schema.STORED);
  private static final Set<String> ORIGIN = Set.of(Schema.SOURCE, Schema.SOURCE_VERSION);

  private StoredArticles() {}

  public static Optional<Article> find(IndexSearcher searcher, String id) throws IOException {
    int document = document(searcher, id);
    return document < 0 ? Optional.empty() : Optional.of(read(searcher.getIndexReader(), document));
  }

  /** The origin of the article with an id, if it exists and has one. */
  public static Optional<Origin> origin(IndexSearcher searcher, String id) throws IOException {
    int document = document(searcher, id);
    return document < 0 ? Optional.empty() : origin(searcher.getIndexReader(), document);
  }

  /** The origin of the article of a document; empty if it has none. */
  public static Optional<Origin> origin(IndexReader reader, int document) throws IOException {
    Document stored = reader.storedFields().document(document, ORIGIN);
    String source = stored.get(Schema.SOURCE);
    return source == null
        ? Optional.empty()
        : Optional.of(new Origin(source, stored.get(Schema.SOURCE_VERSION)));
  }

  /** The document of the article with an id, or -1. */
  private static int document(IndexSearcher searcher, String id) throws IOException {
    BooleanQuery article =
        new BooleanQuery.Builder()
            .add(Schema.term(Schema.ID, id), Occur.FILTER)
            .add(Schema.term(Schema.TYPE, Schema.TYPE_ARTICLE), Occur.FILTER)
            .build();
    ScoreDoc[] found = searcher.search(article, 1).scoreDocs;
    return found.length == 0 ? -1 : found[0].doc;
  }

  /**
   * The article of a document.
   *
   * @throws IOException if the document has none, or it cannot be decoded
   */
  public static Article read(IndexReader reader, int document) throws IOException {
    return readIfArticle(reader, document)
        .orElseThrow(() -> new IOException("document " + document + " has no stored article"));
  }

  /**
   * The article of a document; empty if it is the document of a quote or note.
   *
   * @throws IOException if it has an article that cannot be decoded
   */
  public static Optional<Article> readIfArticle(IndexReader reader, int document)
      throws IOException {
    BytesRef bytes = reader.storedFields().document(document, STORED).getBinaryValue(Schema.STORED);
    return bytes == null ? Optional.empty() : Optional.of(ArticleCodec.decode(bytes));
  }

  /** The ordinal in its article, from 0, of the quote of a document in a segment. */
  public static int ordinal(LeafReaderContext leaf, int document) throws IOException {
    NumericDocValues ordinals = leaf.reader().getNumericDocValues(Schema.ORDINAL);
    if (ordinals == null || !ordinals.advanceExact(document)) {
      throw new IOException("a quote document has no ordinal");
    }
    return Math.toIntExact(ordinals.longValue());
  }
}
