package org.onrecord.engine.schema;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.util.BytesRef;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Mention;
import org.onrecord.model.Published;
import org.onrecord.model.Quote;
import org.onrecord.model.Speaker;
import org.onrecord.store.Origin;

/** Converts an article to its block of documents: its quotes in order, then the article. */
public final class ArticleBlock {

  /** The maximum length of an id in bytes: that of a term. */
  public static final int MAX_ID_BYTES = 32_000;

  /** Matches the last document of each block, which is the article's. */
  public static final BitSetProducer ARTICLES =
      new QueryBitSetProducer(Schema.term(Schema.TYPE, Schema.TYPE_ARTICLE));

  /** With positions and offsets, for highlighting without re-analysis. */
  private static final FieldType WITH_OFFSETS =
      indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, /* withLength= */ true);

  /** Document frequencies of unstemmed words only. */
  private static final FieldType WRITTEN = indexed(IndexOptions.DOCS, /* withLength= */ false);

  private ArticleBlock() {}

  /** The block of an article from a source. */
  public static List<Document> of(Article article, Origin origin) {
    return of(article, Optional.of(origin));
  }

  /** The block of an article without a source. */
  public static List<Document> of(Article article) {
    return of(article, Optional.empty());
  }

  /**
   * A block whose documents are made each time they are asked for: those of an article with very
   * many quotes would need many times the memory of the article.
   */
  private static List<Document> of(Article article, Optional<Origin> origin) {
    OptionalLong day = day(article);
    int quotes = article.quotes().size();
    return new AbstractList<>() {
      @Override
      public Document get(int index) {
        Document document = index < quotes ? quote(article, index, day) : article(article, day);
        origin.ifPresent(from -> addOrigin(document, from, index == quotes));
        return document;
      }

      @Override
      public int size() {
        return quotes + 1;
      }
    };
  }

  private static void addOrigin(Document document, Origin origin, boolean isArticle) {
    document.add(new StringField(Schema.SOURCE, origin.source(), Store.NO));
    document.add(new StringField(Schema.SOURCE_VERSION, origin.version(), Store.NO));
    if (isArticle) {
      document.add(new StoredField(Schema.SOURCE, origin.source()));
      document.add(new StoredField(Schema.SOURCE_VERSION, origin.version()));
    }
  }

  private static Document quote(Article article, int ordinal, OptionalLong day) {
    Quote quote = article.quotes().get(ordinal);
    Document document = document(type(quote), article, day);
    document.add(new NumericDocValuesField(Schema.ORDINAL, ordinal));
    AnalyzedText said = AnalyzedText.of(quote.text());
    document.add(new TextField(Schema.SAID, said.analyzed()));
    document.add(written(Schema.SAID, said));
    document.add(new StringField(Schema.KIND, quote.kind().label(), Store.NO));
    long fingerprint = QuoteFingerprint.of(quote, said.words());
    document.add(
        new StringField(Schema.QUOTE_FINGERPRINT, NumberTerms.term(fingerprint), Store.NO));
    document.add(new NumericDocValuesField(Schema.QUOTE_FINGERPRINT, fingerprint));
    quote
        .speaker()
        .ifPresent(
            speaker -> {
              document.add(new DoubleDocValuesField(Schema.CONFIDENCE, speaker.confidence()));
              document.add(new StringField(Schema.ATTRIBUTED, "true", Store.NO));
              FacetFields.add(document, speaker);
              for (String name : names(speaker)) {
                document.add(new TextField(Schema.SPEAKER, name, Store.NO));
              }
            });
    return document;
  }

  private static String type(Quote quote) {
    return quote.isSaid() ? Schema.TYPE_QUOTE : Schema.TYPE_ATTITUDE;
  }

  private static Document article(Article article, OptionalLong day) {
    Document document = document(Schema.TYPE_ARTICLE, article, day);
    AnalyzedText standfirst = AnalyzedText.of(article.standfirst());
    AnalyzedText body = AnalyzedText.of(article.body());
    addText(document, Schema.TITLE, AnalyzedText.of(article.title()));
    addText(document, Schema.STANDFIRST, standfirst);
    addText(document, Schema.BODY, body);
    for (String author : article.authors()) {
      document.add(new TextField(Schema.AUTHOR, author, Store.NO));
    }
    article.outlet().ifPresent(o -> document.add(new TextField(Schema.OUTLET, o, Store.NO)));
    UrlTerm.of(article)
        .ifPresent(url -> document.add(new StringField(Schema.URL, truncated(url), Store.NO)));
    article.language().ifPresent(tag -> addLanguage(document, tag));
    for (Actor actor : article.actors()) {
      for (String name : names(actor)) {
        document.add(new TextField(Schema.ACTOR, name, Store.NO));
      }
    }
    for (Quote quote : article.quotes()) {
      if (quote.span().isEmpty()) {
        document.add(new TextField(Schema.QUOTED, quote.text(), Store.NO));
      }
    }
    article
        .attributes()
        .forEach((name, values) -> values.forEach(value -> addAttribute(document, name, value)));
    FacetFields.add(document, article);
    for (int hash : ShingleSketch.of(standfirst.words(), body.words()).sample()) {
      document.add(new StringField(Schema.SKETCH, NumberTerms.term(hash), Store.NO));
    }
    NameKeyField.add(document, allNames(article));
    document.add(new StoredField(Schema.STORED, ArticleCodec.encode(article)));
    return document;
  }

  private static void addText(Document document, String field, AnalyzedText text) {
    document.add(new Field(field, text.analyzed(), WITH_OFFSETS));
    document.add(written(field, text));
  }

  private static Field written(String field, AnalyzedText text) {
    return new Field(Schema.written(field), text.written(), WRITTEN);
  }

  private static void addAttribute(Document document, String name, String value) {
    String term = attribute(name, value);
    document.add(new StringField(Schema.ATTRIBUTE, term, Store.NO));
    document.add(new SortedSetDocValuesField(Schema.ATTRIBUTE, new BytesRef(term)));
  }

  private static void addLanguage(Document document, String tag) {
    String language = Ascii.toLowerCase(tag);
    document.add(new StringField(Schema.LANGUAGE, truncated(language), Store.NO));
    int region = language.indexOf('-');
    if (region > 0) {
      document.add(
          new StringField(Schema.LANGUAGE, truncated(language.substring(0, region)), Store.NO));
    }
  }

  private static Document document(String type, Article article, OptionalLong day) {
    Document document = new Document();
    document.add(new StringField(Schema.TYPE, type, Store.NO));
    document.add(new StringField(Schema.ID, article.id(), Store.NO));
    document.add(new SortedDocValuesField(Schema.ID, new BytesRef(article.id())));
    day.ifPresent(d -> document.add(NumericDocValuesField.indexedField(Schema.PUBLISHED, d)));
    article
        .published()
        .filter(published -> published.date().isEmpty())
        .ifPresent(published -> addRange(document, published));
    return document;
  }

  private static void addRange(Document document, Published inferred) {
    addDay(document, Schema.EARLIEST, inferred.earliest());
    addDay(document, Schema.LATEST, inferred.latest());
  }

  private static void addDay(Document document, String field, Optional<LocalDate> day) {
    day.ifPresent(
        date -> document.add(NumericDocValuesField.indexedField(field, date.toEpochDay())));
  }

  /** The term for a value of an attribute. */
  public static String attribute(String name, String value) {
    return truncated(name + '\0' + value);
  }

  private static String truncated(String term) {
    return term.length() <= MAX_ID_BYTES / 4 ? term : term.substring(0, MAX_ID_BYTES / 4);
  }

  public static OptionalLong day(Article article) {
    return article
        .published()
        .flatMap(Published::date)
        .map(date -> OptionalLong.of(date.toEpochDay()))
        .orElse(OptionalLong.empty());
  }

  /** The name and its other surface forms, each once. */
  private static ImmutableSet<String> names(Actor actor) {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    names.add(actor.name());
    for (Mention mention : actor.mentions()) {
      switch (mention.form()) {
        case NAME, DEMONYM -> names.add(mention.text());
        case NOMINAL, PRONOUN -> {}
      }
    }
    return names.build();
  }

  private static ImmutableSet<String> names(Speaker speaker) {
    return ImmutableSet.of(speaker.name(), speaker.text());
  }

  private static ImmutableList<String> allNames(Article article) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    names.addAll(article.authors());
    article.actors().forEach(actor -> names.addAll(names(actor)));
    for (Quote quote : article.quotes()) {
      quote.speaker().ifPresent(speaker -> names.addAll(names(speaker)));
    }
    return names.build();
  }

  private static FieldType indexed(IndexOptions options, boolean withLength) {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(options);
    type.setOmitNorms(!withLength);
    type.freeze();
    return type;
  }
}
