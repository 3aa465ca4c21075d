package org.onrecord.lucene;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.search.Highlight;
import org.onrecord.search.Hit;
import org.onrecord.search.Query.Pattern;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.QuoteResults;
import org.onrecord.search.Range;
import org.onrecord.search.Ranking;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;

/** One search of one point in time. Not thread-safe. */
final class LuceneSearch {

  /**
   * Best score first; equal scores by id, so that the order never depends on how the index came
   * about.
   */
  private static final Sort BY_SCORE =
      new Sort(SortField.FIELD_SCORE, new SortField(Schema.ID, SortField.Type.STRING));

  private static final Sort QUOTES_BY_SCORE =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(Schema.ID, SortField.Type.STRING),
          new SortField(Schema.ORDINAL, SortField.Type.INT));

  private final IndexSearcher searcher;
  private final BitSetProducer parents;
  private final SearchRequest request;
  private final Words words;
  private final ArticleTranslator articles;
  private final QuoteTranslator quotes;

  LuceneSearch(
      IndexSearcher searcher, BitSetProducer parents, Ranking ranking, SearchRequest request) {
    IndexReader reader = searcher.getIndexReader();
    this.searcher = searcher;
    this.parents = parents;
    this.request = request;
    this.words = new Words(reader, request.isExact());
    this.articles = new ArticleTranslator(words, parents, ranking);
    this.quotes = new QuoteTranslator(words, articles, parents);
  }

  Results articles() throws IOException {
    TopFieldDocs top = top(filtered(articles, request), BY_SCORE);
    Sought sought = Sought.of(request);
    List<Article> found = new ArrayList<>();
    int[] documents = new int[top.scoreDocs.length];
    for (int i = 0; i < documents.length; i++) {
      documents[i] = top.scoreDocs[i].doc;
      found.add(stored(documents[i]));
    }
    List<List<Highlight>> passages = new Passages(words).of(searcher, sought, documents, found);
    QuotesShown shown = new QuotesShown(searcher, parents, quotes, sought);
    Set<String> said = saidTerms(sought);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < documents.length; i++) {
      Article article = found.get(i);
      List<QuoteHit> quoteHits = new ArrayList<>();
      for (QuotesShown.Shown quote : shown.of(documents[i])) {
        quoteHits.add(
            quoteHit(quoteHits.size() + 1, quote.score(), article, quote.ordinal(), said));
      }
      hits.add(new Hit(i + 1, score(top.scoreDocs[i]), article, passages.get(i), quoteHits));
    }
    return new Results(hits, top.totalHits.value(), undated(articles), request.ignored());
  }

  QuoteResults quotes() throws IOException {
    TopFieldDocs top = top(filtered(quotes, request), QUOTES_BY_SCORE);
    Set<String> said = saidTerms(Sought.of(request));
    List<QuoteHit> hits = new ArrayList<>();
    for (ScoreDoc quote : top.scoreDocs) {
      LeafReaderContext leaf = leafOf(quote.doc);
      BitSet blockEnds = Objects.requireNonNull(parents.getBitSet(leaf));
      Article article = stored(leaf.docBase + blockEnds.nextSetBit(quote.doc - leaf.docBase));
      int ordinal = ordinal(leaf, quote.doc - leaf.docBase);
      hits.add(quoteHit(hits.size() + 1, score(quote), article, ordinal, said));
    }
    return new QuoteResults(hits, top.totalHits.value(), undated(quotes), request.ignored());
  }

  /** Hands over every article that matches, in the order of ids. */
  void each(ArticleScan.Sink sink) throws IOException {
    ArticleScan.each(searcher, filtered(articles, request), sink);
  }

  /** The query and all that filters it, over articles or quotes. */
  private Query filtered(Translator translator, SearchRequest request) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(translator.translate(request.query()), Occur.MUST);
    for (org.onrecord.search.Query filter : request.filters()) {
      all.add(translator.translate(filter), Occur.FILTER);
    }
    if (request.from().isPresent() || request.to().isPresent()) {
      all.add(Translator.published(request.from(), request.to()), Occur.FILTER);
    }
    return all.add(translator.everything(), Occur.FILTER).build();
  }

  private long undated(Translator translator) throws IOException {
    if (!request.isDated()) {
      return 0;
    }
    return searcher.count(
        new BooleanQuery.Builder()
            .add(filtered(translator, request.whateverTheDay()), Occur.FILTER)
            .add(filtered(translator, request), Occur.MUST_NOT)
            .add(new FieldExistsQuery(Schema.PUBLISHED), Occur.MUST_NOT)
            .build());
  }

  private TopFieldDocs top(Query query, Sort sort) throws IOException {
    int most = Math.max(1, Math.min(request.limit(), searcher.getIndexReader().maxDoc()));
    return searcher.search(
        query, new TopFieldCollectorManager(sort, most, null, Integer.MAX_VALUE));
  }

  private static float score(ScoreDoc hit) {
    return (Float) ((FieldDoc) hit).fields[0];
  }

  private Set<String> saidTerms(Sought sought) throws IOException {
    ImmutableSet.Builder<String> terms = ImmutableSet.builder();
    for (Pattern pattern : sought.patterns()) {
      switch (pattern.field()) {
        case ANY, SAID -> terms.addAll(words.textTerms(pattern));
        case TITLE, BODY, AUTHOR, ACTOR, SPEAKER, OUTLET -> {}
      }
    }
    for (Leaf leaf : sought.leaves()) {
      switch (leaf.field()) {
        case ANY, SAID -> {
          for (String word : leaf.text().split("\\s+")) {
            terms.addAll(words.textTerms(word));
          }
        }
        case TITLE, BODY, AUTHOR, ACTOR, SPEAKER, OUTLET -> {}
      }
    }
    return terms.build();
  }

  private QuoteHit quoteHit(
      int rank, double score, Article article, int ordinal, Set<String> said) {
    Quote quote = article.quotes().get(ordinal);
    List<Range> ranges =
        quote
            .span()
            .map(span -> Ranges.of(span.of(article.text(span.in())), said, span.start()))
            .orElse(List.of());
    return new QuoteHit(rank, score, article, quote, ranges);
  }

  private Article stored(int document) throws IOException {
    return StoredArticles.read(searcher.getIndexReader(), document);
  }

  private LeafReaderContext leafOf(int document) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }

  static int ordinal(LeafReaderContext leaf, int document) throws IOException {
    NumericDocValues ordinals = leaf.reader().getNumericDocValues(Schema.ORDINAL);
    if (ordinals == null || !ordinals.advanceExact(document)) {
      throw new IOException("a quote has no place in its article");
    }
    return Math.toIntExact(ordinals.longValue());
  }
}
