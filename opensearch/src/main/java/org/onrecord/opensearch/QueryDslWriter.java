package org.onrecord.opensearch;

import com.google.common.collect.ImmutableList;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefIterator;
import org.onrecord.engine.query.CombinedTextQuery;
import org.onrecord.engine.query.ConfidenceScoreQuery;
import org.onrecord.engine.query.LabelledQuery;
import org.onrecord.engine.query.NameGuardQuery;
import org.onrecord.engine.query.NumberRangeQuery;
import org.onrecord.engine.query.RecencyScoreQuery;
import org.onrecord.engine.query.SpellingsQuery;
import org.onrecord.engine.query.UnionQuery;
import org.onrecord.engine.query.UnstemmedPhraseQuery;
import org.onrecord.engine.schema.NumberTerms;
import org.onrecord.engine.schema.Schema;
import org.onrecord.engine.schema.Schema.FieldKind;
import org.onrecord.search.Recency;

/**
 * Translates the Lucene queries of the engine to the query DSL of a cluster, with the same scores.
 *
 * <p>Terms are sent already analyzed. A cluster scores all synonyms of a word alike, but here
 * spelling variants weigh tenths of the word. This is emulated with a field with tenfold k1, in
 * which each variant is repeated by its tenths: 10f / (10f + 10k) = f / (f + k).
 *
 * <p>A shard without any term of a query does not report the lengths of its documents. It does for
 * a query with several synonyms, so one that matches nothing is added.
 */
final class QueryDslWriter {

  private static final double HALF = .5;

  /** Two synonyms that occur in no text. */
  private static final String NO_MATCH = ";" + ClusterMapping.TERM_SEPARATOR + ":";

  private final String path;

  /** The text fields that the query searches. */
  private final Set<String> fields;

  private QueryDslWriter(String path, Set<String> fields) {
    this.path = path;
    this.fields = fields;
  }

  /** A query for counting or filtering. */
  static JsonObject write(Query query) {
    return new QueryDslWriter("", new TreeSet<>()).written(query);
  }

  /** A query for scoring with the statistics of all shards. */
  static JsonObject ranking(Query query) {
    QueryDslWriter writer = new QueryDslWriter("", new TreeSet<>());
    JsonObject written = writer.written(query);
    List<JsonObject> none = new ArrayList<>();
    for (String field : writer.fields) {
      none.add(Json.object("match", Json.object(field, Json.object("query", NO_MATCH))));
    }
    return Json.object(
        "bool", Json.object("must", Json.array(List.of(written)), "should", Json.array(none)));
  }

  private JsonObject written(Query query) {
    return switch (query) {
      case LabelledQuery labelled -> written(labelled.query());
      case BoostQuery boosted -> boosted(boosted);
      case NameGuardQuery guard ->
          Json.object("constant_score", Json.object("filter", written(guard.query().getQuery())));
      case BooleanQuery clauses -> clauses(clauses);
      case UnionQuery union -> written(union.asNested());
      case DisjunctionMaxQuery best -> best(best);
      case TermQuery term -> term(term.getTerm());
      case SpellingsQuery spellings -> spellings(spellings);
      case CombinedTextQuery word -> combinedText(word);
      case PhraseQuery phrase -> phrase(phrase);
      case MultiPhraseQuery phrase ->
          phrase(phrase.getTermArrays(), phrase.getPositions(), phrase.getSlop());
      case UnstemmedPhraseQuery phrase -> written(phrase);
      case PrefixQuery prefix ->
          Json.object("prefix", field(prefix.getPrefix().field(), prefix.getPrefix().text()));
      case ToParentBlockJoinQuery quoted ->
          Json.object(
              "nested",
              Json.object(
                  "path",
                  ClusterMapping.QUOTES,
                  "score_mode",
                  "max",
                  "query",
                  new QueryDslWriter(ClusterMapping.QUOTES + ".", fields)
                      .written(quoted.getChildQuery())));
      case ToChildBlockJoinQuery inArticle ->
          Json.object(
              "has_parent",
              Json.object(
                  "parent_type",
                  Schema.TYPE_ARTICLE,
                  "score",
                  true,
                  "query",
                  write(inArticle.getParentQuery())));
      case ConfidenceScoreQuery sure -> timesConfidence(sure);
      case RecencyScoreQuery aged -> timesRecency(aged);
      case NumberRangeQuery range -> range(range);
      case TermInSetQuery values -> anyOf(values);
      case FieldExistsQuery exists ->
          Json.object("exists", Json.object("field", path + exists.getField()));
      case MatchNoDocsQuery none -> Json.object("match_none", new JsonObject());
      default ->
          throw new IllegalArgumentException(
              query.getClass().getSimpleName() + " cannot be translated to an OpenSearch query");
    };
  }

  private JsonObject field(String field, Object value) {
    return Json.object(path + field, Json.object("value", value));
  }

  private JsonObject boosted(BoostQuery boosted) {
    return Json.object(
        "bool",
        Json.object(
            "must", Json.array(List.of(written(boosted.getQuery()))), "boost", boosted.getBoost()));
  }

  private JsonObject clauses(BooleanQuery query) {
    if (query.clauses().isEmpty()) {
      return Json.object("match_none", new JsonObject());
    }
    // A query with only excluding clauses matches nothing, as in Lucene.
    JsonObject all = Json.object("adjust_pure_negative", false);
    for (Occur occur : Occur.values()) {
      List<JsonObject> clauses = new ArrayList<>();
      for (BooleanClause clause : query.clauses()) {
        if (clause.occur() == occur) {
          clauses.add(written(clause.query()));
        }
      }
      if (!clauses.isEmpty()) {
        all.add(name(occur), Json.array(clauses));
      }
    }
    if (query.getMinimumNumberShouldMatch() > 0) {
      all.addProperty("minimum_should_match", query.getMinimumNumberShouldMatch());
    }
    return Json.object("bool", all);
  }

  private static String name(Occur occur) {
    return switch (occur) {
      case MUST -> "must";
      case FILTER -> "filter";
      case SHOULD -> "should";
      case MUST_NOT -> "must_not";
    };
  }

  private JsonObject best(DisjunctionMaxQuery best) {
    return Json.object(
        "dis_max",
        Json.object(
            "queries",
            Json.array(best.getDisjuncts().stream().map(this::written).toList()),
            "tie_breaker",
            best.getTieBreakerMultiplier()));
  }

  private JsonObject timesRecency(RecencyScoreQuery aged) {
    String day = path + Schema.PUBLISHED;
    long today = aged.recency().asOf().toEpochDay();
    JsonObject dated = Json.object("exists", Json.object("field", day));
    JsonObject past = Json.object("range", Json.object(day, Json.object("lt", today)));
    JsonObject undated = Json.object("bool", Json.object("must_not", dated));
    JsonObject halving =
        Json.object("origin", today, "scale", aged.recency().halfLife(), "decay", HALF);
    return Json.object(
        "function_score",
        Json.object(
            "query",
            written(aged.query()),
            "functions",
            Json.array(
                List.of(
                    Json.object("filter", past, "exp", Json.object(day, halving)),
                    Json.object("filter", undated, "weight", Recency.UNDATED_FACTOR))),
            "boost_mode",
            "multiply"));
  }

  private JsonObject term(Term term) {
    String field = Schema.TEXT.contains(term.field()) ? words(term.field()) : path + term.field();
    Object value =
        Schema.FIELDS.get(term.field()) == FieldKind.NUMBER
            ? NumberTerms.of(term.bytes())
            : term.text();
    return Json.object("term", Json.object(field, Json.object("value", value)));
  }

  /** The full name of a text field; records the field. */
  private String words(String field) {
    fields.add(path + field);
    return path + field;
  }

  private JsonObject spellings(SpellingsQuery spellings) {
    Term word = spellings.word();
    if (spellings.others().isEmpty()) {
      return term(word);
    }
    List<String> terms =
        new ArrayList<>(Collections.nCopies(ClusterMapping.K1_FACTOR, word.text()));
    spellings
        .others()
        .forEach(other -> terms.addAll(Collections.nCopies(spellings.tenths(), other)));
    String field = words(word.field()) + "." + ClusterMapping.TENFOLD_K1;
    fields.add(field);
    return Json.object(
        "match",
        Json.object(
            field, Json.object("query", String.join(ClusterMapping.TERM_SEPARATOR, terms))));
  }

  private JsonObject combinedText(CombinedTextQuery word) {
    List<String> weightedFields = new ArrayList<>();
    word.weights().forEach((field, weight) -> weightedFields.add(words(field) + "^" + weight));
    return Json.object(
        "combined_fields", Json.object("query", word.term(), "fields", Json.array(weightedFields)));
  }

  private JsonObject phrase(PhraseQuery phrase) {
    Term[][] terms = new Term[phrase.getTerms().length][];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = new Term[] {phrase.getTerms()[i]};
    }
    return phrase(terms, phrase.getPositions(), phrase.getSlop());
  }

  private JsonObject phrase(Term[][] terms, int[] positions, int slop) {
    TreeMap<Integer, String> placed = new TreeMap<>();
    for (int i = 0; i < terms.length; i++) {
      for (Term term : terms[i]) {
        placed.merge(
            positions[i], term.text(), (one, other) -> one + ClusterMapping.TERM_SEPARATOR + other);
      }
    }
    ImmutableList.Builder<String> words = ImmutableList.builder();
    for (int position = placed.firstKey(); position <= placed.lastKey(); position++) {
      words.add(placed.getOrDefault(position, ClusterMapping.ANY_WORD));
    }
    return Json.object(
        "match_phrase",
        Json.object(
            words(terms[0][0].field()),
            Json.object("query", String.join(" ", words.build()), "slop", slop)));
  }

  /**
   * The embedded store re-analyzes the text to verify an unstemmed phrase; a cluster has indexed
   * the positions.
   */
  private JsonObject written(UnstemmedPhraseQuery phrase) {
    String field = path + Schema.written(phrase.field()) + "." + ClusterMapping.PHRASE;
    JsonObject words = Json.object("query", String.join(" ", phrase.words()), "slop", 0);
    return Json.object(
        "constant_score",
        Json.object("filter", Json.object("match_phrase", Json.object(field, words))));
  }

  private JsonObject timesConfidence(ConfidenceScoreQuery sure) {
    return Json.object(
        "function_score",
        Json.object(
            "query",
            written(sure.quotes()),
            "field_value_factor",
            Json.object("field", path + Schema.CONFIDENCE, "missing", 1),
            "boost_mode",
            "multiply"));
  }

  private JsonObject range(NumberRangeQuery range) {
    return Json.object(
        "range",
        Json.object(
            path + range.field(),
            Json.object(
                "gte", number(range.field(), range.from()),
                "lte", number(range.field(), range.to()))));
  }

  private static Number number(String field, long number) {
    return Schema.FIELDS.get(field) == FieldKind.FRACTION
        ? (Number) Double.longBitsToDouble(number)
        : (Number) number;
  }

  private JsonObject anyOf(TermInSetQuery terms) {
    boolean isNumber = Schema.FIELDS.get(terms.getField()) == FieldKind.NUMBER;
    List<Object> values = new ArrayList<>();
    BytesRefIterator each = terms.getBytesRefIterator();
    try {
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        values.add(isNumber ? NumberTerms.of(term) : term.utf8ToString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot fail", e);
    }
    return Json.object("terms", Json.object(path + terms.getField(), Json.array(values)));
  }
}
