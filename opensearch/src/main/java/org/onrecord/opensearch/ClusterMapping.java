package org.onrecord.opensearch;

import com.google.common.collect.ImmutableList;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.engine.schema.AnalysisChain;
import org.onrecord.engine.schema.AnalysisChain.FilterStep;
import org.onrecord.engine.schema.Schema;
import org.onrecord.engine.schema.Schema.FieldKind;
import org.onrecord.search.Ranking;

/**
 * The mapping and settings of an index on a cluster, derived from {@link Schema} and {@link
 * AnalysisChain}.
 *
 * <p>An article is a document with its quotes nested in it, so that it is found by them. Each quote
 * is also a separate document, so that it can be a hit, and is joined to its article, so that it is
 * found by it. Notes and spellings of names, with their phonetic skeletons, are documents too. All
 * share one index, so that they become visible, and are replaced, atomically.
 */
final class ClusterMapping {

  /** The quotes of an article, within it. */
  static final String QUOTES = "quotes";

  /** The values of the article that a quote is counted by. */
  static final String ARTICLE_OF_QUOTE = "in";

  /** Joins quotes to articles. */
  static final String BLOCK = "block";

  /** Changes whenever an article is put. */
  static final String STAMP = "stamp";

  /** A spelling of a name and its phonetic skeleton. */
  static final String LEXICON = "lexicon";

  static final String NAME = "name";
  static final String SKELETON = "skeleton";

  /** The same terms with tenfold k1; see {@link QueryDslWriter}. */
  static final String TENFOLD_K1 = "tenfold";

  static final int K1_FACTOR = 10;

  /** The same unstemmed terms with positions. */
  static final String PHRASE = "phrase";

  /** The number of terms; of unstemmed terms, the number of different ones. */
  static final String LENGTH = "length";

  /** The fields of {@code _source} that are stored and returned. */
  static final ImmutableList<String> RETURNED_FIELDS =
      ImmutableList.of(
          Schema.STORED,
          Schema.SOURCE,
          Schema.SOURCE_VERSION,
          Schema.NOTE,
          Schema.NOTE_TEXT,
          STAMP);

  /** Splits at white space only: the terms of a query are already analyzed. */
  private static final String KEYWORD_ANALYZER = "as_given";

  /** A placeholder for any word of a phrase; not a word itself. */
  static final String ANY_WORD = ",";

  /** Separates terms at the same position; not part of any word. */
  static final String TERM_SEPARATOR = "|";

  /** The analyzer of names that keeps each different word once. */
  private static final String UNIQUE_NAMES = "names_once";

  private static final String LETTER = "[\\p{L}&&[\\x{0}-\\x{FFFF}]]";

  private ClusterMapping() {}

  /** The body of the request that creates an index. */
  static JsonObject of(Ranking ranking, Optional<String> label, ClusterAddress address) {
    return Json.object(
        "settings", settings(ranking, address), "mappings", mappings(label, ranking));
  }

  private static JsonObject settings(Ranking ranking, ClusterAddress address) {
    return Json.object(
        "number_of_shards",
        address.shards(),
        "number_of_replicas",
        address.replicas(),
        // Changes become visible on commit.
        "refresh_interval",
        "-1",
        // A purge erases removed documents even if they are a small part of a segment.
        "merge.policy.expunge_deletes_allowed",
        0,
        "similarity",
        Json.object(
            "default",
            bm25(ranking.k1(), ranking.b()),
            TENFOLD_K1,
            bm25(K1_FACTOR * ranking.k1(), ranking.b())),
        "analysis",
        analysis());
  }

  private static JsonObject bm25(float k1, float b) {
    return Json.object("type", "BM25", "k1", k1, "b", b);
  }

  private static JsonObject analysis() {
    JsonObject filters = new JsonObject();
    for (FilterStep step : FilterStep.values()) {
      filters.add(name(step), filter(step));
    }
    filters.add("any_word", Json.object("type", "stop", "stopwords", ANY_WORD));
    filters.add(
        "any_of",
        Json.object(
            "type",
            "pattern_capture",
            "preserve_original",
            false,
            "patterns",
            Json.array(List.of("([^" + TERM_SEPARATOR + "]+)"))));
    JsonObject analyzers = new JsonObject();
    for (AnalysisChain chain : AnalysisChain.values()) {
      analyzers.add(name(chain), analyzer(chain));
    }
    JsonObject uniqueNames = analyzer(AnalysisChain.NAMES);
    uniqueNames.getAsJsonArray("filter").add("unique");
    analyzers.add(UNIQUE_NAMES, uniqueNames);
    analyzers.add(
        KEYWORD_ANALYZER,
        Json.object(
            "type",
            "custom",
            "tokenizer",
            "spaces",
            "filter",
            Json.array(List.of("any_word", "any_of"))));
    JsonObject spaces = Json.object("type", "whitespace", "max_token_length", 1_000_000);
    return Json.object(
        "filter", filters, "analyzer", analyzers, "tokenizer", Json.object("spaces", spaces));
  }

  private static JsonObject analyzer(AnalysisChain chain) {
    return Json.object(
        "type",
        "custom",
        "tokenizer",
        "standard",
        "filter",
        Json.array(chain.steps().stream().map(ClusterMapping::name).toList()),
        "position_increment_gap",
        AnalysisChain.POSITION_INCREMENT_GAP);
  }

  private static JsonObject filter(FilterStep step) {
    return switch (step) {
      case POSSESSIVES -> Json.object("type", "stemmer", "language", "possessive_english");
      case CASE -> Json.object("type", "lowercase");
      case STOP_WORDS -> Json.object("type", "stop", "stopwords", "_english_");
      case ACRONYMS ->
          Json.object(
              "type",
              "pattern_replace",
              "pattern",
              "\\G(" + LETTER + ")\\.(?=(?:" + LETTER + "\\.)*" + LETTER + "?$)",
              "replacement",
              "$1");
      case ACCENTS -> Json.object("type", "asciifolding");
      case STEMS -> Json.object("type", "porter_stem");
    };
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static JsonObject mappings(Optional<String> label, Ranking ranking) {
    JsonObject fields = new JsonObject();
    JsonObject quote = new JsonObject();
    JsonObject articleValues = new JsonObject();
    Schema.FIELDS.forEach(
        (field, kind) -> {
          fields.add(field, field(kind));
          quote.add(field, field(kind));
          if (Schema.isArticleValue(field)) {
            articleValues.add(field, field(kind));
          }
        });
    fields.add(QUOTES, Json.object("type", "nested", "properties", quote));
    fields.add(ARTICLE_OF_QUOTE, Json.object("properties", articleValues));
    fields.add(
        BLOCK,
        Json.object(
            "type", "join", "relations", Json.object(Schema.TYPE_ARTICLE, Schema.TYPE_QUOTE)));
    fields.add(STAMP, field(FieldKind.VALUE));
    fields.add(
        LEXICON,
        Json.object(
            "properties",
            Json.object(NAME, field(FieldKind.VALUE), SKELETON, field(FieldKind.VALUE))));
    return Json.object(
        "dynamic",
        "strict",
        "_meta",
        ClusterMeta.of(label, ranking),
        "_source",
        Json.object("includes", Json.array(RETURNED_FIELDS)),
        "properties",
        fields);
  }

  private static JsonObject field(FieldKind kind) {
    return switch (kind) {
      case TEXT -> words(AnalysisChain.TEXT);
      case NAMES -> words(AnalysisChain.NAMES);
      case WRITTEN -> written();
      case VALUE -> Json.object("type", "keyword", "use_similarity", true);
      case NUMBER -> Json.object("type", "long");
      case FRACTION -> Json.object("type", "double");
      case STORED -> Json.object("type", "binary");
    };
  }

  private static JsonObject words(AnalysisChain chain) {
    JsonObject words = words(chain, "positions");
    JsonObject tenfold = words(chain, "freqs");
    tenfold.addProperty("similarity", TENFOLD_K1);
    words.add("fields", Json.object(TENFOLD_K1, tenfold, LENGTH, length(name(chain))));
    return words;
  }

  private static JsonObject written() {
    JsonObject written = words(AnalysisChain.NAMES, "docs");
    JsonObject phrase = words(AnalysisChain.NAMES, "positions");
    written.addProperty("norms", false);
    phrase.addProperty("norms", false);
    written.add("fields", Json.object(PHRASE, phrase, LENGTH, length(UNIQUE_NAMES)));
    return written;
  }

  private static JsonObject length(String analyzer) {
    return Json.object(
        "type", "token_count", "analyzer", analyzer, "enable_position_increments", false);
  }

  private static JsonObject words(AnalysisChain chain, String indexOptions) {
    return Json.object(
        "type",
        "text",
        "analyzer",
        name(chain),
        "search_analyzer",
        KEYWORD_ANALYZER,
        "index_options",
        indexOptions);
  }
}
