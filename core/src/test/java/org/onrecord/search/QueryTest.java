package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Quote;

class QueryTest {

  private static final Query TALKS = new Query.Word(Field.ANY, "talks");
  private static final Query QUOTA = new Query.Word(Field.ANY, "quota");
  private static final Query.Filter DATES =
      new Query.PublishedIn(Optional.of(LocalDate.of(2025, 1, 1)), Optional.empty());

  private static List<Query.Filter> filters() {
    return List.of(
        DATES,
        new Query.InLanguage("en"),
        new Query.HasAttribute("desk", "coast"),
        new Query.HasValue(Facet.OUTLET, "Harbour Courier"),
        new Query.OfKind(Quote.Kind.DIRECT),
        new Query.MinConfidence(.8));
  }

  @Test
  void everyKindOfFilterIsTried() {
    assertThat(filters().stream().<Class<?>>map(Object::getClass).toList())
        .as("a new kind of filter has its place in filters()")
        .containsExactlyInAnyOrder(Query.Filter.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("filters")
  void aFilterBesideWordsGoesForAllOfThem(Query.Filter filter) {
    assertThat(QueryParser.parse("talks quota " + filter.asText()).query())
        .isEqualTo(new Query.All(List.of(new Query.Any(List.of(TALKS, QUOTA)), filter)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "talks",
        "talks date:2025",
        "date:2025..2026",
        "talks OR since:2025-04",
        "(talks until:2026) OR quota",
        "talks -date:2025",
        "NOT date:2025",
        "lang:en talks"
      })
  void aQueryIsDatedIfItWereAnotherWithoutItsDates(String text) {
    Query query = QueryParser.parse(text).query();
    assertThat(query.isDated()).isEqualTo(!query.withoutDates().equals(query));
  }

  @Test
  void withoutItsDatesAQueryKeepsThoseThatItExcludes() {
    Query.Not undated = new Query.Not(DATES);
    assertThat(new Query.All(List.of(TALKS, DATES, undated)).withoutDates())
        .isEqualTo(new Query.All(List.of(TALKS, new Query.Everything(), undated)));
  }

  @Test
  void eachPartOfACombinationIsChanged() {
    Query changed =
        new Query.Any(List.of(TALKS, new Query.Not(TALKS)))
            .map(part -> part.equals(TALKS) ? QUOTA : part.map(inner -> QUOTA));
    assertThat(changed).isEqualTo(new Query.Any(List.of(QUOTA, new Query.Not(QUOTA))));
  }
}
