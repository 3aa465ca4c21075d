package org.onrecord.engine.schema;

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

/** The analyzers of all fields, for articles and queries. */
public final class Analyzers {

  private static final Analyzer TEXT = new ChainAnalyzer(AnalysisChain.TEXT);
  private static final Analyzer NAMES = new ChainAnalyzer(AnalysisChain.NAMES);
  private static final Analyzer ALL = byField();

  private Analyzers() {}

  /** The analyzer of every field: names and unstemmed words are not stemmed, everything else is. */
  public static Analyzer all() {
    return ALL;
  }

  private static Analyzer byField() {
    Map<String, Analyzer> others = new HashMap<>();
    for (String field : Schema.AS_WRITTEN) {
      others.put(field, NAMES);
    }
    return new PerFieldAnalyzerWrapper(TEXT, others);
  }

  /** For text: possessives, case, accents, acronyms, English stop words and stems. */
  public static Analyzer text() {
    return TEXT;
  }

  /** For names and unstemmed words: possessives, case and accents only. */
  public static Analyzer names() {
    return NAMES;
  }

  /** The terms of a text, in order; empty for stop words. */
  public static ImmutableList<String> terms(Analyzer analyzer, String text) {
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

  /** Removes stop words from unstemmed words and stems the others. */
  static TokenStream analyzed(TokenStream written) {
    return analyzed(written, AnalysisChain.WRITTEN);
  }

  private static TokenStream analyzed(TokenStream words, AnalysisChain reduction) {
    TokenStream terms = words;
    for (AnalysisChain.FilterStep step : reduction.steps()) {
      terms = analyzed(terms, step);
    }
    return terms;
  }

  private static TokenStream analyzed(TokenStream terms, AnalysisChain.FilterStep step) {
    return switch (step) {
      case POSSESSIVES -> new EnglishPossessiveFilter(terms);
      case CASE -> new LowerCaseFilter(terms);
      case STOP_WORDS -> new StopFilter(terms, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
      case ACRONYMS -> new AcronymFilter(terms);
      case ACCENTS -> new ASCIIFoldingFilter(terms);
      case STEMS -> new PorterStemFilter(terms);
    };
  }

  private static final class ChainAnalyzer extends Analyzer {

    private final AnalysisChain chain;

    ChainAnalyzer(AnalysisChain reduction) {
      this.chain = reduction;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      StandardTokenizer words = new StandardTokenizer();
      return new TokenStreamComponents(words, analyzed(words, chain));
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return AnalysisChain.POSITION_INCREMENT_GAP;
    }
  }
}
