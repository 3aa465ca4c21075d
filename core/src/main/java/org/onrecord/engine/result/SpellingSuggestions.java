package org.onrecord.engine.result;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.onrecord.engine.query.AnalyzedWord;
import org.onrecord.engine.query.PatternQueries;
import org.onrecord.engine.query.QueryTranslator;
import org.onrecord.engine.query.QueryWords;
import org.onrecord.engine.query.SearchTerm;
import org.onrecord.search.Query.Exact;
import org.onrecord.search.Query.Word;
import org.onrecord.search.Suggestion;

/**
 * Suggests corrections for words without matches. Only documents that pass the filters count, so
 * that suggestions reveal nothing about hidden articles.
 */
final class SpellingSuggestions {

  /** Maximum words of a query that are corrected. */
  private static final int MAX_WORDS = 3;

  /** Maximum similar words that are tried. */
  private static final int MAX_CANDIDATES = 5;

  private final SearchEngine engine;
  private final QueryWords words;
  private final QueryTranslator translator;
  private final Query visible;

  /**
   * @param visible matches all that passes the filters
   */
  SpellingSuggestions(SearchEngine engine, QueryTranslator translator, Query visible) {
    this.engine = engine;
    this.translator = translator;
    this.words = translator.terms.words();
    this.visible = visible;
  }

  /**
   * Corrections for these words.
   *
   * @param leaves words that {@linkplain #mayBeCorrected may be corrected}
   */
  List<Suggestion> of(List<SearchTerm> leaves) throws IOException {
    List<Suggestion> suggestions = new ArrayList<>();
    for (SearchTerm leaf : leaves.subList(0, Math.min(MAX_WORDS, leaves.size()))) {
      if (hitCount(new Word(leaf.field(), leaf.text())) == 0) {
        replacement(leaf).ifPresent(word -> suggestions.add(new Suggestion(leaf.text(), word)));
      }
    }
    return suggestions;
  }

  /** Whether it is a word that may be corrected: not a phrase, and not a stop word. */
  static boolean mayBeCorrected(SearchTerm leaf, QueryWords words) {
    AnalyzedWord word = words.analyze(leaf.text());
    return !leaf.isPhrase() && !word.isStopWord() && word.isOneName();
  }

  /** Among corrections with the fewest edits, the one with the most matches. */
  private Optional<String> replacement(SearchTerm leaf) throws IOException {
    for (int edits = 1; edits <= PatternQueries.edits(leaf.text()); edits++) {
      Optional<String> best = Optional.empty();
      int maxCount = 0;
      List<String> alike = PatternQueries.fuzzyMatches(words, words.analyze(leaf.text()), edits);
      for (String word : alike.subList(0, Math.min(MAX_CANDIDATES, alike.size()))) {
        int count = hitCount(new Exact(leaf.field(), word));
        if (count > maxCount) {
          maxCount = count;
          best = Optional.of(word);
        }
      }
      if (best.isPresent()) {
        return best;
      }
    }
    return Optional.empty();
  }

  private int hitCount(org.onrecord.search.Query word) throws IOException {
    return engine.count(
        new BooleanQuery.Builder()
            .add(translator.translate(word), Occur.FILTER)
            .add(visible, Occur.FILTER)
            .build());
  }
}
