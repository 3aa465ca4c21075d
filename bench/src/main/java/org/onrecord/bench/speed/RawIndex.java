package org.onrecord.bench.speed;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
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
import org.onrecord.engine.schema.Analyzers;
import org.onrecord.engine.schema.ArticleCodec;
import org.onrecord.engine.schema.FacetFields;
import org.onrecord.engine.schema.NameKeyField;
import org.onrecord.engine.schema.NumberTerms;
import org.onrecord.engine.schema.QuoteFingerprint;
import org.onrecord.engine.schema.Schema;
import org.onrecord.engine.schema.ShingleSketch;
import org.onrecord.lucene.StoreWriter;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Mention;
import org.onrecord.model.Published;
import org.onrecord.model.Quote;
import org.onrecord.model.Speaker;

/**
 * The baseline for indexing: articles and their quotes in hand-written Lucene code. It has either
 * only the fields and analysis that plain searches need, or all of our fields.
 */
final class RawIndex implements Closeable {

  private static final FieldType TEXT = new FieldType(TextField.TYPE_NOT_STORED);
  private static final FieldType WRITTEN = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    TEXT.freeze();
    WRITTEN.setIndexOptions(IndexOptions.DOCS);
    WRITTEN.setOmitNorms(true);
    WRITTEN.freeze();
  }

  private final boolean hasAllFields;
  private final FSDirectory directory;
  private final IndexWriter writer;

  /** Creates an index in a folder. */
  public RawIndex(Path folder, boolean hasAllFields) throws IOException {
    this.hasAllFields = hasAllFields;
    directory = FSDirectory.open(folder);
    IndexWriterConfig config = new IndexWriterConfig(Analyzers.all());
    config.setParentField(Schema.BLOCK);
    config.setSimilarity(new BM25Similarity());
    config.setRAMBufferSizeMB(StoreWriter.BUFFER_MB);
    writer = new IndexWriter(directory, config);
  }

  /** Adds an article, or replaces the one with the same id. */
  public void add(Article article) {
    List<Document> block = new ArrayList<>();
    for (Quote quote : article.quotes()) {
      block.add(quote(article, quote, block.size()));
    }
    block.add(article(article));
    try {
      writer.updateDocuments(new Term(Schema.ID, article.id()), block);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Document quote(Article article, Quote quote, int ordinal) {
    Document document = document(Schema.TYPE_QUOTE, article);
    document.add(new TextField(Schema.SAID, quote.text(), Store.NO));
    quote.speaker().ifPresent(s -> document.add(new TextField(Schema.SPEAKER, s.name(), Store.NO)));
    if (hasAllFields) {
      document.add(new Field(Schema.written(Schema.SAID), quote.text(), WRITTEN));
      document.add(new NumericDocValuesField(Schema.ORDINAL, ordinal));
      document.add(new StringField(Schema.KIND, quote.kind().label(), Store.NO));
      long saying = QuoteFingerprint.of(quote, Analyzers.terms(Analyzers.names(), quote.text()));
      document.add(new StringField(Schema.QUOTE_FINGERPRINT, NumberTerms.term(saying), Store.NO));
      document.add(new NumericDocValuesField(Schema.QUOTE_FINGERPRINT, saying));
      quote.speaker().ifPresent(speaker -> addSpeaker(document, speaker));
    }
    return document;
  }

  private static void addSpeaker(Document document, Speaker speaker) {
    document.add(new TextField(Schema.SPEAKER, speaker.text(), Store.NO));
    document.add(new DoubleDocValuesField(Schema.CONFIDENCE, speaker.confidence()));
    document.add(new StringField(Schema.ATTRIBUTED, "true", Store.NO));
    FacetFields.add(document, speaker);
  }

  private Document article(Article article) {
    Document document = document(Schema.TYPE_ARTICLE, article);
    document.add(new Field(Schema.TITLE, article.title(), TEXT));
    document.add(new Field(Schema.STANDFIRST, article.standfirst(), TEXT));
    document.add(new Field(Schema.BODY, article.body(), TEXT));
    article.authors().forEach(a -> document.add(new TextField(Schema.AUTHOR, a, Store.NO)));
    article.actors().forEach(a -> document.add(new TextField(Schema.ACTOR, a.name(), Store.NO)));
    document.add(new StoredField(Schema.STORED, ArticleCodec.encode(article)));
    if (hasAllFields) {
      addWritten(document, Schema.TITLE, article.title());
      addWritten(document, Schema.STANDFIRST, article.standfirst());
      addWritten(document, Schema.BODY, article.body());
      FacetFields.add(document, article);
      String all = article.standfirst() + "\n\n" + article.body();
      for (int hash : ShingleSketch.of(Analyzers.terms(Analyzers.names(), all)).sample()) {
        document.add(new StringField(Schema.SKETCH, NumberTerms.term(hash), Store.NO));
      }
      Set<String> names = new LinkedHashSet<>(article.authors());
      for (Actor actor : article.actors()) {
        names.add(actor.name());
        for (Mention mention : actor.mentions()) {
          document.add(new TextField(Schema.ACTOR, mention.text(), Store.NO));
          names.add(mention.text());
        }
      }
      for (Quote quote : article.quotes()) {
        quote.speaker().map(Speaker::name).ifPresent(names::add);
        quote.speaker().map(Speaker::text).ifPresent(names::add);
      }
      NameKeyField.add(document, names);
    }
    return document;
  }

  private static void addWritten(Document document, String field, String text) {
    document.add(new Field(Schema.written(field), text, WRITTEN));
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
            day ->
                document.add(
                    NumericDocValuesField.indexedField(Schema.PUBLISHED, day.toEpochDay())));
    return document;
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      writer.close();
    }
  }
}
