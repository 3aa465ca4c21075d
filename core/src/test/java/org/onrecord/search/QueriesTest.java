package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueriesTest {

  /** What leaves articles out, and what is looked for: together, all kinds of query. */
  private static final Set<Class<?>> NARROWING =
      Set.of(
          Query.Not.class,
          Query.PublishedIn.class,
          Query.InLanguage.class,
          Query.HasAttribute.class,
          Query.HasValue.class,
          Query.OfKind.class,
          Query.SureOf.class);

  private static final Set<Class<?>> WANTED =
      Set.of(
          Query.Everything.class,
          Query.Word.class,
          Query.Phrase.class,
          Query.Near.class,
          Query.Pattern.class,
          Query.Alias.class,
          Query.Any.class,
          Query.All.class);

  @Test
  void ofEveryKindOfQueryItIsKnownWhetherItNarrows() {
    Set<Class<?>> known = new HashSet<>(NARROWING);
    known.addAll(WANTED);
    assertThat(known)
        .as("a new kind of query has its place in Queries.goesForAll, or here")
        .isEqualTo(new HashSet<>(Arrays.asList(Query.class.getPermittedSubclasses())));
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
    assertThat(Queries.isDated(query)).isEqualTo(!Queries.whateverTheDay(query).equals(query));
  }
}
