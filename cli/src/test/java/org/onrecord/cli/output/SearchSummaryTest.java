package org.onrecord.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.cli.terminal.Console;
import org.onrecord.cli.terminal.Output;

class SearchSummaryTest {

  @Test
  void whatIsUndatedIsSaidToStandLastWhereDatesSort() {
    assertThat(
            said(
                new SearchSummary(
                    "quote", 3, 3, 1, true, Optional.empty(), List.of(), List.of(), List.of()),
                "x"))
        .isEqualTo("onrecord: 3 quotes; 1 quote in undated articles sorted last\n");
  }

  @Test
  void whatIsNotShownIsCounted() {
    assertThat(
            said(
                new SearchSummary(
                    "article", 3, 41, 2, false, Optional.empty(), List.of(), List.of(), List.of()),
                "x"))
        .isEqualTo("onrecord: 3 of 41 articles; 2 undated articles excluded by the date filter\n");
  }

  @Test
  void whatIsShownWholeIsJustCounted() {
    assertThat(
            said(
                new SearchSummary(
                    "quote", 2, 2, 0, false, Optional.empty(), List.of(), List.of(), List.of()),
                "x"))
        .isEqualTo("onrecord: 2 quotes\n");
  }

  @Test
  void nothingFoundNamesTheWords() {
    assertThat(
            said(
                new SearchSummary(
                    "article", 0, 0, 0, false, Optional.empty(), List.of(), List.of(), List.of()),
                "no such thing"))
        .isEqualTo("onrecord: nothing found for “no such thing”\n");
  }

  @Test
  void nothingFoundForTheDatesAloneSaysSo() {
    assertThat(
            said(
                new SearchSummary(
                    "article", 0, 0, 1, false, Optional.empty(), List.of(), List.of(), List.of()),
                "talks"))
        .isEqualTo(
            "onrecord: nothing found for “talks” in that period;"
                + " 1 undated article matches without the date filter\n");
  }

  @Test
  void whatWasIgnoredComesFirst() {
    assertThat(
            said(
                new SearchSummary(
                    "article",
                    1,
                    1,
                    0,
                    false,
                    Optional.empty(),
                    List.of(),
                    List.of("“AND” was ignored"),
                    List.of()),
                "AND x"))
        .isEqualTo("onrecord: “AND” was ignored\nonrecord: 1 article\n");
  }

  @Test
  void otherSpellingsThatWereFoundInsteadAreNamed() {
    assertThat(
            said(
                new SearchSummary(
                    "quote",
                    1,
                    1,
                    0,
                    false,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of("Rhys", "Reece")),
                ""))
        .isEqualTo(
            "onrecord: nobody of that name; found in other spellings: Rhys, Reece\n"
                + "onrecord: 1 quote\n");
  }

  private static String said(SearchSummary outcome, String words) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new Output(new ByteArrayOutputStream()),
            new Output(err),
            Map.of());
    outcome.messages(words).forEach(console::printMessage);
    return err.toString(StandardCharsets.UTF_8);
  }
}
