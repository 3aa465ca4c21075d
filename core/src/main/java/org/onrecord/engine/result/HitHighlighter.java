package org.onrecord.engine.result;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.onrecord.engine.query.QueryWords;
import org.onrecord.engine.query.QuoteTranslator;
import org.onrecord.engine.query.SearchTerms;
import org.onrecord.engine.result.SearchEngine.InspectionIndex;
import org.onrecord.model.Article;
import org.onrecord.search.Highlight;
import org.onrecord.search.QuoteHit;

/** Collects the highlights and quotes of hits. */
final class HitHighlighter {

  private final SearchEngine engine;
  private final QueryWords words;
  private final QuoteTranslator quotes;
  private final SearchTerms searchTerms;

  /**
   * @param quotes matches the quotes to show
   * @param searchTerms the terms to highlight
   */
  HitHighlighter(
      SearchEngine engine, QueryWords words, QuoteTranslator quotes, SearchTerms searchTerms) {
    this.engine = engine;
    this.words = words;
    this.quotes = quotes;
    this.searchTerms = searchTerms;
  }

  /** The highlights of one article: passages in the order of the text, quotes best first. */
  record Snippets(List<Highlight> passages, List<QuoteHit> quotes) {
    static final Snippets NOTHING = new Snippets(List.of(), List.of());
  }

  /**
   * The highlights of each article.
   *
   * @param documents the articles, in the same order
   */
  List<Snippets> of(List<Article> articles, int... documents) throws IOException {
    Query showing = quotes.matchingQuotes(searchTerms);
    InspectionIndex inspection = engine.inspect(showing, documents);
    List<List<Highlight>> passages =
        new PassageHighlighter(words).of(inspection, searchTerms, articles);
    Map<Integer, List<BestQuotes.ScoredQuote>> fitting =
        new BestQuotes(inspection.searcher(), showing).of(inspection.documents());
    QuoteHitBuilder hits = new QuoteHitBuilder(words, searchTerms, /* isBare= */ false);
    List<Snippets> shown = new ArrayList<>();
    for (int i = 0; i < documents.length; i++) {
      Article article = articles.get(i);
      List<QuoteHit> quoteHits = new ArrayList<>();
      for (BestQuotes.ScoredQuote quote :
          fitting.getOrDefault(inspection.documents()[i], List.of())) {
        quoteHits.add(
            hits.of(
                quoteHits.size() + 1,
                quote.score(),
                article,
                article.quotes().get(quote.ordinal()),
                List.of(),
                Optional.empty()));
      }
      shown.add(new Snippets(passages.get(i), quoteHits));
    }
    return shown;
  }
}
