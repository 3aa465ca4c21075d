package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.search.Query.All;
import org.onrecord.search.Query.Any;
import org.onrecord.search.Query.Everything;
import org.onrecord.search.Query.Exact;
import org.onrecord.search.Query.Fuzzy;
import org.onrecord.search.Query.HasAttribute;
import org.onrecord.search.Query.InLanguage;
import org.onrecord.search.Query.Near;
import org.onrecord.search.Query.Not;
import org.onrecord.search.Query.Phrase;
import org.onrecord.search.Query.Prefix;
import org.onrecord.search.Query.PublishedIn;
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

  @Test
  void marksSayHowWordsAreLookedFor() {
    assertThat(query("gate*")).isEqualTo(new Prefix(Field.ANY, "gate"));
    assertThat(query("Zarin~ OR zarin~1"))
        .isEqualTo(new Any(List.of(new Fuzzy(Field.ANY, "Zarin"), new Fuzzy(Field.ANY, "zarin"))));
    assertThat(query("said:=gates")).isEqualTo(new Exact(Field.SAID, "gates"));
    assertThat(query("=\"the gates\"")).isEqualTo(new Exact(Field.ANY, "the gates"));
    assertThat(query("\"gates shut\"~5")).isEqualTo(new Near(Field.ANY, "gates shut", 5));
    assertThat(query("*")).isEqualTo(new Everything());
  }

  @Test
  void aBackslashTakesTheMeaningFromAMark() {
    assertThat(query("gate\\* \\AND \\-a"))
        .isEqualTo(
            new Any(
                List.of(
                    new Word(Field.ANY, "gate*"),
                    new Word(Field.ANY, "AND"),
                    new Word(Field.ANY, "-a"))));
    assertThat(query("\"a \\\"b\\\" c\"")).isEqualTo(new Phrase(Field.ANY, "a \"b\" c"));
  }

  @Test
  void fieldsHaveShortForms() {
    assertThat(query("t:a")).isEqualTo(new Word(Field.TITLE, "a"));
    assertThat(query("S:\"a b\"")).isEqualTo(new Phrase(Field.SPEAKER, "a b"));
  }

  @ParameterizedTest
  @CsvSource({
    "date:2025,2025-01-01,2025-12-31",
    "d:2025-04,2025-04-01,2025-04-30",
    "date:2025-04-19,2025-04-19,2025-04-19",
    "date:2024..2025-02,2024-01-01,2025-02-28",
    "date:2025..,2025-01-01,",
    "date:..2025,,2025-12-31",
    "date:7d,2026-03-24,2026-03-31",
    "date:2m..1w,2026-01-31,2026-03-24",
    "since:2025-04,2025-04-01,",
    "until:2025-04,,2025-04-30",
    "until:1y,,2025-03-31",
    "date:yesterday,2026-03-30,2026-03-30",
    "since:Yesterday,2026-03-30,",
    "until:today,,2026-03-31"
  })
  void datesAreReadInEveryForm(String text, LocalDate from, LocalDate to) {
    assertThat(QueryParser.parse(text, LocalDate.of(2026, 3, 31)).query())
        .isEqualTo(new PublishedIn(Optional.ofNullable(from), Optional.ofNullable(to)));
  }

  @Test
  void whatNarrowsGoesForAllWords() {
    assertThat(query("a lang:en b attribute:\"desk=the coast\""))
        .isEqualTo(
            new All(
                List.of(
                    new Any(List.of(A, B)),
                    new InLanguage("en"),
                    new HasAttribute("desk", "the coast"))));
  }

  @ParameterizedTest
  @CsvSource({
    "speker:a,unknown field “speker:”; did you mean speaker:?",
    "titel:a,unknown field “titel:”; did you mean title:?",
    "dat:a,unknown field “dat:”; did you mean date:?"
  })
  void aFieldThatIsNoneIsLeftOutAndTheNearestNamed(String text, String note) {
    assertThat(QueryParser.parse(text)).isEqualTo(new ParsedQuery(A, List.of(note)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "2025-13", "2026..2025", "\"\"", "x..", "2025..x"})
  void aDateThatIsNoneIsLeftOutAndTheFormsNamed(String date) {
    ParsedQuery parsed = QueryParser.parse("a date:" + date);
    assertThat(parsed.query()).isEqualTo(A);
    assertThat(parsed.ignored())
        .singleElement()
        .asString()
        .contains("was ignored; use 2025, 2025-04");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a ) b|2|an opening bracket before it",
        "a AND|2|a word after it",
        "OR a|0|a word before it",
        "a (b OR )|5|a word after it",
        "a OR OR b|5|a word before it",
        "a (b|4|a closing bracket",
        "a \"b|4|a closing quotation mark",
        "a speker:b|2|speaker:",
        "a date:soon|2|2025, 2025-04, 2025-04-19, today, yesterday, or 7d (7 days before today), or a range such"
            + " as 2024..2025-04",
        "a !!!|2|a letter or digit",
      })
  void theStrictRefuseAtTheFirstMistakeAndSayWhatShouldStandThere(
      String text, int position, String expected) {
    assertThatThrownBy(() -> QueryParser.strict(text))
        .isInstanceOfSatisfying(
            QuerySyntax.class,
            e -> {
              assertThat(e.position()).isEqualTo(position);
              assertThat(e.expected()).isEqualTo(expected);
            });
    assertThat(QueryParser.parse(text).query()).isNotNull();
  }

  @Test
  void theStrictReadWhatHasNoMistake() {
    String text = "a AND (\"b c\" OR -speaker:d) date:2025";
    assertThat(QueryParser.strict(text)).isEqualTo(QueryParser.parse(text));
  }

  @Property
  void whatIsReadPrintsAsTextThatIsReadTheSame(@ForAll("queries") String text) {
    try {
      Query read = QueryParser.parse(text).query();
      assertThat(QueryParser.strict(read.asText()).query()).as(read.asText()).isEqualTo(read);
    } catch (QuerySyntax e) {
      assertThat(e.expected()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind:foo | direct, partial, indirect or attitude",
        "confidence:NaN | a number from 0 to 1, such as 0.8",
        "(lang:!) | a language such as en",
        "AND OR | a word to search for",
      })
  void anEmptyQuerySaysWhyItIsEmpty(String text, String expected) {
    assertThatThrownBy(() -> QueryParser.parse(text))
        .isInstanceOfSatisfying(
            QuerySyntax.class, e -> assertThat(e.expected()).isEqualTo(expected));
  }

  @Test
  void aPhraseOfTooManyWordsSaysSo() {
    assertThatThrownBy(() -> QueryParser.parse('"' + "word ".repeat(120) + '"'))
        .isInstanceOfSatisfying(
            QuerySyntax.class, e -> assertThat(e.expected()).isEqualTo("at most 100 words"));
  }

  @Provide
  Arbitrary<String> queries() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "a",
            "bc",
            " ",
            " ",
            " AND ",
            " OR ",
            "NOT ",
            "-",
            "(",
            ")",
            "\"",
            "~",
            "~3",
            "*",
            "=",
            "\\",
            "title:",
            "s:",
            "date:",
            "2025",
            "..",
            "since:",
            "3m",
            "lang:",
            "attribute:",
            "x=y",
            "titel:",
            "kind:direct",
            "confidence:",
            ".5",
            "facet:",
            "author=",
            ":",
            "é",
            "„");
    return pieces.list().ofMaxSize(24).map(list -> String.join("", list));
  }

  @Property
  void noQueryFailsForAnyOtherReason(
      @ForAll @StringLength(max = 60) @CharRange(from = ' ', to = '~') String text) {
    try {
      assertThat(QueryParser.parse(text).query()).isNotNull();
    } catch (QuerySyntax e) {
      assertThat(e.position()).isBetween(0, text.length());
    }
  }
}
