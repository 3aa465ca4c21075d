package org.onrecord.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldDocs;
import org.onrecord.lucene.Engine.Desk;
import org.onrecord.lucene.Ranges.Placed;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.search.ActorCount;
import org.onrecord.search.Explanation;
import org.onrecord.search.FacetCounts.Value;
import org.onrecord.search.Field;
import org.onrecord.search.Highlight;
import org.onrecord.search.Hit;
import org.onrecord.search.Order;
import org.onrecord.search.Query.Pattern;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.QuoteHit.Copy;
import org.onrecord.search.QuoteResults;
import org.onrecord.search.Range;
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
  private final Words words;
  private final ArticleTranslator articles;
  private final QuoteTranslator quotes;
  private final Context context = new Context();

  LuceneSearch(Engine engine, Ranking ranking, SearchRequest request) {
    this.engine = engine;
    this.request = request;
    this.ranking = ranking;
    this.words = new Words(engine.vocabulary(), request.manner().isExact());
    this.articles = new ArticleTranslator(words, ranking);
    this.quotes = new QuoteTranslator(words, articles);
  }

  Results articles() throws IOException {
    Query query = filtered(articles, request);
    int asked = Sought.of(request.query()).leaves().size();
    return articles(
        request.manner().hasFeedback() && asked > 0
            ? new Feedback(engine, ranking).expand(query, asked)
            : query);
  }

  /** Articles like the one of this id; none if the request does not match that one itself. */
  Results similar(String id) throws IOException {
    Query matching = filtered(articles, request);
    TopFieldDocs found = engine.top(both(Words.term(Schema.ID, id), matching), Order.BEST, 1, null);
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
            document -> !isCollapsed || collapse.keeps(document));
    Sought sought = Sought.of(request);
    List<Article> found = new ArrayList<>();
    int[] documents = page.hits().stream().mapToInt(hit -> hit.doc).toArray();
    for (int document : documents) {
      found.add(engine.article(document));
    }
    Desk desk = engine.desk(quotes.showing(sought), documents);
    List<List<Highlight>> passages = new Passages(words).of(desk, sought, found);
    Map<Integer, List<QuotesShown.Shown>> shown =
        new QuotesShown(desk.searcher(), quotes, sought).of(desk.documents());
    List<List<Placed>> said = saidTerms(sought);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < documents.length; i++) {
      Article article = found.get(i);
      List<QuoteHit> quoteHits = new ArrayList<>();
      for (QuotesShown.Shown quote : shown.getOrDefault(desk.documents()[i], List.of())) {
        Said words = new Said(article, article.quotes().get(quote.ordinal()));
        quoteHits.add(
            hit(quoteHits.size() + 1, quote.score(), words, said, List.of(), Optional.empty()));
      }
      hits.add(
          new Hit(
              page.rank(i),
              page.hits().get(i).score,
              article,
              passages.get(i),
              quoteHits,
              isCollapsed ? stored(collapse.copies(documents[i])) : List.of(),
              explanation(query, documents[i])));
    }
    return new Results(
        hits,
        page.total(),
        undated(articles),
        page.cursor(),
        new FacetCounter(engine).count(query, request.facets()),
        suggestions(articles),
        request.ignored());
  }

  QuoteResults quotes() throws IOException {
    Query query = filtered(quotes, request);
    Sayings sayings = new Sayings(engine, query, request.paging().order());
    Page page = Page.of(engine, query, request.paging(), false, sayings::isFirst);
    List<List<Placed>> said = saidTerms(Sought.of(request));
    List<QuoteHit> hits = new ArrayList<>();
    for (FieldDoc found : page.hits()) {
      List<Said> equal = new ArrayList<>();
      for (int document : sayings.byDate(found)) {
        equal.add(said(document));
      }
      Optional<Explanation> explanation = explanation(query, found.doc);
      hits.add(
          hit(page.rank(hits.size()), found.score, equal.get(0), said, copies(equal), explanation));
    }
    return new QuoteResults(
        hits,
        page.total(),
        undated(quotes),
        page.cursor(),
        new FacetCounter(engine).count(query, request.facets()),
        suggestions(quotes),
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
    all.add(recency.<Query>map(age -> new TimesRecency(query, age)).orElse(query), Occur.MUST);
    for (org.onrecord.search.Query filter : request.filters()) {
      all.add(translator.translate(filter), Occur.FILTER);
    }
    if (request.from().isPresent() || request.to().isPresent()) {
      all.add(Translator.published(request.from(), request.to()), Occur.FILTER);
    }
    return all.add(translator.everything(), Occur.FILTER).build();
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

  private List<Suggestion> suggestions(Translator translator) throws IOException {
    List<Leaf> unknown = new ArrayList<>();
    for (Leaf leaf : Sought.of(request.query()).leaves()) {
      if (request.isFiltered() || leaf.field() != Field.ANY || !words.isKnown(leaf.text())) {
        unknown.add(leaf);
      }
    }
    Query visible = filtered(translator, request.forEverything());
    return new Suggestions(engine, translator, visible).of(unknown);
  }

  /** What is to be marked in quotes. */
  private List<List<Placed>> saidTerms(Sought sought) throws IOException {
    List<List<Placed>> said = new ArrayList<>();
    for (Pattern pattern : sought.patterns()) {
      if (isSaid(pattern.field())) {
        words.textTerms(pattern).forEach(term -> said.add(Ranges.alone(term)));
      }
    }
    for (Leaf leaf : sought.leaves()) {
      List<Placed> terms = Ranges.terms(leaf.text());
      if (isSaid(leaf.field()) && (leaf.isPhrase() || terms.size() > 1)) {
        said.add(terms);
      } else if (isSaid(leaf.field())) {
        words.textTerms(leaf.text()).forEach(term -> said.add(Ranges.alone(term)));
      }
    }
    said.removeIf(List::isEmpty);
    return said;
  }

  private static boolean isSaid(Field field) {
    return field == Field.ANY || field == Field.SAID;
  }

  /** A quote, and where it stands. */
  private record Said(Article article, Quote quote) {}

  private Said said(int document) throws IOException {
    Article article = engine.article(document);
    return new Said(article, article.quotes().get(engine.ordinal(document)));
  }

  private QuoteHit hit(
      int rank,
      double score,
      Said words,
      List<List<Placed>> said,
      List<Copy> copies,
      Optional<Explanation> explanation) {
    Article article = words.article();
    Quote quote = words.quote();
    List<Range> ranges =
        quote
            .span()
            .map(span -> Ranges.of(span.of(article.text(span.in())), said, span.start()))
            .orElse(List.of());
    Optional<Span> around = context.of(article, quote);
    return new QuoteHit(rank, score, article, quote, ranges, around, copies, explanation);
  }

  private List<Article> stored(List<Integer> documents) throws IOException {
    List<Article> stored = new ArrayList<>();
    for (int document : documents) {
      stored.add(engine.article(document));
    }
    return stored;
  }
}
