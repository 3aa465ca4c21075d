package org.onrecord.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.onrecord.model.Article;
import org.onrecord.model.Published;
import org.onrecord.model.Quote;

/**
 * The floor for indexing: articles and their quotes in Lucene by hand, with the fields and analysis
 * of ours that plain searches need, and no more: no words as written, no sounds of names.
 */
public final class RawIndex implements Closeable {

  private static final FieldType TEXT = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    TEXT.freeze();
  }

  private final FSDirectory directory;
  private final IndexWriter writer;

  /** A new index in a folder. */
  public RawIndex(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    IndexWriterConfig config = new IndexWriterConfig(Analyzers.all());
    config.setParentField(Schema.BLOCK);
    config.setSimilarity(new BM25Similarity());
    writer = new IndexWriter(directory, config);
  }

  /** Adds an article in the place of the one of this id. */
  public void add(Article article) {
    List<Document> block = new ArrayList<>();
    for (Quote quote : article.quotes()) {
      Document document = document(Schema.TYPE_QUOTE, article);
      document.add(new TextField(Schema.SAID, quote.text(), Store.NO));
      quote
          .speaker()
          .ifPresent(s -> document.add(new TextField(Schema.SPEAKER, s.name(), Store.NO)));
      block.add(document);
    }
    Document document = document(Schema.TYPE_ARTICLE, article);
    document.add(new Field(Schema.TITLE, article.title(), TEXT));
    document.add(new Field(Schema.STANDFIRST, article.standfirst(), TEXT));
    document.add(new Field(Schema.BODY, article.body(), TEXT));
    article.authors().forEach(a -> document.add(new TextField(Schema.AUTHOR, a, Store.NO)));
    article.actors().forEach(a -> document.add(new TextField(Schema.ACTOR, a.name(), Store.NO)));
    document.add(new StoredField(Schema.STORED, ArticleCodec.encode(article)));
    block.add(document);
    try {
      writer.updateDocuments(new Term(Schema.ID, article.id()), block);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(String type, Article article) {
    Document document = new Document();
    document.add(new StringField(Schema.TYPE, type, Store.NO));
    document.add(new StringField(Schema.ID, article.id(), Store.NO));
    document.add(new SortedDocValuesField(Schema.ID, new BytesRef(article.id())));
    article
        .published()
        .flatMap(Published::date)
        .ifPresent(
            day -> document.add(new LongField(Schema.PUBLISHED, day.toEpochDay(), Store.NO)));
    return document;
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      writer.close();
    }
  }
}
