package org.onrecord.engine.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.Articles.article;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.lucene.LuceneStore;
import org.onrecord.model.Article;
import org.onrecord.search.Facet;
import org.onrecord.search.Field;
import org.onrecord.search.Hit;
import org.onrecord.search.Query;
import org.onrecord.search.QueryTooLarge;
import org.onrecord.search.Ranking;
import org.onrecord.search.SearchRequest;

/** Queries of any length are answered or refused; Lucene's limit of clauses is nobody's concern. */
class LargeQueriesTest {

  @TempDir static Path home;

  @SuppressWarnings("NullAway.Init")
  private static LuceneStore store;

  @BeforeAll
  static void addArticles() {
    store = LuceneStore.open(home, Ranking.DEFAULT, Optional.empty());
    for (int i = 0; i < 5; i++) {
      Article quoted =
          article("a" + i)
              .quoting("“Pier " + i + " is shut.”", "Halden Roe" + i, "Halden Roe" + i)
              .builder()
              .attribute("reader", "group" + i)
              .build();
      store.put(quoted);
    }
    store.commit();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static Query any(int count, IntFunctionOfQuery query) {
    return new Query.Any(IntStream.range(3, count).mapToObj(query::of).toList());
  }

  private interface IntFunctionOfQuery {
    Query of(int number);
  }

  private static List<String> ids(SearchRequest request) {
    return store.search(request).hits().stream()
        .map(Hit::article)
        .map(Article::id)
        .sorted()
        .toList();
  }

  @Test
  @Timeout(180)
  void aFilterMayHaveAHundredThousandValues() {
    Query allowed = any(100_000, i -> new Query.HasAttribute("reader", "group" + i));
    Query facet = any(100_000, i -> new Query.HasValue(Facet.attribute("reader"), "group" + i));
    for (Query filter : List.of(allowed, facet)) {
      assertThat(ids(SearchRequest.everything().filter(filter))).containsExactly("a3", "a4");
      assertThat(ids(SearchRequest.of("pier").filter(filter))).containsExactly("a3", "a4");
      assertThat(store.quotes(SearchRequest.of("pier").filter(filter)).total()).isEqualTo(2);
    }
  }

  @Test
  @Timeout(180)
  void aUnionMayHaveThousandsOfNames() {
    Query names = any(3000, i -> new Query.Phrase(Field.SPEAKER, "Halden Roe" + i));
    Query values = any(3000, i -> new Query.HasValue(Facet.SPEAKER, "Halden Roe" + i));
    for (Query union : List.of(names, values)) {
      assertThat(ids(SearchRequest.everything().filter(union))).contains("a3", "a4");
      assertThat(ids(SearchRequest.of(union))).contains("a3", "a4");
      assertThat(store.quotes(SearchRequest.of(union)).total()).isPositive();
    }
  }

  @Test
  void manyWordsAreAUnionToo() {
    Query words = any(3000, i -> new Query.Word(Field.ANY, i == 7 ? "shut" : "zz" + i));
    assertThat(ids(SearchRequest.of(words))).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"一", "の", "カ", "한", "ก", "😀", "a", "ß", "א", "𠀀"})
  void aLongQueryInAnyScriptIsAnsweredOrRefused(String letter) {
    StringBuilder text = new StringBuilder("x");
    int first = letter.codePointAt(0);
    for (int i = 0; i < 5000; i++) {
      text.appendCodePoint(first + i % 20);
    }
    for (String query : List.of(text.toString(), "shut " + text, "\"shut " + text + "\" pier")) {
      assertThat(store.search(SearchRequest.of(query)).total()).isNotNegative();
      assertThat(store.quotes(SearchRequest.of(query)).total()).isNotNegative();
    }
  }

  @Test
  void aChineseWordIsSearchedAsFarAsItsFirstHundredLetters() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1024; i++) {
      text.appendCodePoint(0x4E00 + i);
    }
    store.put(Article.builder("han").title(text.substring(0, 150)).build());
    store.commit();
    SearchRequest request = SearchRequest.of(text.toString());

    assertThat(ids(request)).containsExactly("han");
    assertThat(store.search(request).ignored()).singleElement().asString().contains("100");
    store.remove("han");
    store.commit();
  }

  @Test
  void aNameOfTooManyWordsIsRefused() {
    List<String> words = new ArrayList<>();
    IntStream.range(0, 3000).forEach(i -> words.add("word" + i));
    SearchRequest request = SearchRequest.of("pier").speaker(String.join(" ", words));
    assertThatThrownBy(() -> store.search(request))
        .isInstanceOf(QueryTooLarge.class)
        .hasMessageContaining("too many words");
    assertThatThrownBy(() -> store.quotes(request)).isInstanceOf(QueryTooLarge.class);
  }
}
