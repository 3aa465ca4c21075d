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
 * Finds what may have been meant by words that find nothing. Only what passes the filters of the
 * search counts as found, so that no word is suggested, or kept back, for what they hide.
 */
final class SpellingSuggestions {

  /** Of how many words of a query the meaning is guessed. */
  private static final int MAX_WORDS = 3;

  /** How many words that are alike are tried. */
  private static final int MAX_CANDIDATES = 5;

  private final SearchEngine engine;
  private final QueryWords words;
  private final QueryTranslator translator;
  private final Query visible;

  /**
   * @param visible all that passes the filters
   */
  SpellingSuggestions(SearchEngine engine, QueryTranslator translator, Query visible) {
    this.engine = engine;
    this.translator = translator;
    this.words = translator.terms.words();
    this.visible = visible;
  }

  /**
   * What may have been meant by these.
   *
   * @param leaves such as may be {@linkplain #mayBeCorrected guessed}
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

  /**
   * Whether it is a word that may have been meant otherwise: no phrase, none that is not searched.
   */
  static boolean mayBeCorrected(SearchTerm leaf, QueryWords words) {
    AnalyzedWord word = words.analyze(leaf.text());
    return !leaf.isPhrase() && !word.isStopWord() && word.isOneName();
  }

  /** Of the words with the fewest letters changed, the one that is found most often. */
  private Optional<String> replacement(SearchTerm leaf) throws IOException {
    for (int edits = 1; edits <= PatternQueries.edits(leaf.text()); edits++) {
      Optional<String> best = Optional.empty();
      int most = 0;
      List<String> alike = PatternQueries.fuzzyMatches(words, words.analyze(leaf.text()), edits);
      for (String word : alike.subList(0, Math.min(MAX_CANDIDATES, alike.size()))) {
        int count = hitCount(new Exact(leaf.field(), word));
        if (count > most) {
          most = count;
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
