package org.onrecord.engine.result;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldDocs;
import org.onrecord.engine.query.AnalyzedWord;
import org.onrecord.engine.query.PatternQueries;
import org.onrecord.engine.query.QueryTranslator;
import org.onrecord.engine.query.QueryWords;
import org.onrecord.engine.query.SearchTerm;
import org.onrecord.engine.result.MatchRanges.PositionedTerm;
import org.onrecord.engine.schema.Schema;
import org.onrecord.model.Article;
import org.onrecord.model.Part;
import org.onrecord.search.Field;
import org.onrecord.search.Order;
import org.onrecord.search.Suggestion;

/**
 * Suggests the nearest phrase for one without matches, in which one word is wrong: misspelt, or
 * another than stands there. Only documents that pass the filters count.
 */
final class PhraseSuggestions {

  /** Longer phrases are not corrected. */
  private static final int MAX_WORDS = 12;

  /** In longer phrases, words that articles have are not taken for misspelt: it costs too much. */
  private static final int MAX_KNOWN_WORDS = 4;

  /** Of a shorter phrase, too little is left without a word. */
  private static final int MIN_WORDS_WITH_GAP = 3;

  /** Maximum similar words that are tried for each word. */
  private static final int MAX_CANDIDATES = 5;

  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private final SearchEngine engine;
  private final QueryTranslator translator;
  private final QueryWords words;
  private final Query visible;
  private final boolean isOfQuotes;

  /**
   * @param visible matches all that passes the filters
   * @param isOfQuotes whether quotes are searched instead of articles
   */
  PhraseSuggestions(
      SearchEngine engine, QueryTranslator translator, Query visible, boolean isOfQuotes) {
    this.engine = engine;
    this.translator = translator;
    this.words = translator.terms.words();
    this.visible = visible;
    this.isOfQuotes = isOfQuotes;
  }

  /** Whether a phrase is one of running text, which may be corrected. */
  static boolean mayBeCorrected(SearchTerm phrase) {
    return switch (phrase.field()) {
      case ANY, TITLE, BODY, SAID -> true;
      case AUTHOR, ACTOR, SPEAKER, OUTLET -> false;
    };
  }

  /** The nearest phrase; empty if the phrase has matches, or no other is near. */
  Optional<Suggestion> of(SearchTerm leaf) throws IOException {
    List<String> phrase = WORDS.splitToList(leaf.text());
    if (phrase.size() < 2 || phrase.size() > MAX_WORDS || hitCount(leaf.field(), phrase) > 0) {
      return Optional.empty();
    }
    Optional<String> nearest = respelt(leaf.field(), phrase, /* areKnown= */ false);
    if (nearest.isEmpty()) {
      nearest = withAnotherWord(leaf);
    }
    if (nearest.isEmpty() && phrase.size() <= MAX_KNOWN_WORDS) {
      nearest = respelt(leaf.field(), phrase, /* areKnown= */ true);
    }
    return nearest.map(found -> new Suggestion(leaf.text(), found));
  }

  /**
   * The phrase with one word in another spelling; of several, the most frequent.
   *
   * @param areKnown whether to change words that articles have, or those that none has
   */
  private Optional<String> respelt(Field field, List<String> phrase, boolean areKnown)
      throws IOException {
    Optional<String> best = Optional.empty();
    int maxCount = 0;
    for (int i = 0; i < phrase.size(); i++) {
      AnalyzedWord word = words.analyze(phrase.get(i));
      if (word.isStopWord() || !word.isOneName() || isKnown(word) != areKnown) {
        continue;
      }
      int edits = PatternQueries.edits(phrase.get(i));
      List<String> alike = PatternQueries.fuzzyMatches(words, word, edits);
      for (String other : alike.subList(0, Math.min(MAX_CANDIDATES, alike.size()))) {
        List<String> changed = new ArrayList<>(phrase);
        changed.set(i, other);
        int count = hitCount(field, changed);
        if (count > maxCount) {
          maxCount = count;
          best = Optional.of(String.join(" ", changed));
        }
      }
    }
    return best;
  }

  private boolean isKnown(AnalyzedWord word) throws IOException {
    return words.frequencies().isKnown(word);
  }

  private int hitCount(Field field, List<String> phrase) throws IOException {
    return engine.count(
        amongVisible(
            translator.translate(
                new org.onrecord.search.Query.Phrase(field, String.join(" ", phrase)))));
  }

  private Query amongVisible(Query query) {
    return new BooleanQuery.Builder().add(query, Occur.FILTER).add(visible, Occur.FILTER).build();
  }

  /** What stands where the phrase without one of its words is found; of several, most frequent. */
  private Optional<String> withAnotherWord(SearchTerm leaf) throws IOException {
    List<PositionedTerm> terms = MatchRanges.terms(leaf.text());
    List<Part> parts = parts(leaf.field());
    if (terms.size() < MIN_WORDS_WITH_GAP || (parts.isEmpty() && !isOfQuotes)) {
      return Optional.empty();
    }
    Optional<String> best = Optional.empty();
    int maxCount = 0;
    for (int i = 0; i < terms.size(); i++) {
      List<PositionedTerm> rest = new ArrayList<>(terms);
      rest.remove(i);
      Query found = amongVisible(anyField(parts, rest));
      int count = engine.count(found);
      if (count > maxCount) {
        Optional<String> text = textThere(found, parts, terms, i);
        if (text.isPresent()) {
          maxCount = count;
          best = text;
        }
      }
    }
    return best;
  }

  private List<Part> parts(Field field) {
    return switch (field) {
      case ANY -> List.of(Part.values());
      case TITLE -> List.of(Part.TITLE);
      case BODY -> List.of(Part.STANDFIRST, Part.BODY);
      case SAID, AUTHOR, ACTOR, SPEAKER, OUTLET -> List.of();
    };
  }

  private Query anyField(List<Part> parts, List<PositionedTerm> terms) {
    if (isOfQuotes) {
      return phrase(Schema.SAID, terms);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Part part : parts) {
      any.add(phrase(part.label(), terms), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query phrase(String field, List<PositionedTerm> terms) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (PositionedTerm term : terms) {
      phrase.add(new Term(field, term.term()), term.position() - terms.get(0).position());
    }
    return phrase.build();
  }

  private Optional<String> textThere(
      Query found, List<Part> parts, List<PositionedTerm> terms, int gap) throws IOException {
    TopFieldDocs top = engine.top(found, Order.BEST, 1, null);
    if (top.scoreDocs.length == 0) {
      return Optional.empty();
    }
    int document = top.scoreDocs[0].doc;
    Article article = engine.article(document);
    if (isOfQuotes) {
      return textThere(article.quotes().get(engine.ordinal(document)).text(), terms, gap);
    }
    for (Part part : parts) {
      Optional<String> text = textThere(article.text(part), terms, gap);
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  /**
   * The words of a text that match the phrase but for the term of an index, as they stand there.
   */
  private static Optional<String> textThere(String text, List<PositionedTerm> phrase, int gap) {
    Map<Integer, PositionedTerm> there = new HashMap<>();
    List<PositionedTerm> all = MatchRanges.terms(text);
    all.forEach(term -> there.put(term.position(), term));
    for (PositionedTerm start : all) {
      PositionedTerm last = start;
      boolean isMatch = true;
      for (int i = 0; i < phrase.size() && isMatch; i++) {
        int place = start.position() + phrase.get(i).position() - phrase.get(0).position();
        PositionedTerm term = there.get(place);
        isMatch = term != null && (i == gap || term.term().equals(phrase.get(i).term()));
        last = term == null ? last : term;
      }
      if (isMatch) {
        String found = text.substring(start.start(), last.end());
        return Optional.of(CharMatcher.whitespace().collapseFrom(found, ' '));
      }
    }
    return Optional.empty();
  }
}
