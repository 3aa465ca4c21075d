package org.onrecord.engine.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.onrecord.engine.schema.Schema;
import org.onrecord.search.Query.Exact;
import org.onrecord.search.Query.Fuzzy;
import org.onrecord.search.Query.Pattern;
import org.onrecord.search.Query.Prefix;

/**
 * Translates prefix, fuzzy and exact queries on unstemmed words: all words with a prefix, the
 * {@value #MAX_EXPANSIONS} most frequent similar words.
 */
public final class PatternQueries {

  /** The fields of unstemmed words. */
  private static final List<String> WRITTEN =
      Schema.RUNNING_TEXT.stream().map(Schema::written).toList();

  /** Maximum expansions that are scored separately. */
  private static final int MAX_EXPANSIONS = 50;

  /** The weight of a similar word relative to the typed one. */
  private static final int FUZZY_WEIGHT_TENTHS = 7;

  private PatternQueries() {}

  /**
   * The pattern in a text or name field. In text, unstemmed words decide what matches, their stems
   * the score.
   */
  static Query in(QueryWords words, String field, Pattern pattern) throws IOException {
    AnalyzedWord word = words.analyze(pattern.text());
    ImmutableList<String> terms = word.nameTerms();
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("no word");
    }
    String written = Schema.written(field);
    return switch (pattern) {
      case Exact exact -> exactForm(field, word);
      case Prefix prefix -> ending(written, terms, new PrefixQuery(new Term(written, last(terms))));
      case Fuzzy fuzzy -> ending(written, terms, fuzzyMatches(words, field, last(terms)));
    };
  }

  private static Query exactForm(String field, AnalyzedWord word) {
    Query reduced = PhraseQueries.exact(field, word.text());
    if (Schema.written(field).equals(field)) {
      return reduced;
    }
    Query written = written(field, word);
    return reduced instanceof MatchNoDocsQuery ? written : matching(written, reduced);
  }

  /** A word or phrase of unstemmed words in text. */
  static Query written(String field, AnalyzedWord word) {
    return word.isOneName()
        ? Schema.term(Schema.written(field), word.nameTerms().get(0))
        : new UnstemmedPhraseQuery(field, word);
  }

  /** The matches of the first query with the scores of the second. */
  private static Query matching(Query found, Query ranked) {
    return new BooleanQuery.Builder().add(ranked, Occur.MUST).add(found, Occur.FILTER).build();
  }

  /** The unstemmed words that the pattern expands to, the most frequent first. */
  static ImmutableSet<String> words(QueryWords words, Pattern pattern) throws IOException {
    ImmutableList<String> terms = words.analyze(pattern.text()).nameTerms();
    if (terms.isEmpty()) {
      return ImmutableSet.of();
    }
    return switch (pattern) {
      case Exact exact -> ImmutableSet.copyOf(terms);
      case Prefix prefix -> frequent(words.vocabulary().prefixMatches(WRITTEN, last(terms)));
      case Fuzzy fuzzy ->
          frequent(words.vocabulary().fuzzyMatches(WRITTEN, last(terms), edits(last(terms))));
    };
  }

  /** A typed word may be several terms ("al-Sab*"): the pattern is the last of them. */
  private static Query ending(String field, List<String> terms, Query last) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(last, Occur.MUST);
    for (String term : terms.subList(0, terms.size() - 1)) {
      all.add(Schema.term(field, term), Occur.MUST);
    }
    return all.build();
  }

  /** The maximum number of edits for a word. */
  public static int edits(String word) {
    return word.length() <= 2 ? 0 : word.length() <= 5 ? 1 : 2;
  }

  /** The words of articles within a number of edits of a word, the most frequent first. */
  public static ImmutableList<String> fuzzyMatches(QueryWords words, AnalyzedWord word, int edits)
      throws IOException {
    String term = last(word.nameTerms());
    return frequent(words.vocabulary().fuzzyMatches(WRITTEN, term, edits)).asList();
  }

  private static Query fuzzyMatches(QueryWords words, String field, String word)
      throws IOException {
    String written = Schema.written(field);
    Set<String> alike = new LinkedHashSet<>();
    alike.add(word);
    alike.addAll(frequent(words.vocabulary().fuzzyMatches(List.of(written), word, edits(word))));
    if (written.equals(field)) {
      return spellings(field, alike);
    }
    Set<String> terms = new LinkedHashSet<>();
    alike.forEach(each -> terms.addAll(words.analyze(each).textTerms()));
    Query found = AnyOf.terms(written, alike);
    return terms.isEmpty() ? found : matching(found, spellings(field, terms));
  }

  /** The first term, and the others with a lower weight. */
  private static Query spellings(String field, Set<String> terms) {
    List<String> all = List.copyOf(terms);
    return new SpellingsQuery(
        new Term(field, all.get(0)), all.subList(1, all.size()), FUZZY_WEIGHT_TENTHS);
  }

  private static ImmutableSet<String> frequent(Map<String, Integer> articles) {
    List<String> words = new ArrayList<>(articles.keySet());
    words.sort(Comparator.<String>comparingInt(articles::get).reversed());
    return ImmutableSet.copyOf(words.subList(0, Math.min(MAX_EXPANSIONS, words.size())));
  }

  private static String last(List<String> terms) {
    return terms.get(terms.size() - 1);
  }
}
