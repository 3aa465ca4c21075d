package org.onrecord.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Article;
import org.onrecord.read.CollectingSink;

/** Quotation marks and formulas in tables. */
class CsvTableTest {

  @Test
  void aQuotationMarkThatIsNotClosedIsReportedWithItsRow() {
    CollectingSink read =
        CollectingSink.from(
            "a.csv", "title,body\nFish,\"No\nfish.\"\nDredger,\"It sank.\nTug,It floats.\n");

    assertThat(read.messages())
        .containsExactly(
            "a.csv line 4: the row has a quotation mark that is not closed; the rest of the file was read as"
                + " one cell. Close the mark and read the file again");
    assertThat(read.articles).extracting(Article::title).containsExactly("Fish", "Dredger");
    assertThat(read.articles.get(1).body()).contains("It sank.", "It floats.");
  }

  @Test
  void oneThatEndsAtAnotherMarkIsReportedWithItsRow() {
    CollectingSink read =
        CollectingSink.from(
            "a.csv",
            "title,body\nFish,No fish.\n\"Dredger,It sank.\nTug,\"It floats.\"\nPike,It swims.\n");

    assertThat(read.messages())
        .containsExactly(
            "a.csv line 3: the row has a quotation mark that is not closed; the text down to line 4 was read"
                + " as one cell. Close the mark and read the file again");
    assertThat(read.articles.get(0).title()).isEqualTo("Fish");
    assertThat(read.articles).extracting(Article::title).contains("Pike");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dredger,\"It \"\"sank\"\".\r\n\r\nTwice.\"\r\n",
        "\"Dredger\",\"It sank.\nTwice.\"",
        "\"Dredger\" ,\"It sank.\" \n",
        "\"\",\"It sank.\"\"\"\n",
        "Dredger \"Anna\",It sank.\n",
        "Dredger,It \"sank\n",
      })
  void marksThatAreClosedOrWithinACellAreNoProblem(String row) {
    assertThat(CollectingSink.from("a.csv", "title,body\n" + row).messages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1",
        "'=1",
        "''=1",
        "'",
        "''",
        "a",
        "'a",
        " =1",
        "' =1",
        "-",
        "@a",
        "\t",
        "\u0000=1"
      })
  void whatIsEscapedIsUnescaped(String cell) {
    assertThat(ArticleTable.unescaped(ArticleTable.escaped(cell))).isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1", "+1", "-1", "@a", "\t1", "\r=1", " =1", "\u00A0=1", "＝1", "＋1", "－1", "＠a"})
  void aFormulaIsEscapedInAnyForm(String cell) {
    assertThat(ArticleTable.escaped(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=1", "1-2", "'Tis", "“=1”"})
  void otherTextIsNotEscaped(String cell) {
    assertThat(ArticleTable.escaped(cell)).isEqualTo(cell);
  }
}
