package org.onrecord.engine.result;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldDocs;
import org.onrecord.engine.query.ArticleTranslator;
import org.onrecord.engine.query.QueryTranslator;
import org.onrecord.engine.query.QueryWords;
import org.onrecord.engine.query.QuoteTranslator;
import org.onrecord.engine.query.RecencyScoreQuery;
import org.onrecord.engine.query.SearchTerm;
import org.onrecord.engine.query.SearchTerms;
import org.onrecord.engine.query.SimilarArticles;
import org.onrecord.engine.query.TermQueries;
import org.onrecord.engine.result.HitHighlighter.Snippets;
import org.onrecord.engine.result.SearchEngine.InspectionIndex;
import org.onrecord.engine.schema.Schema;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.search.ActorCount;
import org.onrecord.search.Explanation;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetCounts;
import org.onrecord.search.FacetCounts.Value;
import org.onrecord.search.Field;
import org.onrecord.search.Hit;
import org.onrecord.search.Order;
import org.onrecord.search.Query.Word;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.QuoteHit.Copy;
import org.onrecord.search.QuoteResults;
import org.onrecord.search.Ranking;
import org.onrecord.search.Recency;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.Suggestion;
import org.onrecord.search.Timeline;
import org.onrecord.text.NamePrefix;

/** One search of one point in time. Not thread-safe. */
public final class SearchExecution {

  private final SearchEngine engine;
  private final SearchRequest request;
  private final Ranking ranking;
  private final QueryWords words;
  private final SearchTerms sought;
  private final ArticleTranslator articles;
  private final QuoteTranslator quotes;

  public SearchExecution(SearchEngine engine, Ranking ranking, SearchRequest request) {
    this.engine = engine;
    this.request = request;
    this.ranking = ranking;
    this.words = new QueryWords(engine.vocabulary(), request.options().isExact());
    this.sought = SearchTerms.of(request.query());
    this.articles = new ArticleTranslator(new TermQueries(words, ranking));
    this.quotes = new QuoteTranslator(articles);
  }

  public Results articles() throws IOException {
    Query query = filtered(articles, request);
    int asked = sought.terms().size();
    return articles(
        request.options().hasFeedback() && asked > 0
            ? new RelevanceFeedback(engine, ranking).expand(query, asked)
            : query);
  }

  /** Articles like the one of this id; none if the request does not match that one itself. */
  public Results similar(String id) throws IOException {
    Query matching = filtered(articles, request);
    TopFieldDocs found =
        engine.top(ranked(Schema.term(Schema.ID, id), matching), Order.BEST, 1, null);
    if (found.scoreDocs.length == 0) {
      return articles(new MatchNoDocsQuery("no article of this id"));
    }
    Article article = engine.article(found.scoreDocs[0].doc);
    return articles(ranked(SimilarArticles.query(article, engine.vocabulary()), matching));
  }

  public Timeline timeline(Timeline.Interval step, boolean ofQuotes) throws IOException {
    Query query = filtered(ofQuotes ? quotes : articles, request);
    SortedMap<LocalDate, Long> days = engine.days(query);
    long dated = days.values().stream().mapToLong(Long::longValue).sum();
    return Timeline.of(days, step, engine.count(query) - dated);
  }

  public List<Value> complete(String beginning) throws IOException {
    return new NameCompletions(engine)
        .of(NamePrefix.of(beginning), filtered(articles, request), request.paging().limit());
  }

  /** The ids that begin so; hits without a score stand in the order of their ids. */
  public List<String> ids(String beginning) throws IOException {
    Query begun =
        new BooleanQuery.Builder()
            .add(new PrefixQuery(new Term(Schema.ID, beginning)), Occur.FILTER)
            .add(filtered(articles, request), Occur.FILTER)
            .build();
    List<String> ids = new ArrayList<>();
    for (ScoreDoc found : engine.top(begun, Order.BEST, request.paging().limit(), null).scoreDocs) {
      ids.add(engine.article(found.doc).id());
    }
    return ids;
  }

  public List<ActorCount> actors(String beginning, Optional<Actor.Kind> kind) throws IOException {
    return engine
        .actors(filtered(articles, request))
        .mostFrequent(NamePrefix.of(beginning), kind, request.paging().limit());
  }

  private static Query ranked(Query ranked, Query filter) {
    return new BooleanQuery.Builder().add(ranked, Occur.MUST).add(filter, Occur.FILTER).build();
  }

  private Results articles(Query query) throws IOException {
    DuplicateArticles collapse = new DuplicateArticles(engine, query, request.paging().order());
    boolean isCollapsed = request.options().isCollapsed();
    HitPage page =
        HitPage.of(
            engine,
            query,
            request.paging(),
            isCollapsed,
            isCollapsed ? collapse::accepts : document -> true);
    List<Article> found = new ArrayList<>();
    int[] documents = new int[page.hits().size()];
    for (int i = 0; i < documents.length; i++) {
      documents[i] = page.hits().get(i).doc;
      found.add(engine.article(documents[i]));
    }
    List<Snippets> shown = shown(found, documents);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < documents.length; i++) {
      Hit.Builder hit =
          Hit.builder(page.rank(i), page.hits().get(i).score, found.get(i))
              .highlights(shown.get(i).passages())
              .quotes(shown.get(i).quotes());
      if (isCollapsed) {
        hit.copies(stored(collapse.copies(documents[i])));
      }
      Optional<Explanation> explanation = explanation(query, documents[i]);
      if (explanation.isPresent()) {
        hit.explanation(explanation.get());
      }
      hits.add(hit.build());
    }
    Results.Builder results =
        Results.builder(hits, page.total())
            .undated(undated(articles))
            .facets(counts(query))
            .suggestions(suggestions(articles, page.total()))
            .ignored(request.ignored());
    if (page.cursor().isPresent()) {
      results.cursor(page.cursor().get());
    }
    return results.build();
  }

  private List<Snippets> shown(List<Article> found, int... documents) throws IOException {
    return request.options().omitsSnippets()
        ? Collections.nCopies(documents.length, Snippets.NOTHING)
        : new HitHighlighter(engine, words, quotes, sought.withFilters(request.filters()))
            .of(found, documents);
  }

  public QuoteResults quotes() throws IOException {
    Query query = filtered(quotes, request);
    DuplicateQuotes sayings = new DuplicateQuotes(engine, query, request.paging());
    HitPage page = HitPage.of(engine, query, request.paging(), false, sayings);
    QuoteHitBuilder quoteHits =
        new QuoteHitBuilder(
            words, sought.withFilters(request.filters()), request.options().omitsSnippets());
    List<QuoteHit> hits = new ArrayList<>();
    List<List<Integer>> equal = sayings.byDate(page.hits(), page.total());
    for (int i = 0; i < page.hits().size(); i++) {
      FieldDoc found = page.hits().get(i);
      List<FoundQuote> said = new ArrayList<>();
      for (int document : equal.get(i)) {
        said.add(quoteAt(document));
      }
      hits.add(
          quoteHits.of(
              page.rank(i),
              found.score,
              said.get(0).article(),
              said.get(0).quote(),
              copies(said),
              explanation(query, found.doc)));
    }
    QuoteResults.Builder results =
        QuoteResults.builder(hits, page.total())
            .undated(undated(quotes))
            .facets(counts(query))
            .suggestions(suggestions(quotes, page.total()))
            .ignored(request.ignored());
    if (page.cursor().isPresent()) {
      results.cursor(page.cursor().get());
    }
    return results.build();
  }

  /** The first of equal quotes in every other article than the first one's. */
  private static List<Copy> copies(List<FoundQuote> equal) {
    Map<String, Copy> byArticle = new LinkedHashMap<>();
    for (FoundQuote one : equal) {
      byArticle.putIfAbsent(one.article().id(), new Copy(one.article(), one.quote()));
    }
    return byArticle.values().stream().skip(1).toList();
  }

  private List<FacetCounts> counts(Query query) throws IOException {
    List<FacetCounts> counts = new ArrayList<>();
    for (Facet facet : request.facets()) {
      counts.add(engine.counts(query, facet));
    }
    return counts;
  }

  private Optional<Explanation> explanation(Query query, int document) throws IOException {
    if (!request.options().isExplained()) {
      return Optional.empty();
    }
    InspectionIndex desk = engine.inspect(query, document);
    ScoreExplainer explainer = new ScoreExplainer(desk.searcher(), engine.vocabulary(), query);
    return Optional.of(explainer.of(desk.documents()[0]));
  }

  /** Hands over every article that matches, in the order of ids. */
  public void forEach(ArticleScan.Sink sink) throws IOException {
    engine.forEach(filtered(articles, request), sink);
  }

  /** The query and all that filters it, over articles or quotes. */
  private Query filtered(QueryTranslator translator, SearchRequest request) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    Query query = translator.translate(request.query());
    Optional<Recency> recency = request.options().recency();
    all.add(recency.isPresent() ? new RecencyScoreQuery(query, recency.get()) : query, Occur.MUST);
    for (org.onrecord.search.Query filter : request.filters()) {
      all.add(translator.translate(filter), Occur.FILTER);
    }
    if (request.from().isPresent() || request.to().isPresent()) {
      all.add(QueryTranslator.published(request.from(), request.to()), Occur.FILTER);
    }
    if (!translator.isLimitedToKind(request.query())
        || QueryTranslator.hasExclusion(request.query())
        || request.filters().stream().anyMatch(QueryTranslator::hasExclusion)) {
      all.add(translator.matchAll(), Occur.FILTER);
    }
    return all.build();
  }

  private long undated(QueryTranslator translator) throws IOException {
    if (request.paging().order() == Order.BEST && !request.isDated()) {
      return 0;
    }
    BooleanQuery.Builder undated =
        new BooleanQuery.Builder()
            .add(filtered(translator, request.withoutDates()), Occur.FILTER)
            .add(new FieldExistsQuery(Schema.PUBLISHED), Occur.MUST_NOT);
    if (request.isDated()) {
      undated.add(filtered(translator, request), Occur.MUST_NOT);
    }
    return engine.count(undated.build());
  }

  /** What may have been meant by words that find nothing. */
  private List<Suggestion> suggestions(QueryTranslator translator, long found) throws IOException {
    boolean wasTheOnlyWordFound = request.query() instanceof Word && found > 0;
    if (wasTheOnlyWordFound) {
      return List.of();
    }
    List<SearchTerm> unknown = new ArrayList<>();
    for (SearchTerm leaf : sought.terms()) {
      if (SpellingSuggestions.mayBeCorrected(leaf, words)
          && (request.isFiltered() || leaf.field() != Field.ANY || !isKnown(leaf))) {
        unknown.add(leaf);
      }
    }
    if (unknown.isEmpty()) {
      return List.of();
    }
    Query visible = filtered(translator, request.withoutQuery());
    return new SpellingSuggestions(engine, translator, visible).of(unknown);
  }

  private boolean isKnown(SearchTerm leaf) throws IOException {
    return words.frequencies().isKnown(words.analyze(leaf.text()));
  }

  /** A quote, and where it stands. */
  private record FoundQuote(Article article, Quote quote) {}

  private FoundQuote quoteAt(int document) throws IOException {
    Article article = engine.article(document);
    return new FoundQuote(article, article.quotes().get(engine.ordinal(document)));
  }

  private List<Article> stored(List<Integer> documents) throws IOException {
    List<Article> stored = new ArrayList<>();
    for (int document : documents) {
      stored.add(engine.article(document));
    }
    return stored;
  }
}
