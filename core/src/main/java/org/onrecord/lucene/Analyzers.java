package org.onrecord.lucene;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How the words of each field are cut and reduced, in articles and queries alike. */
final class Analyzers {

  private static final Analyzer TEXT = new Reducing(Reduction.TEXT);
  private static final Analyzer NAMES = new Reducing(Reduction.NAMES);
  private static final Analyzer ALL = byField();

  private Analyzers() {}

  /**
   * The analyzer of every field: names and words as written keep their form, all else is stemmed.
   */
  static Analyzer all() {
    return ALL;
  }

  private static Analyzer byField() {
    Map<String, Analyzer> others = new HashMap<>();
    for (String field : Schema.AS_WRITTEN) {
      others.put(field, NAMES);
    }
    return new PerFieldAnalyzerWrapper(TEXT, others);
  }

  /** Reduces running text: possessives, case, accents, acronyms, English stop words and stems. */
  static Analyzer text() {
    return TEXT;
  }

  /** Reduces names, and words as they are written: possessives, case and accents only. */
  static Analyzer names() {
    return NAMES;
  }

  /** The terms that a piece of text is reduced to, in order; none for a stop word. */
  static ImmutableList<String> terms(Analyzer analyzer, String text) {
    ImmutableList.Builder<String> terms = ImmutableList.builder();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from a string cannot fail", e);
    }
    return terms.build();
  }

  /** Whether nothing of a word is searched in running text. */
  static boolean isStopWord(String word) {
    return terms(TEXT, word).isEmpty();
  }

  /** Takes stop words out of words as they are written, and reduces the others to their stems. */
  static TokenStream reduced(TokenStream written) {
    return reduced(written, Reduction.WRITTEN);
  }

  private static TokenStream reduced(TokenStream words, Reduction reduction) {
    TokenStream terms = words;
    for (Reduction.Step step : reduction.steps()) {
      terms = reduced(terms, step);
    }
    return terms;
  }

  private static TokenStream reduced(TokenStream terms, Reduction.Step step) {
    return switch (step) {
      case POSSESSIVES -> new EnglishPossessiveFilter(terms);
      case CASE -> new LowerCaseFilter(terms);
      case STOP_WORDS -> new StopFilter(terms, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
      case ACRONYMS -> new AcronymFilter(terms);
      case ACCENTS -> new ASCIIFoldingFilter(terms);
      case STEMS -> new PorterStemFilter(terms);
    };
  }

  private static final class Reducing extends Analyzer {

    private final Reduction reduction;

    Reducing(Reduction reduction) {
      this.reduction = reduction;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      StandardTokenizer words = new StandardTokenizer();
      return new TokenStreamComponents(words, reduced(words, reduction));
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return Reduction.GAP;
    }
  }
}
