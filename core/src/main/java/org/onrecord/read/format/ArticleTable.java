package org.onrecord.read.format;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Collection;

/**
 * The table of articles that an export writes and {@link CsvTable} reads back.
 *
 * <p>A spreadsheet runs a cell that begins as a formula, and a title can be anything. Such cells
 * get an apostrophe in front, as OWASP recommends against CSV injection; reading the table removes
 * it. Cells that already have apostrophes before a formula get one more, so that every text is read
 * back as it was.
 */
public final class ArticleTable {

  /** The names in the first row. */
  public static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "id",
          "title",
          "standfirst",
          "author",
          "date",
          "outlet",
          "url",
          "language",
          "section",
          "body");

  private static final char APOSTROPHE = '\'';

  /** What begins a formula, also in its full-width form. */
  private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@＝＋－＠");

  /** Spreadsheets skip these before a formula. */
  private static final CharMatcher SKIPPED =
      CharMatcher.whitespace()
          .or(CharMatcher.javaIsoControl())
          .or(CharMatcher.anyOf("\u00A0\u00AD\u200B\u200C\u200D\u2060\uFEFF"));

  private static final CharMatcher CONTROL = CharMatcher.javaIsoControl();

  private ArticleTable() {}

  /** Whether a table with these column names was written by an export. */
  static boolean isExported(Collection<String> columns) {
    return columns.containsAll(COLUMNS);
  }

  /** Makes a cell text for a spreadsheet, whatever it begins with. */
  public static String escaped(String cell) {
    return isFormula(cell, apostrophes(cell)) ? APOSTROPHE + cell : cell;
  }

  /** The text that was {@linkplain #escaped escaped}. */
  static String unescaped(String cell) {
    int apostrophes = apostrophes(cell);
    return apostrophes > 0 && isFormula(cell, apostrophes) ? cell.substring(1) : cell;
  }

  private static int apostrophes(String cell) {
    int count = 0;
    while (count < cell.length() && cell.charAt(count) == APOSTROPHE) {
      count++;
    }
    return count;
  }

  /** Whether the text from {@code start} is a formula, or begins with a control such as a tab. */
  private static boolean isFormula(String cell, int start) {
    if (start == cell.length()) {
      return false;
    }
    int first = start;
    while (first < cell.length() && SKIPPED.matches(cell.charAt(first))) {
      first++;
    }
    return CONTROL.matches(cell.charAt(start))
        || (first < cell.length() && FORMULA.matches(cell.charAt(first)));
  }
}
