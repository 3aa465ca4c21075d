package org.onrecord.lucene;

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
import org.onrecord.lucene.Display.Shown;
import org.onrecord.lucene.Engine.Desk;
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
import org.onrecord.text.NameBeginning;

/** One search of one point in time. Not thread-safe. */
final class LuceneSearch {

  private final Engine engine;
  private final SearchRequest request;
  private final Ranking ranking;
  private final QueryWords words;
  private final Sought sought;
  private final ArticleTranslator articles;
  private final QuoteTranslator quotes;

  LuceneSearch(Engine engine, Ranking ranking, SearchRequest request) {
    this.engine = engine;
    this.request = request;
    this.ranking = ranking;
    this.words = new QueryWords(engine.vocabulary(), request.manner().isExact());
    this.sought = Sought.of(request.query());
    this.articles = new ArticleTranslator(new TermQueries(words, ranking));
    this.quotes = new QuoteTranslator(articles);
  }

  Results articles() throws IOException {
    Query query = filtered(articles, request);
    int asked = sought.leaves().size();
    return articles(
        request.manner().hasFeedback() && asked > 0
            ? new Feedback(engine, ranking).expand(query, asked)
            : query);
  }

  /** Articles like the one of this id; none if the request does not match that one itself. */
  Results similar(String id) throws IOException {
    Query matching = filtered(articles, request);
    TopFieldDocs found =
        engine.top(both(Schema.term(Schema.ID, id), matching), Order.BEST, 1, null);
    if (found.scoreDocs.length == 0) {
      return articles(new MatchNoDocsQuery("no article of this id"));
    }
    Article article = engine.article(found.scoreDocs[0].doc);
    return articles(both(Similar.to(article, engine.vocabulary()), matching));
  }

  Timeline timeline(Timeline.Step step, boolean ofQuotes) throws IOException {
    Query query = filtered(ofQuotes ? quotes : articles, request);
    SortedMap<LocalDate, Long> days = engine.days(query);
    long dated = days.values().stream().mapToLong(Long::longValue).sum();
    return Timeline.of(days, step, engine.count(query) - dated);
  }

  List<Value> complete(String beginning) throws IOException {
    return new Completions(engine)
        .of(NameBeginning.of(beginning), filtered(articles, request), request.paging().limit());
  }

  /** The ids that begin so; hits without a score stand in the order of their ids. */
  List<String> ids(String beginning) throws IOException {
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

  List<ActorCount> actors(String beginning, Optional<Actor.Kind> kind) throws IOException {
    return engine
        .actors(filtered(articles, request))
        .most(NameBeginning.of(beginning), kind, request.paging().limit());
  }

  private static Query both(Query ranked, Query filter) {
    return new BooleanQuery.Builder().add(ranked, Occur.MUST).add(filter, Occur.FILTER).build();
  }

  private Results articles(Query query) throws IOException {
    Collapse collapse = new Collapse(engine, query, request.paging().order());
    boolean isCollapsed = request.manner().isCollapsed();
    Page page =
        Page.of(
            engine,
            query,
            request.paging(),
            isCollapsed,
            isCollapsed ? collapse::keeps : document -> true);
    List<Article> found = new ArrayList<>();
    int[] documents = new int[page.hits().size()];
    for (int i = 0; i < documents.length; i++) {
      documents[i] = page.hits().get(i).doc;
      found.add(engine.article(documents[i]));
    }
    List<Shown> shown = shown(found, documents);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < documents.length; i++) {
      hits.add(
          new Hit(
              page.rank(i),
              page.hits().get(i).score,
              found.get(i),
              shown.get(i).passages(),
              shown.get(i).quotes(),
              isCollapsed ? stored(collapse.copies(documents[i])) : List.of(),
              explanation(query, documents[i])));
    }
    return new Results(
        hits,
        page.total(),
        undated(articles),
        page.cursor(),
        counts(query),
        suggestions(articles, page.total()),
        request.ignored());
  }

  private List<Shown> shown(List<Article> found, int... documents) throws IOException {
    return request.manner().isBare()
        ? Collections.nCopies(documents.length, Shown.NOTHING)
        : new Display(engine, words, quotes, sought.and(request.filters())).of(found, documents);
  }

  QuoteResults quotes() throws IOException {
    Query query = filtered(quotes, request);
    Sayings sayings = new Sayings(engine, query, request.paging());
    Page page = Page.of(engine, query, request.paging(), false, sayings);
    QuoteHits quoteHits =
        new QuoteHits(words, sought.and(request.filters()), request.manner().isBare());
    List<QuoteHit> hits = new ArrayList<>();
    List<List<Integer>> equal = sayings.byDate(page.hits(), page.total());
    for (int i = 0; i < page.hits().size(); i++) {
      FieldDoc found = page.hits().get(i);
      List<Said> said = new ArrayList<>();
      for (int document : equal.get(i)) {
        said.add(said(document));
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
    return new QuoteResults(
        hits,
        page.total(),
        undated(quotes),
        page.cursor(),
        counts(query),
        suggestions(quotes, page.total()),
        request.ignored());
  }

  /** The first of equal quotes in every other article than the first one's. */
  private static List<Copy> copies(List<Said> equal) {
    Map<String, Copy> byArticle = new LinkedHashMap<>();
    for (Said one : equal) {
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
    if (!request.manner().isExplained()) {
      return Optional.empty();
    }
    Desk desk = engine.desk(query, document);
    Explainer explainer = new Explainer(desk.searcher(), engine.vocabulary(), query);
    return Optional.of(explainer.of(desk.documents()[0]));
  }

  /** Hands over every article that matches, in the order of ids. */
  void each(ArticleScan.Sink sink) throws IOException {
    engine.each(filtered(articles, request), sink);
  }

  /** The query and all that filters it, over articles or quotes. */
  private Query filtered(Translator translator, SearchRequest request) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    Query query = translator.translate(request.query());
    Optional<Recency> recency = request.manner().recency();
    all.add(recency.isPresent() ? new TimesRecency(query, recency.get()) : query, Occur.MUST);
    for (org.onrecord.search.Query filter : request.filters()) {
      all.add(translator.translate(filter), Occur.FILTER);
    }
    if (request.from().isPresent() || request.to().isPresent()) {
      all.add(Translator.published(request.from(), request.to()), Occur.FILTER);
    }
    if (!translator.findsOnlyItsKind(request.query())
        || Translator.excludes(request.query())
        || request.filters().stream().anyMatch(Translator::excludes)) {
      all.add(translator.everything(), Occur.FILTER);
    }
    return all.build();
  }

  private long undated(Translator translator) throws IOException {
    if (request.paging().order() == Order.BEST && !request.isDated()) {
      return 0;
    }
    BooleanQuery.Builder undated =
        new BooleanQuery.Builder()
            .add(filtered(translator, request.whateverTheDay()), Occur.FILTER)
            .add(new FieldExistsQuery(Schema.PUBLISHED), Occur.MUST_NOT);
    if (request.isDated()) {
      undated.add(filtered(translator, request), Occur.MUST_NOT);
    }
    return engine.count(undated.build());
  }

  /** What may have been meant by words that find nothing. */
  private List<Suggestion> suggestions(Translator translator, long found) throws IOException {
    boolean wasTheOnlyWordFound = request.query() instanceof Word && found > 0;
    if (wasTheOnlyWordFound) {
      return List.of();
    }
    List<Leaf> unknown = new ArrayList<>();
    for (Leaf leaf : sought.leaves()) {
      if (Suggestions.isGuessed(leaf, words)
          && (request.isFiltered() || leaf.field() != Field.ANY || !isKnown(leaf))) {
        unknown.add(leaf);
      }
    }
    if (unknown.isEmpty()) {
      return List.of();
    }
    Query visible = filtered(translator, request.forEverything());
    return new Suggestions(engine, translator, visible).of(unknown);
  }

  private boolean isKnown(Leaf leaf) throws IOException {
    return words.frequencies().isKnown(words.analyzed(leaf.text()));
  }

  /** A quote, and where it stands. */
  private record Said(Article article, Quote quote) {}

  private Said said(int document) throws IOException {
    Article article = engine.article(document);
    return new Said(article, article.quotes().get(engine.ordinal(document)));
  }

  private List<Article> stored(List<Integer> documents) throws IOException {
    List<Article> stored = new ArrayList<>();
    for (int document : documents) {
      stored.add(engine.article(document));
    }
    return stored;
  }
}
