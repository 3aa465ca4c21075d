package org.onrecord.store;

import static com.google.common.base.Preconditions.checkState;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.onrecord.Articles.article;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.search.ActorCount;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetCounts.Value;
import org.onrecord.search.Hit;
import org.onrecord.search.InvalidCursor;
import org.onrecord.search.Order;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.Suggestion;
import org.onrecord.search.Timeline;

/** What every store does alike. The test of a store extends this and says how to open one. */
public abstract class ArticleStoreContract {

  private static final SearchRequest ALL = SearchRequest.everything();
  private static final SearchRequest OPEN = ALL.attribute("access", "open");

  private static final Article GATES =
      article("gates")
          .titled("Sluice gates stay shut")
          .saying("Halden Roe, at the gates of Saltmere: “We wait for the salmon.” It rained.")
          .quoting("“We wait for the salmon.”", "Halden Roe", "Halden Roe")
          .with("Halden Roe", "Halden Roe")
          .builder()
          .author("Mira Lund")
          .outlet("The Courier")
          .language("en-GB")
          .published(LocalDate.of(2026, 3, 12))
          .attribute("access", "open")
          .build();

  private static final Article COPY =
      article("copy")
          .titled("Salmon")
          .saying("At the sluice gates of Saltmere Roe said: “We wait for the salmon.”")
          .quoting("“We wait for the salmon.”", "Roe", "Halden Roe")
          .builder()
          .author("Mira Lund")
          .attribute("access", "open")
          .build();

  private static final Article SECRET =
      article("secret")
          .titled("Negotiations")
          .saying("At the sluice gates of Saltmere Dzhalilov negotiates: “Nothing is agreed yet.”")
          .quoting("“Nothing is agreed yet.”", "Dzhalilov", "Farouk Dzhalilov")
          .with("Farouk Dzhalilov", "Dzhalilov")
          .builder()
          .author("Ines Kolb")
          .published(LocalDate.of(2026, 4, 2))
          .attribute("access", "closed")
          .build();

  @TempDir private Path home;

  @SuppressWarnings("NullAway.Init")
  private ArticleStore store;

  /** Opens an empty store for reading and writing, in a folder of its own if it needs one. */
  protected abstract ArticleStore open(Path home);

  @BeforeEach
  public void addArticles() {
    store = open(home);
    store.put(GATES);
    store.put(COPY);
    store.put(SECRET);
    store.commit();
  }

  @AfterEach
  public void close() {
    store.close();
  }

  @Test
  public void anArticleComesBackAsItWasPutUntilItIsReplacedOrRemoved() {
    assertThat(store.get("gates")).contains(GATES);
    store.put(article("gates").titled("Gates open").build());
    store.remove("secret");
    store.commit();
    assertThat(store.get("gates").map(Article::title)).contains("Gates open");
    assertThat(store.get("secret")).isEmpty();
    assertThat(store.complete("far", ALL)).isEmpty();
    assertThat(store.quotes(ALL).total()).isEqualTo(1);
    assertThat(store.stats().articles()).isEqualTo(2);
  }

  @Test
  public void nothingIsSeenBeforeItIsCommitted() {
    store.put(article("new").titled("Unseen").build());
    assertThat(store.search(SearchRequest.of("unseen"))).isEmpty();
  }

  @Test
  public void articlesArePutTogetherAndRemovedByARequest() {
    assertThat(store.putAll(List.of(article("one").titled("Kelp").build(), article("two").build())))
        .isEqualTo(2);
    store.commit();
    assertThat(store.search(SearchRequest.of("=kelp"))).hasSize(1);
    assertThat(store.remove(ALL.attribute("access", "open").limit(1))).isEqualTo(2);
    assertThat(store.remove(SearchRequest.of("=kelp"))).isEqualTo(1);
    assertThat(store.remove(SearchRequest.of("=kelp"))).isZero();
    assertThat(store.remove(SearchRequest.of("=zeppelin"))).isZero();
    store.commit();
    assertThat(store.ids("", ALL)).containsExactly("secret", "two");
    assertThat(store.quotes(ALL).total()).isEqualTo(1);
  }

  @Test
  public void aStreamHasAllHitsWhateverTheLimit() {
    try (Stream<Hit> hits = store.stream(ALL.limit(1).sort(Order.NEWEST))) {
      assertThat(hits)
          .isEqualTo(store.search(ALL.sort(Order.NEWEST)).hits())
          .extracting(hit -> hit.article().id())
          .containsExactly("secret", "gates", "copy");
    }
    try (Stream<QuoteHit> quotes = store.streamQuotes(ALL.limit(1))) {
      assertThat(quotes).isEqualTo(store.quotes(ALL).hits()).hasSize(2);
    }
  }

  @Test
  public void aStreamSeesOneCommit() {
    store.putAll(
        Stream.iterate(100, i -> i < 130, i -> i + 1).map(i -> article("i" + i).build())::iterator);
    store.commit();
    try (Stream<Hit> hits = store.stream(ALL)) {
      Iterator<Hit> each = hits.iterator();
      assertThat(each.next().article().id()).isEqualTo("copy");
      store.remove(ALL);
      store.commit();
      assertThat(each)
          .toIterable()
          .extracting(hit -> hit.article().id())
          .hasSize(32)
          .contains("secret");
    }
    assertThat(store.search(ALL)).isEmpty();
  }

  @Test
  public void closingAfterAFailureSaysHowManyArticlesWereNotWritten() {
    Iterable<Article> broken =
        () ->
            Stream.of("one", "two", "")
                .map(
                    id -> {
                      checkState(!id.isEmpty(), "the feed is gone");
                      return article(id).build();
                    })
                .iterator();
    assertThatThrownBy(() -> store.putAll(broken)).hasMessage("the feed is gone");
    assertThatThrownBy(store::close)
        .isInstanceOfSatisfying(
            IndexUnwritable.class, e -> assertThat(e.articlesNotWritten()).isEqualTo(2))
        .hasMessageContaining("2 articles")
        .hasMessageContaining("the feed is gone");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rain|gates",
        "=rain|''",
        "\"sluice gates\"|copy gates secret",
        "title:\"sluice gates\"|gates",
        "\"Roe salmon\"~9|copy gates",
        "negot*|secret",
        "Salmere~ AND rained|gates",
        "speaker:Jalilov|secret",
        "said:salmon -rained|copy",
        "body:gates AND (said:salmon -rained)|copy",
        "the since:2026-04|secret",
        "lang:en|gates",
        "since:2026-04|secret",
        "author:Lund AND kind:partial|copy gates",
        "attribute:access=closed|secret",
        "facet:\"author=Ines Kolb\"|secret",
        "*|copy gates secret",
      })
  public void everyFormOfAQueryFindsWhatItSays(String query, String ids) {
    assertThat(ids(store.search(SearchRequest.of(query))))
        .containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" "));
  }

  @Test
  public void aStopWordBesideADateFindsWhatTheDateDoes() {
    assertThat(store.quotes(SearchRequest.of("the since:2026-04")).total())
        .isEqualTo(store.quotes(SearchRequest.of("since:2026-04")).total())
        .isPositive();
  }

  @Test
  public void whoSaidWhatComesFirstWithTheQuote() {
    QuoteHit quote = store.search(SearchRequest.of("Jalilov agreed")).hits().get(0).quotes().get(0);
    assertThat(quote.speakerName()).contains("Farouk Dzhalilov");
    assertThat(quote.ranges()).isNotEmpty();
  }

  @Test
  public void equalQuotesAreOneWithItsCopies() {
    QuoteHit quote = store.quotes(SearchRequest.of("salmon")).hits().get(0);
    assertThat(quote.article()).isEqualTo(GATES);
    assertThat(quote.copies()).extracting(QuoteHit.Copy::article).containsExactly(COPY);
    assertThat(store.quotes(ALL.kind(Quote.Kind.DIRECT))).isEmpty();
  }

  @Test
  public void idsAreCompletedInTheirOrderAndFilteredOnesAreHidden() {
    assertThat(store.ids("", ALL)).containsExactly("copy", "gates", "secret");
    assertThat(store.ids("", ALL.limit(2))).containsExactly("copy", "gates");
    assertThat(store.ids("se", ALL)).containsExactly("secret");
    assertThat(store.ids("se", OPEN)).isEmpty();
  }

  @Test
  public void bareHitsAreTheSameWithoutWhatShowsThem() {
    SearchRequest request = SearchRequest.of("Jalilov agreed");
    Results bare = store.search(request.withoutSnippets());
    assertThat(ids(bare)).isEqualTo(ids(store.search(request)));
    assertThat(bare).allSatisfy(hit -> assertThat(hit.quotes()).isEmpty());
    assertThat(bare).allSatisfy(hit -> assertThat(hit.highlights()).isEmpty());
    assertThat(store.quotes(request.withoutSnippets()).hits().get(0).ranges()).isEmpty();
  }

  @Test
  public void datesSortPageByPageAndTheUndatedAreLast() {
    Results first = store.search(ALL.sort(Order.NEWEST).limit(2));
    assertThat(ids(first)).containsExactly("secret", "gates");
    assertThat(first.undated()).isEqualTo(1);
    String cursor = first.cursor().orElseThrow();
    Results second = store.search(ALL.sort(Order.NEWEST).limit(2).after(cursor));
    assertThat(ids(second)).containsExactly("copy");
    assertThat(second.cursor()).isEmpty();
    assertThatThrownBy(() -> store.search(ALL.after(cursor))).isInstanceOf(InvalidCursor.class);
  }

  @Test
  public void aFilterGovernsAllThatIsAnswered() {
    Results results = store.search(SearchRequest.of("negotiatse").attribute("access", "open"));
    assertThat(results.suggestions()).isEmpty();
    assertThat(store.search(SearchRequest.of("negotiatse")).suggestions())
        .containsExactly(new Suggestion("negotiatse", "negotiates"));
    assertThat(store.search(OPEN.facet(Facet.AUTHOR)).facets().get(0).values())
        .containsExactly(new Value("Mira Lund", 2));
    assertThat(store.complete("far", OPEN)).isEmpty();
    assertThat(store.complete("far", ALL)).containsExactly(new Value("Farouk Dzhalilov", 1));
    assertThat(ids(store.similar("gates", OPEN))).containsExactly("copy");
    assertThat(ids(store.similar("secret", OPEN))).isEmpty();
    List<String> open = new ArrayList<>();
    store.forEachId(OPEN, open::add);
    assertThat(open).containsExactlyInAnyOrder("gates", "copy");
    assertThat(store.copies("secret", OPEN)).isEmpty();
    assertThat(store.timeline(OPEN, Timeline.Interval.MONTH).total()).isEqualTo(2);
    assertThat(store.quoteTimeline(ALL, Timeline.Interval.MONTH).buckets()).hasSize(2);
  }

  @Test
  public void actorsAreListedWithTheirSpellingsAndCounts() {
    store.put(
        article("again")
            .saying("Farouk Jalilov: Dzhalilov and Jalilov.")
            .with("Farouk Jalilov", "Farouk Jalilov")
            .with("Farouk Jalilov", "Jalilov")
            .build());
    store.commit();
    assertThat(store.actors("", Optional.empty(), ALL))
        .extracting(ActorCount::name, ActorCount::articles, ActorCount::mentions)
        .containsExactly(tuple("Farouk Dzhalilov", 2L, 3L), tuple("Halden Roe", 1L, 1L));
    assertThat(store.actors("jal", Optional.of(Actor.Kind.PERSON), ALL))
        .singleElement()
        .satisfies(
            actor ->
                assertThat(actor.spellings())
                    .containsExactly(
                        new Value("Dzhalilov", 1),
                        new Value("Farouk Jalilov", 1),
                        new Value("Jalilov", 1)));
    assertThat(store.actors("jal", Optional.of(Actor.Kind.PLACE), ALL)).isEmpty();
    assertThat(store.actors("", Optional.empty(), ALL.limit(1))).hasSize(1);
    assertThat(store.actors("alilov", Optional.empty(), ALL)).isEmpty();
    assertThat(store.actors("far", Optional.empty(), OPEN)).isEmpty();
  }

  @Test
  public void spellingsOfOnePersonAreOneValueOfAFacet() {
    store.put(
        article("again")
            .saying("Farouk Jalilov: “Nothing is lost.”")
            .quoting("“Nothing is lost.”", "Farouk Jalilov", "Farouk Jalilov")
            .with("Farouk Jalilov", "Farouk Jalilov")
            .with("Farouk Dzhalilov", "Jalilov")
            .builder()
            .attribute("access", "open")
            .build());
    store.commit();
    for (Facet facet : List.of(Facet.ACTOR, Facet.SPEAKER)) {
      assertThat(store.search(ALL.facet(facet)).facets().get(0).values())
          .contains(new Value("Farouk Dzhalilov", 2));
      assertThat(ids(store.search(ALL.only(facet, "Farouk Dzhalilov"))))
          .containsExactlyInAnyOrder("again", "secret");
    }
    assertThat(store.search(OPEN.facet(Facet.SPEAKER)).facets().get(0).values())
        .contains(new Value("Farouk Jalilov", 1));
    assertThat(ids(store.search(OPEN.only(Facet.SPEAKER, "Farouk Jalilov"))))
        .containsExactly("again");
  }

  private static List<String> ids(Results results) {
    return results.hits().stream().map(hit -> hit.article().id()).toList();
  }
}
