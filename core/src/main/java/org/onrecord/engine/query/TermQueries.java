package org.onrecord.engine.query;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.onrecord.engine.schema.FacetFields;
import org.onrecord.engine.schema.Schema;
import org.onrecord.engine.schema.UrlTerm;
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

  /** Puts the article of an address before all that name the address. */
  private static final float ADDRESS_WEIGHT = 100;

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
    List<String> others = new ArrayList<>(QueryWords.numberForms(word));
    if (isRare(word)) {
      others.addAll(words.variantTextTerms(word));
    }
    return new SpellingsQuery(new Term(field, word.textTerms().get(0)), others, VARIANT_TENTHS);
  }

  /**
   * A word anywhere in an article: scored over all its running text at once, and a little for
   * standing in the name of an actor or author. A web address also finds the article of that
   * address.
   */
  Query anywhere(String text) throws IOException {
    AnalyzedWord word = words.analyze(text);
    if (word.isStopWord()) {
      return new MatchNoDocsQuery("a stop word");
    }
    if (word.textTerms().size() > 1) {
      Optional<String> url = UrlTerm.of(text);
      return url.isPresent()
          ? AnyOf.queries(
              List.of(
                  weighted(Schema.term(Schema.URL, url.get()), ADDRESS_WEIGHT),
                  phraseAnywhere(text)))
          : phraseAnywhere(text);
    }
    // Who is the author of something bears the name as it was typed.
    boolean isRare = isRare(word) && !(words.isAuthor(word) && !words.frequencies().isKnown(word));
    float variant = words.frequencies().isKnown(word) ? VARIANT_TENTHS / 10f : 1;
    List<Query> spellings = new ArrayList<>();
    spellings.add(new CombinedTextQuery(word.textTerms().get(0), ranking));
    for (String term : QueryWords.numberForms(word)) {
      spellings.add(weighted(new CombinedTextQuery(term, ranking), variant));
    }
    for (String term : isRare ? words.variantTextTerms(word) : ImmutableList.<String>of()) {
      spellings.add(weighted(new CombinedTextQuery(term, ranking), variant));
    }
    Query running =
        spellings.size() == 1 ? spellings.get(0) : new DisjunctionMaxQuery(spellings, 0);
    Query name = weighted(inNames(Schema.ACTOR, text, isRare), ranking.actors());
    Query author = weighted(inNames(Schema.AUTHOR, text, false), ranking.actors());
    return AnyOf.queries(List.of(running, name, author));
  }

  /** A phrase anywhere in an article. */
  Query phraseAnywhere(String text) throws IOException {
    List<Query> any = new ArrayList<>();
    for (String field : List.of(Schema.TITLE, Schema.STANDFIRST, Schema.BODY, Schema.QUOTED)) {
      any.add(PhraseQueries.exact(field, text));
    }
    any.add(weighted(inNames(Schema.ACTOR, text, false), ranking.actors()));
    any.add(weighted(inNames(Schema.AUTHOR, text, false), ranking.actors()));
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
   * Documents with the name of a person whom a typed name names, or with its words where it names
   * nobody; see {@link NameResolver}. Names as they were typed come first.
   *
   * @param facet speaker, actor or author
   */
  Query ofName(Facet facet, String name) throws IOException {
    String field = NameResolver.field(facet);
    ResolvedName resolved = words.names().resolve(facet, name);
    Query asTyped = inNames(field, name, false);
    if (resolved.isOfPeople()) {
      Set<String> values = Sets.union(resolved.asTyped(), resolved.joined());
      return rankedBy(values(facet, values), asTyped);
    }
    if (resolved.widened().isEmpty()) {
      return asTyped;
    }
    Query widened = values(facet, resolved.widened().values());
    return AnyOf.queries(List.of(asTyped, rankedBy(widened, inNames(field, name, true))));
  }

  /**
   * Of the names that a typed name finds, those that come first where no word ranks; empty if all
   * are equal.
   */
  Optional<Set<String>> asTyped(Facet facet, String name) throws IOException {
    ResolvedName resolved = words.names().resolve(facet, name);
    return resolved.joined().isEmpty() ? Optional.empty() : Optional.of(resolved.asTyped());
  }

  /** Documents with one of these names; of the speakers of an article, its quotes. */
  static Query values(Facet facet, Collection<String> names) {
    Query any =
        new TermInSetQuery(
            Schema.facet(facet), names.stream().map(FacetFields::term).map(BytesRef::new).toList());
    return facet.equals(Facet.SPEAKER)
        ? new BooleanQuery.Builder()
            .add(any, Occur.MUST)
            .add(Schema.term(Schema.ATTRIBUTED, "true"), Occur.FILTER)
            .build()
        : any;
  }

  private static Query rankedBy(Query found, Query ranking) {
    return new BooleanQuery.Builder().add(found, Occur.FILTER).add(ranking, Occur.SHOULD).build();
  }

  /**
   * A bare word or phrase as the name of a speaker: in any spelling, but for an ordinary word, of
   * which no reader thinks as a name and which sounds like many.
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
