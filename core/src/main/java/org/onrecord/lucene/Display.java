package org.onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.onrecord.lucene.Engine.Desk;
import org.onrecord.model.Article;
import org.onrecord.search.Highlight;
import org.onrecord.search.QuoteHit;

/** Shows why articles were found. */
final class Display {

  private final Engine engine;
  private final QueryWords words;
  private final QuoteTranslator quotes;
  private final Sought sought;

  /**
   * @param quotes asks which quotes show it
   * @param sought what was looked for
   */
  Display(Engine engine, QueryWords words, QuoteTranslator quotes, Sought sought) {
    this.engine = engine;
    this.words = words;
    this.quotes = quotes;
    this.sought = sought;
  }

  /** What shows why one article was found: passages in the order of the text, quotes best first. */
  record Shown(List<Highlight> passages, List<QuoteHit> quotes) {
    static final Shown NOTHING = new Shown(List.of(), List.of());
  }

  /**
   * What shows it, for each article.
   *
   * @param documents of the articles, in the same order
   */
  List<Shown> of(List<Article> articles, int... documents) throws IOException {
    Query showing = quotes.showing(sought);
    Desk desk = engine.desk(showing, documents);
    List<List<Highlight>> passages = new Passages(words).of(desk, sought, articles);
    Map<Integer, List<QuotesShown.Shown>> fitting =
        new QuotesShown(desk.searcher(), showing).of(desk.documents());
    QuoteHits hits = new QuoteHits(words, sought, /* isBare= */ false);
    List<Shown> shown = new ArrayList<>();
    for (int i = 0; i < documents.length; i++) {
      Article article = articles.get(i);
      List<QuoteHit> quoteHits = new ArrayList<>();
      for (QuotesShown.Shown quote : fitting.getOrDefault(desk.documents()[i], List.of())) {
        quoteHits.add(
            hits.of(
                quoteHits.size() + 1,
                quote.score(),
                article,
                article.quotes().get(quote.ordinal()),
                List.of(),
                Optional.empty()));
      }
      shown.add(new Shown(passages.get(i), quoteHits));
    }
    return shown;
  }
}
