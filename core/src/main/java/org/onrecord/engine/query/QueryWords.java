package org.onrecord.engine.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.onrecord.engine.schema.Schema;
import org.onrecord.search.Query.Pattern;

/**
 * The words of one query, each analyzed and looked up once, in however many fields and parts of the
 * query it occurs. Serves one search on one thread.
 */
public final class QueryWords {

  private final TermVocabulary vocabulary;
  private final WordFrequencies frequencies;
  private final SpellingVariants variants;
  private final NameResolver names;
  private final Map<String, AnalyzedWord> analyze = new HashMap<>();

  /**
   * @param isExact whether names match only as spelled
   */
  public QueryWords(TermVocabulary vocabulary, boolean isExact) {
    this.vocabulary = vocabulary;
    this.frequencies = new WordFrequencies(vocabulary);
    this.variants = new SpellingVariants(vocabulary, isExact);
    this.names = new NameResolver(vocabulary, variants);
  }

  TermVocabulary vocabulary() {
    return vocabulary;
  }

  public WordFrequencies frequencies() {
    return frequencies;
  }

  SpellingVariants variants() {
    return variants;
  }

  NameResolver names() {
    return names;
  }

  /** A word, or the words of a phrase, in terms of the index. */
  public AnalyzedWord analyze(String text) {
    return analyze.computeIfAbsent(text, AnalyzedWord::of);
  }

  /** Whether a word has no terms in text fields. */
  boolean isStopWord(String text) {
    return analyze(text).isStopWord();
  }

  /** Whether the index knows a word as a name. */
  boolean isName(String text) throws IOException {
    return frequencies.isName(analyze(text));
  }

  /** Whether authors have all words of a name in theirs. */
  public boolean isAuthor(AnalyzedWord word) throws IOException {
    for (String term : word.nameTerms()) {
      if (vocabulary.frequency(new Term(Schema.AUTHOR, term)) == 0) {
        return false;
      }
    }
    return !word.nameTerms().isEmpty();
  }

  /** The terms of running text of the other spellings of a word. */
  ImmutableList<String> variantTextTerms(AnalyzedWord word) throws IOException {
    ImmutableList.Builder<String> terms = ImmutableList.builder();
    for (String variant : variants.of(word)) {
      terms.addAll(analyze(variant).textTerms());
    }
    return terms.build();
  }

  /** The terms of running text of a word in its other forms, if it is a number. */
  static ImmutableList<String> numberForms(AnalyzedWord word) {
    return word.isOneName()
        ? ImmutableList.copyOf(NumberForms.of(word.nameTerms().get(0)))
        : ImmutableList.of();
  }

  /** All text terms that may match the word, for highlighting. */
  public ImmutableList<String> textTerms(String text) throws IOException {
    AnalyzedWord word = analyze(text);
    return ImmutableList.<String>builder()
        .addAll(frequencies.isOrdinary(word) ? word.textTerms() : textTermsOfName(text))
        .addAll(numberForms(word))
        .build();
  }

  /** The same for a word in a name field. */
  public ImmutableList<String> textTermsOfName(String text) throws IOException {
    AnalyzedWord word = analyze(text);
    return ImmutableList.<String>builder()
        .addAll(word.textTerms())
        .addAll(variantTextTerms(word))
        .build();
  }

  /** All text terms of words that match the pattern. */
  public ImmutableSet<String> textTerms(Pattern pattern) throws IOException {
    ImmutableSet.Builder<String> terms = ImmutableSet.builder();
    for (String word : PatternQueries.words(this, pattern)) {
      terms.addAll(analyze(word).textTerms());
    }
    return terms.build();
  }
}
