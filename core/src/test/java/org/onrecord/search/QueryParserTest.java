package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.search.Query.All;
import org.onrecord.search.Query.Any;
import org.onrecord.search.Query.Everything;
import org.onrecord.search.Query.Not;
import org.onrecord.search.Query.Phrase;
import org.onrecord.search.Query.Word;

class QueryParserTest {

  private static final Word A = new Word(Field.ANY, "a");
  private static final Word B = new Word(Field.ANY, "b");
  private static final Word C = new Word(Field.ANY, "c");

  private static Query query(String text) {
    ParsedQuery parsed = QueryParser.parse(text);
    assertThat(parsed.ignored()).isEmpty();
    return parsed.query();
  }

  @Test
  void wordsSideBySideGoTogether() {
    assertThat(query("a")).isEqualTo(A);
    assertThat(query(" a  b ")).isEqualTo(new Any(List.of(A, B)));
  }

  @Test
  void andBindsItsNeighboursAndOrPartsGroups() {
    assertThat(query("a AND b")).isEqualTo(new All(List.of(A, B)));
    assertThat(query("a AND b OR c")).isEqualTo(new Any(List.of(new All(List.of(A, B)), C)));
    assertThat(query("a AND (b OR c)")).isEqualTo(new All(List.of(A, new Any(List.of(B, C)))));
  }

  @Test
  void whatIsExcludedIsExcludedFromAll() {
    assertThat(query("a -b c")).isEqualTo(new All(List.of(new Any(List.of(A, C)), new Not(B))));
    assertThat(query("NOT b")).isEqualTo(new All(List.of(new Everything(), new Not(B))));
  }

  @Test
  void aFieldAppliesToWhatFollowsIt() {
    assertThat(query("speaker:a b")).isEqualTo(new Any(List.of(new Word(Field.SPEAKER, "a"), B)));
    assertThat(query("Title:(a b)"))
        .isEqualTo(new Any(List.of(new Word(Field.TITLE, "a"), new Word(Field.TITLE, "b"))));
    assertThat(query("said:\"a b\"")).isEqualTo(new Phrase(Field.SAID, "a b"));
  }

  @Test
  void curlyMarksMakeAPhraseToo() {
    assertThat(query("“a b” c")).isEqualTo(new Any(List.of(new Phrase(Field.ANY, "a b"), C)));
  }

  @Test
  void aColonAfterAnotherWordIsPartOfTheWord() {
    assertThat(query("http://x")).isEqualTo(new Word(Field.ANY, "http://x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "  ", "AND OR", "-", "()", "NOT", "speaker:", "\"\"", "!!! ???", "((("})
  void aQueryThatAsksForNothingIsRefused(String text) {
    assertThatThrownBy(() -> QueryParser.parse(text))
        .isInstanceOf(QuerySyntax.class)
        .hasMessageContaining("expected a word to search for");
  }

  @Test
  void whatMakesNoSenseIsLeftOutAndReported() {
    ParsedQuery parsed = QueryParser.parse("a ) OR");
    assertThat(parsed.query()).isEqualTo(A);
    assertThat(parsed.ignored())
        .containsExactly("“)” at position 2 was ignored", "“OR” at position 4 was ignored");
  }

  @Test
  void bracketsNestOnlySoFar() {
    ParsedQuery parsed = QueryParser.parse("(".repeat(100_000) + "a" + ")".repeat(100_000) + " b");
    assertThat(parsed.ignored()).isNotEmpty().hasSizeLessThan(200);
  }

  @Property
  void noQueryFailsForAnyOtherReason(
      @ForAll @StringLength(max = 60) @CharRange(from = ' ', to = '~') String text) {
    try {
      assertThat(QueryParser.parse(text).query()).isNotNull();
    } catch (QuerySyntax e) {
      assertThat(e.position()).isZero();
    }
  }
}
