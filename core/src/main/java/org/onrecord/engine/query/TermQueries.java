package org.onrecord.engine.query;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.onrecord.engine.schema.FacetFields;
import org.onrecord.engine.schema.Schema;
import org.onrecord.search.Facet;
import org.onrecord.search.Query.Pattern;
import org.onrecord.search.Ranking;

/**
 * Builds the queries of single words in single fields, with spelling variants of names.
 *
 * <p>In a name field variants always match, the exact spelling ranked first. In text, a word is
 * searched without variants if it is not {@linkplain WordFrequencies#isRare rare}, and with them
 * otherwise: one wrong letter in a name must not hide the article, and a correct name must not be
 * diluted.
 */
public final class TermQueries {

  /** The weight of a variant next to the exact spelling; alone, its full weight. */
  private static final int VARIANT_TENTHS = 5;

  /** Slop within one name: any distance and order. */
  private static final int NAME_SLOP = 20;

  private final QueryWords words;
  private final Ranking ranking;

  public TermQueries(QueryWords words, Ranking ranking) {
    this.words = words;
    this.ranking = ranking;
  }

  public QueryWords words() {
    return words;
  }

  Ranking ranking() {
    return ranking;
  }

  /**
   * A word in a text field; several terms ("al-Sabra") are a phrase. Matches nothing for stop
   * words.
   */
  Query inText(String field, String text) throws IOException {
    AnalyzedWord word = words.analyze(text);
    if (word.textTerms().size() != 1) {
      return PhraseQueries.exact(field, text);
    }
    List<String> others = isRare(word) ? words.variantTextTerms(word) : List.of();
    return new SpellingsQuery(new Term(field, word.textTerms().get(0)), others, VARIANT_TENTHS);
  }

  /**
   * A word anywhere in an article: scored over all text fields combined, and slightly for a match
   * in a name.
   */
  Query anywhere(String text) throws IOException {
    AnalyzedWord word = words.analyze(text);
    if (word.isStopWord()) {
      return new MatchNoDocsQuery("a stop word");
    }
    if (word.textTerms().size() > 1) {
      return phraseAnywhere(text);
    }
    boolean isRare = isRare(word);
    float variant = words.frequencies().isKnown(word) ? VARIANT_TENTHS / 10f : 1;
    List<Query> spellings = new ArrayList<>();
    spellings.add(new CombinedTextQuery(word.textTerms().get(0), ranking));
    for (String term : isRare ? words.variantTextTerms(word) : ImmutableList.<String>of()) {
      spellings.add(weighted(new CombinedTextQuery(term, ranking), variant));
    }
    Query running =
        spellings.size() == 1 ? spellings.get(0) : new DisjunctionMaxQuery(spellings, 0);
    Query name = weighted(inNames(Schema.ACTOR, text, isRare), ranking.actors());
    return AnyOf.queries(List.of(running, name));
  }

  /** A phrase anywhere in an article. */
  Query phraseAnywhere(String text) throws IOException {
    List<Query> any = new ArrayList<>();
    for (String field : List.of(Schema.TITLE, Schema.STANDFIRST, Schema.BODY, Schema.QUOTED)) {
      any.add(PhraseQueries.exact(field, text));
    }
    any.add(weighted(inNames(Schema.ACTOR, text, false), ranking.actors()));
    return AnyOf.queries(any);
  }

  /**
   * A name in a name field: all its words within one name, each in any spelling if {@code
   * withVariants}.
   */
  Query inNames(String field, String name, boolean withVariants) throws IOException {
    ImmutableList<String> terms = words.analyze(name).nameTerms();
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("no name");
    }
    if (terms.size() == 1) {
      List<String> others = withVariants ? words.variants().of(terms.get(0)) : List.of();
      return new SpellingsQuery(new Term(field, terms.get(0)), others, VARIANT_TENTHS);
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(NAME_SLOP);
    for (String term : terms) {
      List<Term> spellings = new ArrayList<>();
      spellings.add(new Term(field, term));
      if (withVariants) {
        words.variants().of(term).forEach(variant -> spellings.add(new Term(field, variant)));
      }
      phrase.add(spellings.toArray(Term[]::new));
    }
    return phrase.build();
  }

  /**
   * A word or phrase without a field as the name of a speaker: in any spelling, except for an
   * ordinary word, which is not meant as a name and sounds like many.
   */
  Query asSpeaker(String text) throws IOException {
    return inNames(Schema.SPEAKER, text, !words.frequencies().isOrdinary(words.analyze(text)));
  }

  /** The query for a value of a facet; spelling variants of one person's name match each other. */
  Query facetValue(Facet facet, String value) throws IOException {
    return AnyOf.terms(
        Schema.facet(facet),
        Collections2.transform(
            words.vocabulary().nameGroups(facet).variants(value), FacetFields::term));
  }

  /** A pattern in a text or name field. */
  Query matching(String field, Pattern pattern) throws IOException {
    return PatternQueries.in(words, field, pattern);
  }

  private boolean isRare(AnalyzedWord word) throws IOException {
    return words.frequencies().isRare(word);
  }

  private static Query weighted(Query query, float weight) {
    return weight == 1 ? query : new BoostQuery(query, weight);
  }
}
