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
import java.util.function.Consumer;
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
import org.jspecify.annotations.Nullable;
import org.onrecord.engine.query.AnalyzedWord;
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
import org.onrecord.search.Query.Everything;
import org.onrecord.search.Query.Phrase;
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

/** A single search on one snapshot of an index. Not thread-safe. */
public final class SearchExecution {

  /** How many quotes are looked for at once where all are wanted. */
  private static final int QUOTES_AT_ONCE = 2_000;

  /** How many phrases of a query are corrected. */
  private static final int MAX_PHRASES = 2;

  private final SearchEngine engine;
  private final SearchRequest request;
  private final Ranking ranking;
  private final QueryWords words;
  private final SearchTerms searchTerms;
  private final ArticleTranslator articles;
  private final QuoteTranslator quotes;

  public SearchExecution(SearchEngine engine, Ranking ranking, SearchRequest request) {
    this.engine = engine;
    this.request = request;
    this.ranking = ranking;
    this.words = new QueryWords(engine.vocabulary(), request.options().isExact());
    this.searchTerms = SearchTerms.of(request.query());
    this.articles =
        new ArticleTranslator(
            new TermQueries(words, ranking),
            request.options().usesInferredDates(),
            asksForAttitudes(request));
    this.quotes = new QuoteTranslator(articles);
  }

  private static boolean asksForAttitudes(SearchRequest request) {
    return QueryTranslator.asksForAttitudes(request.query())
        || request.filters().stream().anyMatch(QueryTranslator::asksForAttitudes);
  }

  public Results articles() throws IOException {
    return articles(articleQuery());
  }

  /** The hits of {@link #articles()} alone. */
  public ResultPage<Hit> articlePage() throws IOException {
    return articlePage(articleQuery());
  }

  private Query articleQuery() throws IOException {
    Query query = filtered(articles, request);
    int asked = searchTerms.terms().size();
    return request.options().hasFeedback() && asked > 0
        ? new RelevanceFeedback(engine, ranking).expand(query, asked)
        : query;
  }

  /** Articles similar to the one with this id; empty if that one does not match the request. */
  public Results similar(String id) throws IOException {
    Query matching = filtered(articles, request);
    TopFieldDocs found =
        engine.top(ranked(Schema.term(Schema.ID, id), matching), Order.BEST, 1, null);
    if (found.scoreDocs.length == 0) {
      return articles(new MatchNoDocsQuery("no article with this id"));
    }
    Article article = engine.article(found.scoreDocs[0].doc);
    return articles(ranked(SimilarArticles.query(article, engine.vocabulary()), matching));
  }

  /** The ids of the copies of an article among the matches; empty if it is not one of them. */
  public List<String> copies(String id) throws IOException {
    Query matching = filtered(articles, request);
    List<String> copies = new ArrayList<>();
    for (ScoreDoc article :
        engine.top(ranked(Schema.term(Schema.ID, id), matching), Order.BEST, 1, null).scoreDocs) {
      for (int copy : new DuplicateArticles(engine, matching, Order.BEST).copies(article.doc)) {
        copies.add(engine.article(copy).id());
      }
    }
    return copies;
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

  /** The ids with a prefix; hits without scores are ordered by id. */
  public List<String> ids(String beginning) throws IOException {
    Query withPrefix =
        new BooleanQuery.Builder()
            .add(new PrefixQuery(new Term(Schema.ID, beginning)), Occur.FILTER)
            .add(filtered(articles, request), Occur.FILTER)
            .build();
    List<String> ids = new ArrayList<>();
    for (ScoreDoc found :
        engine.top(withPrefix, Order.BEST, request.paging().limit(), null).scoreDocs) {
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

  private ResultPage<Hit> articlePage(Query query) throws IOException {
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
    return new ResultPage<>(hits, page.total(), page.cursor());
  }

  private Results articles(Query query) throws IOException {
    List<String> widened = widened(articles, query);
    ResultPage<Hit> page = articlePage(query);
    Results.Builder results =
        Results.builder(page.hits(), page.total())
            .undated(undated(articles))
            .facets(counts(query))
            .suggestions(suggestions(articles, page.total()))
            .ignored(ignored(page.total()))
            .widened(widened);
    page.cursor().ifPresent(results::cursor);
    return results.build();
  }

  private List<Snippets> shown(List<Article> found, int... documents) throws IOException {
    return request.options().omitsSnippets()
        ? Collections.nCopies(documents.length, Snippets.NOTHING)
        : new HitHighlighter(engine, words, quotes, searchTerms.withFilters(request.filters()))
            .of(found, documents);
  }

  /** The hits of {@link #quotes()} alone. */
  public ResultPage<QuoteHit> quotePage() throws IOException {
    return quotePage(filtered(quotes, request));
  }

  private ResultPage<QuoteHit> quotePage(Query query) throws IOException {
    DuplicateQuotes duplicates = new DuplicateQuotes(engine, query, request.paging());
    HitPage page = HitPage.of(engine, query, request.paging(), false, duplicates);
    QuoteHitBuilder quoteHits =
        new QuoteHitBuilder(
            words, searchTerms.withFilters(request.filters()), request.options().omitsSnippets());
    List<QuoteHit> hits = new ArrayList<>();
    List<List<Integer>> equal = duplicates.byDate(page.hits(), page.total());
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
    return new ResultPage<>(hits, page.total(), page.cursor());
  }

  public QuoteResults quotes() throws IOException {
    Query query = filtered(quotes, request);
    List<String> widened = widened(quotes, query);
    ResultPage<QuoteHit> page = quotePage(query);
    QuoteResults.Builder results =
        QuoteResults.builder(page.hits(), page.total())
            .undated(undated(quotes))
            .facets(counts(query))
            .suggestions(suggestions(quotes, page.total()))
            .ignored(ignored(page.total()))
            .widened(widened);
    page.cursor().ifPresent(results::cursor);
    return results.build();
  }

  /** The first of equal quotes, in other articles than the first one's. */
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
    InspectionIndex inspection = engine.inspect(query, document);
    ScoreExplainer explainer =
        new ScoreExplainer(inspection.searcher(), engine.vocabulary(), query);
    return Optional.of(explainer.of(inspection.documents()[0]));
  }

  /** Passes on every matching article, in order of id. */
  public void forEach(ArticleScan.Sink sink) throws IOException {
    engine.forEach(filtered(articles, request), sink);
  }

  /** Hands over the id of every article that matches, in order. */
  public void forEachId(Consumer<String> sink) throws IOException {
    engine.forEachId(filtered(articles, request), sink);
  }

  /**
   * Hands over every quote that matches, in the order of ids and, in an article, of the quotes.
   * Nothing ranks, so that all that match tie, and stand in that order.
   */
  public void forEachQuote(QuoteSink sink) throws IOException {
    Query matching =
        new BooleanQuery.Builder().add(filtered(quotes, request), Occur.FILTER).build();
    @Nullable FieldDoc last = null;
    @Nullable Article article = null;
    TopFieldDocs page;
    do {
      page = engine.top(matching, Order.BEST, QUOTES_AT_ONCE, last);
      for (ScoreDoc found : page.scoreDocs) {
        FieldDoc quote = (FieldDoc) found;
        if (article == null || last == null || !quote.fields[1].equals(last.fields[1])) {
          article = engine.article(quote.doc);
        }
        sink.accept(article, article.quotes().get(engine.ordinal(quote.doc)));
        last = quote;
      }
    } while (page.scoreDocs.length == QUOTES_AT_ONCE);
  }

  /** Takes a quote and its article. */
  public interface QuoteSink {
    void accept(Article article, Quote quote) throws IOException;
  }

  /** The query and all that filters it, over articles or quotes. */
  private Query filtered(QueryTranslator translator, SearchRequest request) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    Query query = translator.ranked(request.query());
    Optional<Recency> recency = request.options().recency();
    all.add(recency.isPresent() ? new RecencyScoreQuery(query, recency.get()) : query, Occur.MUST);
    for (org.onrecord.search.Query filter : request.filters()) {
      all.add(translator.translate(filter), Occur.FILTER);
      if (request.query() instanceof Everything) {
        translator.asTyped(filter).ifPresent(typed -> all.add(typed, Occur.SHOULD));
      }
    }
    if (request.from().isPresent() || request.to().isPresent()) {
      all.add(
          QueryTranslator.published(
              request.from(), request.to(), request.options().usesInferredDates()),
          Occur.FILTER);
    }
    if (!translator.isLimitedToKind(request.query())
        || QueryTranslator.hasExclusion(request.query())
        || request.filters().stream().anyMatch(QueryTranslator::hasExclusion)) {
      all.add(translator.matchAll(), Occur.FILTER);
    } else {
      translator.hidden().ifPresent(hidden -> all.add(hidden, Occur.MUST_NOT));
    }
    return all.build();
  }

  /**
   * The names in other spellings than the typed one that stand for it in the answer; of those that
   * nothing of it has, nothing is told.
   */
  private List<String> widened(QueryTranslator translator, Query query) throws IOException {
    List<String> widened = new ArrayList<>();
    for (Map.Entry<String, Query> name : translator.widened().entrySet()) {
      if (engine.count(ranked(name.getValue(), query)) > 0) {
        widened.add(name.getKey());
      }
    }
    return widened;
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

  /** What of the query was not searched. */
  private List<String> ignored(long found) {
    if (found > 0) {
      return request.ignored();
    }
    List<String> ignored = new ArrayList<>(request.ignored());
    StopWordNote.of(request.query(), words).ifPresent(ignored::add);
    return ignored;
  }

  /** Suggested corrections for words and phrases without matches. */
  private List<Suggestion> suggestions(QueryTranslator translator, long found) throws IOException {
    boolean isOne = request.query() instanceof Word || request.query() instanceof Phrase;
    if (isOne && found > 0) {
      return List.of();
    }
    List<SearchTerm> unknown = new ArrayList<>();
    List<SearchTerm> phrases = new ArrayList<>();
    for (SearchTerm leaf : searchTerms.terms()) {
      if (leaf.isPhrase() && PhraseSuggestions.mayBeCorrected(leaf)) {
        phrases.add(leaf);
      }
      if (SpellingSuggestions.mayBeCorrected(leaf, words)
          && (request.isFiltered() || leaf.field() != Field.ANY || !isKnown(leaf))) {
        unknown.add(leaf);
      }
    }
    if (unknown.isEmpty() && phrases.isEmpty()) {
      return List.of();
    }
    Query visible = filtered(translator, request.withoutQuery());
    List<Suggestion> suggestions =
        new ArrayList<>(new SpellingSuggestions(engine, translator, visible).of(unknown));
    for (SearchTerm phrase : phrases.subList(0, Math.min(MAX_PHRASES, phrases.size()))) {
      new PhraseSuggestions(engine, translator, visible, translator == quotes)
          .of(phrase)
          .ifPresent(suggestions::add);
    }
    return suggestions;
  }

  private boolean isKnown(SearchTerm leaf) throws IOException {
    AnalyzedWord word = words.analyze(leaf.text());
    return words.frequencies().isKnown(word) || words.isAuthor(word);
  }

  /** A quote and its position. */
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
