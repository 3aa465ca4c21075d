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
import org.onrecord.engine.query.NumberRangeQuery;
import org.onrecord.engine.query.RecencyScoreQuery;
import org.onrecord.engine.query.SpellingsQuery;
import org.onrecord.engine.query.UnstemmedPhraseQuery;
import org.onrecord.engine.schema.NumberTerms;
import org.onrecord.engine.schema.Schema;
import org.onrecord.engine.schema.Schema.FieldKind;
import org.onrecord.search.Recency;

/**
 * Writes queries, as the translators put them together, in the language of a cluster, which scores
 * them alike.
 *
 * <p>Terms are sent as they are: what a cluster would do to words is done. Of several spellings of
 * a word, which count for tenths of it, the cluster knows only such as count alike. So they are
 * asked for in a field whose k1 is tenfold, each as often as it has tenths, which comes to the
 * same: 10f / (10f + 10k) is f / (f + k).
 *
 * <p>A shard that has none of the words of a query would not tell how many words its documents
 * have. It does if it is asked for several spellings of what is no word, so these are asked for
 * beside.
 */
final class QueryDslWriter {

  private static final double HALF = .5;

  /** What stands in no text, as two spellings. */
  private static final String NO_WORD = ";" + ClusterMapping.TERM_SEPARATOR + ":";

  private final String path;

  /** The fields of words that are asked for. */
  private final Set<String> fields;

  private QueryDslWriter(String path, Set<String> fields) {
    this.path = path;
    this.fields = fields;
  }

  /** The query, to be counted or filtered by. */
  static JsonObject write(Query query) {
    return new QueryDslWriter("", new TreeSet<>()).written(query);
  }

  /** The query, to be ranked by the statistics of all shards. */
  static JsonObject ranking(Query query) {
    QueryDslWriter writer = new QueryDslWriter("", new TreeSet<>());
    JsonObject written = writer.written(query);
    List<JsonObject> none = new ArrayList<>();
    for (String field : writer.fields) {
      none.add(Json.object("match", Json.object(field, Json.object("query", NO_WORD))));
    }
    return Json.object(
        "bool", Json.object("must", Json.array(List.of(written)), "should", Json.array(none)));
  }

  private JsonObject written(Query query) {
    return switch (query) {
      case LabelledQuery asked -> written(asked.query());
      case BoostQuery boosted -> boosted(boosted);
      case BooleanQuery clauses -> clauses(clauses);
      case DisjunctionMaxQuery best -> best(best);
      case TermQuery term -> term(term.getTerm());
      case SpellingsQuery spellings -> spellings(spellings);
      case CombinedTextQuery word -> runningWord(word);
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
              "a cluster cannot be asked for " + query.getClass().getSimpleName());
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
    // What only excludes finds nothing, as in Lucene.
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

  /** The full name of a field of words, which is noted. */
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

  private JsonObject runningWord(CombinedTextQuery word) {
    List<String> weighed = new ArrayList<>();
    word.weights().forEach((field, weight) -> weighed.add(words(field) + "^" + weight));
    return Json.object(
        "combined_fields", Json.object("query", word.term(), "fields", Json.array(weighed)));
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
    for (int place = placed.firstKey(); place <= placed.lastKey(); place++) {
      words.add(placed.getOrDefault(place, ClusterMapping.ANY_WORD));
    }
    return Json.object(
        "match_phrase",
        Json.object(
            words(terms[0][0].field()),
            Json.object("query", String.join(" ", words.build()), "slop", slop)));
  }

  /** Where a text is read to see how its words are written, a cluster has kept where they stand. */
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
