package org.onrecord.lucene;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.onrecord.lucene.NameLexicon.Variant;
import org.onrecord.search.Facet;
import org.onrecord.search.Query.Pattern;
import org.onrecord.search.Ranking;

/**
 * Looks for the words of one query in one field, spelling variants of names included. The variants
 * of a word are looked up once and kept for the life of this object, which serves one search of one
 * thread.
 *
 * <p>In a name field variants always match, the exact spelling ranked first. In running text a word
 * is searched as it is if at least {@value #ENOUGH} articles have it, and together with its
 * variants otherwise: one wrong letter in a name must not hide the article, and a right one must
 * not be diluted.
 */
public final class Words {

  /** A word that so many articles have is not searched under other spellings in running text. */
  static final int ENOUGH = 3;

  /** A word is ordinary if at most one in so many of the articles that have it has it in a name. */
  private static final int ORDINARY = 10;

  /** What a variant is worth beside the exact spelling; alone it is worth as much. */
  private static final int VARIANT_TENTHS = 5;

  /** How far apart, and in which order, the words of one name may stand: anyhow within one name. */
  private static final int WITHIN_NAME = 20;

  /** How many variants one query may add in all. */
  private static final int MOST_VARIANTS = 60;

  /** How many words of one query are looked up for variants: the first. */
  private static final int MOST_LOOKED_UP = 8;

  private final Vocabulary vocabulary;
  private final boolean isExact;
  private final Map<String, List<Variant>> variants = new HashMap<>();
  private final Map<String, Integer> inText = new HashMap<>();
  private final Map<String, Integer> inNames = new HashMap<>();
  private int spent;

  /**
   * The words of one query.
   *
   * @param isExact whether names are looked for only as they are spelt
   */
  public Words(Vocabulary vocabulary, boolean isExact) {
    this.vocabulary = vocabulary;
    this.isExact = isExact;
  }

  /**
   * A word in a field of running text; several terms ("al-Sabra") are a phrase. Nothing for stop
   * words.
   */
  Query inText(String field, String word) throws IOException {
    ImmutableList<String> terms = Analyzers.terms(Analyzers.text(), word);
    if (terms.size() != 1) {
      return phrase(field, word);
    }
    ImmutableList.Builder<String> others = ImmutableList.builder();
    for (Variant variant : isRare(word) ? variantsOf(word) : ImmutableList.<Variant>of()) {
      others.addAll(Analyzers.terms(Analyzers.text(), variant.term()));
    }
    return new Spellings(new Term(field, terms.get(0)), others.build(), VARIANT_TENTHS);
  }

  /**
   * A word anywhere in an article: scored over all its running text at once, and a little for
   * standing in a name.
   */
  Query anywhere(String word, Ranking ranking) throws IOException {
    ImmutableList<String> terms = Analyzers.terms(Analyzers.text(), word);
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("a stop word");
    }
    if (terms.size() > 1) {
      return phraseAnywhere(word, ranking);
    }
    List<Query> spellings = new ArrayList<>();
    spellings.add(new RunningWord(terms.get(0), ranking));
    boolean rare = isRare(word);
    boolean isKnown = isKnown(word);
    for (Variant variant : rare ? variantsOf(word) : ImmutableList.<Variant>of()) {
      for (String term : Analyzers.terms(Analyzers.text(), variant.term())) {
        spellings.add(weighted(new RunningWord(term, ranking), isKnown ? VARIANT_TENTHS / 10f : 1));
      }
    }
    Query text = spellings.size() == 1 ? spellings.get(0) : new DisjunctionMaxQuery(spellings, 0);
    Query name = weighted(inNames(Schema.ACTOR, word, rare), ranking.actors());
    return any(List.of(text, name));
  }

  /** Words next to each other anywhere in an article. */
  Query phraseAnywhere(String words, Ranking ranking) throws IOException {
    return any(
        List.of(
            phrase(Schema.TITLE, words),
            phrase(Schema.STANDFIRST, words),
            phrase(Schema.BODY, words),
            phrase(Schema.QUOTED, words),
            weighted(inNames(Schema.ACTOR, words, false), ranking.actors())));
  }

  /** Words in order, next to each other. */
  Query phrase(String field, String words) {
    return near(field, words, 0);
  }

  /** Words that need be moved by no more places than this, in all, to stand so. */
  public static Query near(String field, String words, int distance) {
    Query query = new QueryBuilder(Analyzers.all()).createPhraseQuery(field, words, distance);
    return query == null ? new MatchNoDocsQuery("only stop words") : query;
  }

  /**
   * A name in a name field: all its words within one name, each in any spelling if {@code
   * withVariants}.
   */
  Query inNames(String field, String name, boolean withVariants) throws IOException {
    ImmutableList<String> terms = Analyzers.terms(Analyzers.names(), name);
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("no name");
    }
    if (terms.size() == 1) {
      List<String> others = new ArrayList<>();
      if (withVariants) {
        for (Variant variant : variantsOfTerm(terms.get(0))) {
          others.add(variant.term());
        }
      }
      return new Spellings(new Term(field, terms.get(0)), others, VARIANT_TENTHS);
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(WITHIN_NAME);
    for (String term : terms) {
      List<Term> spellings = new ArrayList<>();
      spellings.add(new Term(field, term));
      if (withVariants) {
        variantsOfTerm(term).forEach(v -> spellings.add(new Term(field, v.term())));
      }
      phrase.add(spellings.toArray(Term[]::new));
    }
    return phrase.build();
  }

  /**
   * What is counted under a value of a facet; values that are spellings of one person's name are
   * counted under each other.
   */
  Query valued(Facet facet, String value) throws IOException {
    return anyOf(
        Schema.facet(facet),
        Collections2.transform(vocabulary.same(facet).spellings(value), Facets::term));
  }

  /** Words of a form in a field of running text or of names. */
  Query matching(String field, Pattern pattern) throws IOException {
    return Patterns.in(vocabulary, field, pattern);
  }

  /** Any of these queries, scores added. */
  static Query any(List<Query> queries) {
    if (queries.size() == 1) {
      return queries.get(0);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Query query : queries) {
      any.add(query, Occur.SHOULD);
    }
    return any.build();
  }

  /** All terms of running text that the word is looked for under, for showing what matched. */
  ImmutableList<String> textTerms(String word) throws IOException {
    return isOrdinary(word) ? Analyzers.terms(Analyzers.text(), word) : textTermsOfName(word);
  }

  /** The same for a word that was asked for as a name. */
  ImmutableList<String> textTermsOfName(String word) throws IOException {
    ImmutableList.Builder<String> terms = ImmutableList.builder();
    terms.addAll(Analyzers.terms(Analyzers.text(), word));
    for (Variant variant : variantsOf(word)) {
      terms.addAll(Analyzers.terms(Analyzers.text(), variant.term()));
    }
    return terms.build();
  }

  /** All terms of running text that words of the pattern are found under. */
  ImmutableSet<String> textTerms(Pattern pattern) throws IOException {
    ImmutableSet.Builder<String> terms = ImmutableSet.builder();
    for (String word : Patterns.words(vocabulary, pattern)) {
      terms.addAll(Analyzers.terms(Analyzers.text(), word));
    }
    return terms.build();
  }

  /**
   * A bare word or phrase as the name of a speaker: in any spelling, but for an ordinary word, of
   * which no reader thinks as a name and which sounds like many.
   */
  Query asSpeaker(String word) throws IOException {
    return inNames(Schema.SPEAKER, word, !isOrdinary(word));
  }

  /**
   * Whether fewer than {@link #ENOUGH} articles have the word, in the whole index whatever the
   * filters.
   */
  boolean isRare(String word) throws IOException {
    return inText(word) < ENOUGH;
  }

  /** Whether any article has the word, whatever the filters. */
  boolean isKnown(String word) throws IOException {
    return inText(word) > 0;
  }

  /** Whether many articles have the word and hardly any in a name; never of several words. */
  private boolean isOrdinary(String word) throws IOException {
    return Analyzers.terms(Analyzers.names(), word).size() == 1
        && inText(word) >= ENOUGH
        && inNames(word) * ORDINARY <= inText(word);
  }

  /** How many articles have a word in running text, roughly. */
  private int inText(String word) throws IOException {
    Integer known = inText.get(word);
    if (known == null) {
      List<Term> text = terms(Analyzers.terms(Analyzers.text(), word), Schema.BODY, Schema.TITLE);
      List<Term> all = new ArrayList<>(text);
      all.addAll(namesOf(word));
      vocabulary.expect(all);
      known = 0;
      for (Term term : text) {
        known = Math.max(known, vocabulary.frequency(term));
      }
      inText.put(word, known);
    }
    return known;
  }

  /** How many articles and quotes have a word in a name. */
  private int inNames(String word) throws IOException {
    Integer known = inNames.get(word);
    if (known == null) {
      known = 0;
      for (Term term : namesOf(word)) {
        known += vocabulary.frequency(term);
      }
      inNames.put(word, known);
    }
    return known;
  }

  private static List<Term> namesOf(String word) {
    return terms(Analyzers.terms(Analyzers.names(), word), Schema.ACTOR, Schema.SPEAKER);
  }

  private static List<Term> terms(List<String> words, String... fields) {
    List<Term> terms = new ArrayList<>();
    for (String field : fields) {
      for (String word : words) {
        terms.add(new Term(field, word));
      }
    }
    return terms;
  }

  private List<Variant> variantsOf(String word) throws IOException {
    ImmutableList<String> terms = Analyzers.terms(Analyzers.names(), word);
    return terms.size() == 1 ? variantsOfTerm(terms.get(0)) : ImmutableList.of();
  }

  private List<Variant> variantsOfTerm(String term) throws IOException {
    if (isExact) {
      return ImmutableList.of();
    }
    List<Variant> known = variants.get(term);
    if (known == null && variants.size() == MOST_LOOKED_UP) {
      return ImmutableList.of();
    }
    if (known == null) {
      known = vocabulary.variants(term);
      known = known.subList(0, Math.min(known.size(), MOST_VARIANTS - spent));
      spent += known.size();
      variants.put(term, known);
    }
    return known;
  }

  private static Query weighted(Query query, float weight) {
    return weight == 1 ? query : new BoostQuery(query, weight);
  }

  /** The query for any of several exact terms. */
  static Query anyOf(String field, Collection<String> terms) {
    return any(terms.stream().map(term -> term(field, term)).toList());
  }

  /** The query for one exact term. */
  public static Query term(String field, String term) {
    return new TermQuery(new Term(field, term));
  }
}
