package org.onrecord.opensearch;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.hash.Hashing;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.onrecord.engine.schema.ArticleBlock;
import org.onrecord.engine.schema.NameKeyField;
import org.onrecord.engine.schema.NoteDocuments;
import org.onrecord.engine.schema.NumberTerms;
import org.onrecord.engine.schema.Schema;
import org.onrecord.engine.schema.Schema.FieldKind;
import org.onrecord.model.Article;

/** Converts the documents of articles, as built by {@link ArticleBlock}, to JSON for a cluster. */
final class ClusterDocuments {

  /** The maximum number of quotes of an article: a cluster's limit of nested documents. */
  static final int MAX_QUOTES = 10_000;

  private ClusterDocuments() {}

  /**
   * A document with its key and routing.
   *
   * @param key its key on the cluster
   * @param routing the key of the document whose shard it is stored in
   */
  record Keyed(String key, String routing, JsonObject content) {}

  /**
   * The key of an article's document: a digest of its id, because keys are limited to 512 bytes.
   */
  static String key(String id) {
    byte[] digest = Hashing.sha256().hashString(id, StandardCharsets.UTF_8).asBytes();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
  }

  /**
   * The documents of an article: its quotes, then the article itself.
   *
   * @param block as built by {@link ArticleBlock}
   * @throws IllegalArgumentException if it has more than {@link #MAX_QUOTES} quotes
   */
  static List<Keyed> of(Article article, List<Document> block) {
    if (block.size() - 1 > MAX_QUOTES) {
      throw new IllegalArgumentException(
          "article “"
              + article.id()
              + "” has "
              + (block.size() - 1)
              + " quotes; an index on a cluster allows "
              + MAX_QUOTES
              + ". Split the article.");
    }
    String key = key(article.id());
    String stamp = UUID.randomUUID().toString();
    Document last = block.get(block.size() - 1);
    JsonObject content = content(last, field -> text(article, field));
    JsonObject articleValues = values(content);
    content.addProperty(ClusterMapping.BLOCK, Schema.TYPE_ARTICLE);
    content.addProperty(ClusterMapping.STAMP, stamp);
    ImmutableList.Builder<Keyed> documents = ImmutableList.builder();
    ImmutableList.Builder<JsonObject> nested = ImmutableList.builder();
    for (int i = 0; i < block.size() - 1; i++) {
      String quotedText = article.quotes().get(i).text();
      JsonObject quote = content(block.get(i), field -> quotedText);
      nested.add(quote.deepCopy());
      quote.add(ClusterMapping.ARTICLE_OF_QUOTE, articleValues);
      quote.add(ClusterMapping.BLOCK, Json.object("name", Schema.TYPE_QUOTE, "parent", key));
      quote.addProperty(ClusterMapping.STAMP, stamp);
      documents.add(new Keyed(quoteKey(key, i), key, quote));
    }
    content.add(ClusterMapping.QUOTES, Json.array(nested.build()));
    documents.add(new Keyed(key, key, content));
    return documents.build();
  }

  /**
   * The documents of the spellings of names in an article. Articles share them.
   *
   * @param block as built by {@link ArticleBlock}
   */
  static List<Keyed> spellings(List<Document> block) {
    ImmutableList.Builder<Keyed> spellings = ImmutableList.builder();
    for (IndexableField field : block.get(block.size() - 1).getFields(Schema.NAME_KEY)) {
      spellings.add(spelling(field.stringValue()));
    }
    return spellings.build();
  }

  /** The stamp of the article that documents belong to. */
  static String stamp(List<Keyed> documents) {
    return documents.stream()
        .filter(document -> document.content().has(ClusterMapping.STAMP))
        .map(document -> document.content().get(ClusterMapping.STAMP).getAsString())
        .findFirst()
        .orElseThrow();
  }

  /** The key of a quote's document. */
  static String quoteKey(String article, int ordinal) {
    return article + "." + ordinal;
  }

  /** The document of a note. */
  static Keyed note(String key, String text) {
    return new Keyed(noteKey(key), noteKey(key), content(NoteDocuments.of(key, text), field -> ""));
  }

  static String noteKey(String key) {
    return "note." + key(key);
  }

  private static Keyed spelling(String term) {
    NameKeyField.NameKeyTerm entry = NameKeyField.NameKeyTerm.of(term);
    String name = entry.name();
    JsonObject spelling =
        Json.object(ClusterMapping.NAME, name, ClusterMapping.SKELETON, entry.key().skeleton());
    String key = "name." + key(name);
    return new Keyed(key, key, Json.object(ClusterMapping.LEXICON, spelling));
  }

  /** The text of a field of an article; in the Lucene document it is already tokenized. */
  private static String text(Article article, String field) {
    return switch (Schema.label(field)) {
      case Schema.TITLE -> article.title();
      case Schema.STANDFIRST -> article.standfirst();
      case Schema.BODY -> article.body();
      default -> throw new IllegalArgumentException(field + " is not a text field");
    };
  }

  /**
   * The fields of a document.
   *
   * @param text the text of a text field
   */
  private static JsonObject content(Document document, UnaryOperator<String> text) {
    ListMultimap<String, JsonElement> fields = LinkedListMultimap.create();
    for (IndexableField field : document) {
      if (!field.name().equals(Schema.NAME_KEY) && isSentField(field, document)) {
        fields.put(
            field.name(),
            Schema.RUNNING_TEXT.contains(Schema.label(field.name()))
                ? new JsonPrimitive(text.apply(field.name()))
                : value(field));
      }
    }
    JsonObject content = new JsonObject();
    fields.asMap().forEach((name, values) -> content.add(name, Json.array(values)));
    return content;
  }

  /**
   * The article's values that its quotes are counted by; the quote's own speaker is not among them.
   */
  private static JsonObject values(JsonObject article) {
    JsonObject values = new JsonObject();
    for (String field : article.keySet()) {
      if (Schema.isArticleValue(field)) {
        values.add(field, article.get(field));
      }
    }
    return values;
  }

  /** Of a field that is added both as indexed and as stored, only the indexed value is sent. */
  private static boolean isSentField(IndexableField field, Document document) {
    return isSearched(field)
        || Arrays.stream(document.getFields(field.name())).noneMatch(ClusterDocuments::isSearched);
  }

  private static boolean isSearched(IndexableField field) {
    return field.fieldType().indexOptions() != IndexOptions.NONE;
  }

  private static JsonElement value(IndexableField field) {
    FieldKind kind = Schema.FIELDS.get(field.name());
    Number number = field.numericValue();
    if (number != null) {
      return new JsonPrimitive(
          kind == FieldKind.FRACTION ? Double.longBitsToDouble(number.longValue()) : number);
    }
    String text = field.stringValue();
    if (text != null) {
      return new JsonPrimitive(
          kind == FieldKind.STORED ? encoded(text.getBytes(StandardCharsets.UTF_8)) : text);
    }
    BytesRef bytes = field.binaryValue();
    if (kind == FieldKind.VALUE) {
      return new JsonPrimitive(bytes.utf8ToString());
    }
    if (kind == FieldKind.NUMBER) {
      return new JsonPrimitive(NumberTerms.of(bytes));
    }
    return new JsonPrimitive(
        encoded(Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length)));
  }

  private static String encoded(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
