package org.onrecord.read.format;

import com.google.common.base.Joiner;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.onrecord.read.context.EntryContext;
import org.onrecord.read.context.TextRules;
import org.onrecord.read.json.FieldMapping;
import org.onrecord.read.json.JsonArticle;

/**
 * A table with one article per row (RFC 4180; commas, semicolons or tabs). The first row contains
 * our field names, or names that the caller mapped to ours. Rows are streamed. Incorrectly quoted
 * cells are read leniently; a quotation mark that is not closed is reported. In a table that was
 * exported, cells are read as they were before the export: see {@link ArticleTable}.
 */
final class CsvTable {

  private static final String REST = "; the other rows were read";
  private static final String SEPARATORS = ",;\t";

  private final EntryContext source;
  private final char separator;

  CsvTable(EntryContext source, String opening) {
    this.source = source;
    this.separator = separator(opening.lines().findFirst().orElse(""));
  }

  /**
   * Reads all rows.
   *
   * @throws IOException if the text cannot be read, or has a row that is too long
   */
  void read(Reader text) throws IOException {
    UnclosedQuoteReader quotes = new UnclosedQuoteReader(text, separator);
    RowLimitReader limited = new RowLimitReader(quotes, separator);
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    try (CSVParser parser = CSVParser.builder().setReader(limited).setFormat(format).get()) {
      read(parser, limited, quotes);
    }
  }

  private void read(CSVParser parser, RowLimitReader limit, UnclosedQuoteReader quotes)
      throws IOException {
    List<String> names = new ArrayList<>();
    boolean any = false;
    long start = 1;
    try {
      for (Iterator<CSVRecord> rows = parser.iterator(); rows.hasNext(); limit.next()) {
        CSVRecord row = rows.next();
        if (row.getRecordNumber() == 1) {
          row.forEach(name -> names.add(field(TextRules.trim(name))));
        } else {
          any |= read(names, row, source.name() + " line " + start);
        }
        start = parser.getCurrentLineNumber() + 1;
        report(quotes.drain());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause() instanceof RowLimitReader.RowTooLong tooLong
          ? new IOException(
              "the row that starts at line "
                  + start
                  + " is too long; check for an unclosed quotation mark",
              tooLong)
          : e.getCause();
    }
    if (!any) {
      source.reject(
          "has no columns that can be read as articles; its columns are "
              + Joiner.on(", ").join(names)
              + "; map them with title=COLUMN, body=COLUMN and so on");
    }
  }

  private void report(List<UnclosedQuoteReader.Unclosed> quotes) {
    quotes.forEach(
        unclosed -> source.problem(source.name() + " line " + unclosed.row(), unclosed.reason()));
  }

  /** Columns match our names in any case, and mapped names exactly. */
  private String field(String column) {
    boolean mapped = source.settings().fields().containsValue(column);
    return mapped ? column : column.toLowerCase(Locale.ROOT);
  }

  private boolean read(List<String> names, CSVRecord row, String place) {
    JsonObject record = new JsonObject();
    boolean isExported = ArticleTable.isExported(names);
    for (int i = 0; i < Math.min(names.size(), row.size()); i++) {
      if (!TextRules.isBlank(row.get(i))) {
        String cell = row.get(i);
        record.addProperty(names.get(i), isExported ? ArticleTable.unescaped(cell) : cell);
      }
    }
    JsonObject ours = FieldMapping.ours(record, source.settings().fields());
    boolean known = ours.has("title") || ours.has("body") || ours.has("text");
    if (known) {
      new JsonArticle(ours, source, place).read(REST);
    }
    return known;
  }

  private static char separator(String first) {
    char best = ',';
    for (char candidate : SEPARATORS.toCharArray()) {
      if (count(first, candidate) > count(first, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char counted) {
    return text.chars().filter(c -> c == counted).count();
  }
}
