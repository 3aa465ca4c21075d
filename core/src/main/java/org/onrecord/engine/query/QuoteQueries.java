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

/**
 * Asks who said something and what was said. Everything built here matches documents of quotes
 * only.
 */
public final class QuoteQueries {

  /** More words than this are no question about a speaker. */
  private static final int MAX_QUESTION_WORDS = 12;

  private final TermQueries terms;

  QuoteQueries(TermQueries terms) {
    this.terms = terms;
  }

  /** Every quote. */
  public static Query matchAll() {
    return Schema.term(Schema.TYPE, Schema.TYPE_QUOTE);
  }

  /** Quotes by the people whom a name names, however theirs is spelt. */
  Query bySpeaker(String name) throws IOException {
    return terms.ofName(Facet.SPEAKER, name);
  }

  /** Quotes in which the word or phrase stands. */
  Query containing(String text, boolean isPhrase) throws IOException {
    return isPhrase ? PhraseQueries.exact(Schema.SAID, text) : terms.inText(Schema.SAID, text);
  }

  /** Quotes that a bare word or phrase fits: it names the speaker, or was said. */
  Query bySpeakerOrContaining(SearchTerm leaf) throws IOException {
    if (isStopWord(leaf)) {
      return new MatchNoDocsQuery("a stop word");
    }
    return AnyOf.queries(
        List.of(terms.asSpeaker(leaf.text()), containing(leaf.text(), leaf.isPhrase())));
  }

  /**
   * Quotes that answer "who said what": some of the words name the speaker, others were said, and
   * none is left over. Since all are used, words that both name the speaker and were said never
   * stand for two.
   *
   * <p>A word that was said in the very form asked for counts twice, since "wonderful" is seldom
   * what "wonder" asks for, and all is multiplied by how likely the speaker is right. On questions
   * of surname and word about political news these two raised the share of right quotes in the
   * first place from .81 to .85 and to .92 ({@code bench/run who-said-what}).
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
    // Who answers is told apart from how well, which is asked of the few that do.
    all.add(answering(speakers, said), Occur.FILTER);
    return new ConfidenceScoreQuery(all.build());
  }

  /** What has all words, some as the speaker's and some as said. */
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
   * The words that may ask who said what: at least two, stop words left out; none if there are too
   * many.
   */
  List<SearchTerm> question(List<SearchTerm> bare) {
    List<SearchTerm> question = bare.stream().filter(leaf -> !isStopWord(leaf)).toList();
    return question.size() >= 2 && question.size() <= MAX_QUESTION_WORDS ? question : List.of();
  }

  private boolean isStopWord(SearchTerm leaf) {
    return terms.words().isStopWord(leaf.text());
  }
}
