package org.onrecord.engine.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.onrecord.engine.schema.Schema;

/**
 * The article frequencies of the words of one query in the whole index, whatever its filters. Each
 * word is looked up once.
 */
public final class WordFrequencies {

  /** Minimum article frequency of a word that is searched without variants in text. */
  static final int MIN_FREQUENT_ARTICLES = 3;

  /** A word is ordinary if at most one in this many of its articles have it in a name. */
  private static final int ORDINARY_WORD_DIVISOR = 10;

  /**
   * A word is a name if at least one in this many of its articles have it in the name of an actor.
   * {@code bench/run ranking} and {@code name-safety} were run with this.
   */
  private static final int NAME_DIVISOR = 2;

  private final TermVocabulary vocabulary;
  private final Map<AnalyzedWord, Integer> inText = new HashMap<>();
  private final Map<AnalyzedWord, Integer> inNames = new HashMap<>();

  WordFrequencies(TermVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether fewer than {@value #MIN_FREQUENT_ARTICLES} articles have the word in text. */
  boolean isRare(AnalyzedWord word) throws IOException {
    return inText(word) < MIN_FREQUENT_ARTICLES;
  }

  /** Whether any article has the word in text. */
  public boolean isKnown(AnalyzedWord word) throws IOException {
    return inText(word) > 0;
  }

  /** Whether many articles have the word and hardly any in a name; false for several words. */
  boolean isOrdinary(AnalyzedWord word) throws IOException {
    return word.isOneName()
        && inText(word) >= MIN_FREQUENT_ARTICLES
        && inNames(word) * ORDINARY_WORD_DIVISOR <= inText(word);
  }

  /** Whether a good part of the articles with the word have it in the name of an actor. */
  boolean isName(AnalyzedWord word) throws IOException {
    if (!word.isOneName()) {
      return false;
    }
    int articles = inText(word);
    int named = 0;
    for (Term term : terms(word.nameTerms(), Schema.ACTOR)) {
      named += vocabulary.frequency(term);
    }
    return named > 0 && named * NAME_DIVISOR >= articles;
  }

  /** The approximate number of articles with a word in text. */
  private int inText(AnalyzedWord word) throws IOException {
    Integer known = inText.get(word);
    if (known == null) {
      List<Term> text = terms(word.textTerms(), Schema.BODY, Schema.TITLE);
      List<Term> all = new ArrayList<>(text);
      all.addAll(names(word));
      vocabulary.prefetch(all);
      known = 0;
      for (Term term : text) {
        known = Math.max(known, vocabulary.frequency(term));
      }
      inText.put(word, known);
    }
    return known;
  }

  /** The number of articles and quotes with a word in a name. */
  private int inNames(AnalyzedWord word) throws IOException {
    Integer known = inNames.get(word);
    if (known == null) {
      known = 0;
      for (Term term : names(word)) {
        known += vocabulary.frequency(term);
      }
      inNames.put(word, known);
    }
    return known;
  }

  private static List<Term> names(AnalyzedWord word) {
    return terms(word.nameTerms(), Schema.ACTOR, Schema.SPEAKER);
  }

  private static List<Term> terms(Collection<String> words, String... fields) {
    List<Term> terms = new ArrayList<>();
    for (String field : fields) {
      for (String word : words) {
        terms.add(new Term(field, word));
      }
    }
    return terms;
  }
}
