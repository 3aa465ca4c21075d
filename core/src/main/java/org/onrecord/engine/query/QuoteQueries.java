package org.onrecord.engine.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.onrecord.engine.schema.Schema;
import org.onrecord.search.Facet;

/** Builds queries over quote documents: who said something, and what. */
public final class QuoteQueries {

  /** Longer queries are not treated as a question about a speaker. */
  private static final int MAX_QUESTION_WORDS = 12;

  private final TermQueries terms;

  QuoteQueries(TermQueries terms) {
    this.terms = terms;
  }

  /** Every quote; attitudes are none. */
  public static Query matchAll() {
    return Schema.term(Schema.TYPE, Schema.TYPE_QUOTE);
  }

  /** Every attitude. */
  static Query attitudes() {
    return Schema.term(Schema.TYPE, Schema.TYPE_ATTITUDE);
  }

  /** What of {@code quotes} is no attitude. */
  static Query withoutAttitudes(Query quotes) {
    return new BooleanQuery.Builder()
        .add(quotes, Occur.MUST)
        .add(attitudes(), Occur.MUST_NOT)
        .build();
  }

  /** Quotes by the people whom a name names, however theirs is spelt. */
  Query bySpeaker(String name) throws IOException {
    return terms.ofName(Facet.SPEAKER, name);
  }

  /** Quotes that contain the word or phrase. */
  Query containing(String text, boolean isPhrase) throws IOException {
    return isPhrase ? PhraseQueries.exact(Schema.SAID, text) : terms.inText(Schema.SAID, text);
  }

  /** Quotes that match a word or phrase without a field: as speaker, or as quoted words. */
  Query bySpeakerOrContaining(SearchTerm leaf) throws IOException {
    if (isStopWord(leaf)) {
      return new MatchNoDocsQuery("a stop word");
    }
    return AnyOf.queries(
        List.of(terms.asSpeaker(leaf.text()), containing(leaf.text(), leaf.isPhrase())));
  }

  /**
   * Quotes that answer "who said what": every word either matches the speaker or was said, and no
   * word counts twice.
   *
   * <p>An unstemmed match counts twice, because "wonderful" is rarely meant by "wonder", and the
   * score is multiplied by the confidence of the speaker. On surname-and-word questions about
   * political news, these raised the share of correct first quotes from .81 to .85 and .92 ({@code
   * bench/run who-said-what}).
   */
  Query whoSaidWhat(List<SearchTerm> leaves) throws IOException {
    List<Query> speakers = new ArrayList<>();
    List<Query> said = new ArrayList<>();
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (SearchTerm leaf : leaves) {
      speakers.add(terms.asSpeaker(leaf.text()));
      said.add(containing(leaf.text(), leaf.isPhrase()));
      Query asWritten = PatternQueries.written(Schema.SAID, terms.words().analyze(leaf.text()));
      all.add(
          new LabelledQuery(
              leaf.text(), AnyOf.queries(List.of(bySpeakerOrContaining(leaf), asWritten))),
          Occur.SHOULD);
    }
    // Matching is separated from scoring, which is then limited to the few matches.
    all.add(answering(speakers, said), Occur.FILTER);
    return new ConfidenceScoreQuery(all.build());
  }

  /** Quotes with all words, some as the speaker's and some as said. */
  private static Query answering(List<Query> speakers, List<Query> said) {
    if (speakers.size() == 2) {
      return AnyOf.queries(
          List.of(both(speakers.get(0), said.get(1)), both(speakers.get(1), said.get(0))));
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (int i = 0; i < speakers.size(); i++) {
      all.add(AnyOf.queries(List.of(speakers.get(i), said.get(i))), Occur.FILTER);
    }
    return all.add(AnyOf.queries(speakers), Occur.FILTER)
        .add(AnyOf.queries(said), Occur.FILTER)
        .build();
  }

  private static Query both(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.FILTER).add(other, Occur.FILTER).build();
  }

  /**
   * The words of a possible "who said what" question: at least two, without stop words; empty if
   * there are too many.
   */
  List<SearchTerm> question(List<SearchTerm> bare) {
    List<SearchTerm> question = bare.stream().filter(leaf -> !isStopWord(leaf)).toList();
    return question.size() >= 2 && question.size() <= MAX_QUESTION_WORDS ? question : List.of();
  }

  private boolean isStopWord(SearchTerm leaf) {
    return terms.words().isStopWord(leaf.text());
  }
}
