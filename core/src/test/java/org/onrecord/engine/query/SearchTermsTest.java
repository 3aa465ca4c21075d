package org.onrecord.engine.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.search.Field;
import org.onrecord.search.Query;
import org.onrecord.search.QueryParser;

class SearchTermsTest {

  @Test
  void wordsAndPhrasesOfTheWholeTreeAreTerms() {
    assertThat(terms("heron OR (title:\"grey gull\" AND otter)"))
        .extracting(SearchTerm::field, SearchTerm::text, SearchTerm::isPhrase)
        .containsExactly(
            tuple(Field.ANY, "heron", false),
            tuple(Field.TITLE, "grey gull", true),
            tuple(Field.ANY, "otter", false));
  }

  @Test
  void whatIsExcludedAndFiltersAreNone() {
    assertThat(terms("heron -otter since:2025 lang:en"))
        .extracting(SearchTerm::text)
        .containsExactly("heron");
  }

  @Test
  void wordsNearEachOtherAreOneTermEach() {
    assertThat(terms("\"grey gull\"~5"))
        .extracting(SearchTerm::text, SearchTerm::isPhrase)
        .containsExactly(tuple("grey", false), tuple("gull", false));
  }

  @Test
  void aPatternIsNoTermUntilItIsExpanded() {
    SearchTerms found = SearchTerms.of(QueryParser.parse("her* gull~ otter").query());
    assertThat(found.terms()).extracting(SearchTerm::text).containsExactly("otter");
    assertThat(found.patterns())
        .containsExactly(new Query.Prefix(Field.ANY, "her"), new Query.Fuzzy(Field.ANY, "gull"));
  }

  @Test
  void anAliasIsItsWordsAndTheName() {
    Query alias =
        new Query.Alias(
            List.of(new Query.Word(Field.ANY, "SHT")), Field.ACTOR, "Saltmere Harbour Trust");
    assertThat(SearchTerms.of(alias).terms())
        .extracting(SearchTerm::field, SearchTerm::text, SearchTerm::isPhrase)
        .containsExactly(
            tuple(Field.ANY, "SHT", false), tuple(Field.ACTOR, "Saltmere Harbour Trust", true));
  }

  @Test
  void filtersAddTheirsAndLeaveTheOthersAlone() {
    SearchTerms heron = SearchTerms.of(new Query.Word(Field.ANY, "heron"));
    assertThat(heron.withFilters(List.of(new Query.Word(Field.ACTOR, "Roe"))).terms())
        .extracting(SearchTerm::text)
        .containsExactly("heron", "Roe");
    assertThat(heron.terms()).hasSize(1);
  }

  private static List<SearchTerm> terms(String query) {
    return SearchTerms.of(QueryParser.parse(query).query()).terms();
  }
}
