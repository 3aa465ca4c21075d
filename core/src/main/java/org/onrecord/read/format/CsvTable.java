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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.onrecord.read.context.EntryContext;
import org.onrecord.read.context.TextRules;
import org.onrecord.read.json.FieldMapping;
import org.onrecord.read.json.JsonArticle;

/**
 * A table with one article per row (RFC 4180; commas, semicolons or tabs). The first row contains
 * our field names, known names of other tools, or names that the caller mapped to ours; a line
 * {@code sep=;} may precede it. Quotation marks in cells are doubled or, as databases export them,
 * preceded by a backslash. Rows are streamed. Incorrectly quoted cells are read leniently.
 */
final class CsvTable {

  private static final String REST = "; the other rows were read";
  private static final String SEPARATORS = ",;\t";

  /** Tells spreadsheets which character separates the cells. */
  private static final Pattern SEPARATOR_LINE =
      Pattern.compile("(?i)\"?sep=(?<separator>[^\r\n\"])\"?");

  private static final Pattern SLASH_DATE =
      Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}(?: \\d.{0,20})?");

  /** A backslash and a quotation mark that does not end a cell. */
  private static final Pattern ESCAPED_MARK = Pattern.compile("[^\\\\]\\\\\"[^,;\t\r\n\"]");

  private final EntryContext source;
  private final boolean hasSeparatorLine;
  private final char separator;
  private final boolean isEscaped;
  private long withoutText;

  CsvTable(EntryContext source, String opening) {
    this.source = source;
    String first = opening.lines().findFirst().orElse("");
    Matcher separatorLine = SEPARATOR_LINE.matcher(first.strip());
    this.hasSeparatorLine = separatorLine.matches();
    this.separator =
        hasSeparatorLine ? separatorLine.group("separator").charAt(0) : separator(first);
    this.isEscaped = ESCAPED_MARK.matcher(opening).find();
  }

  /**
   * Reads all rows.
   *
   * @throws IOException if the text cannot be read, or has a row that is too long
   */
  void read(Reader text) throws IOException {
    RowLimitReader limited = new RowLimitReader(text, separator);
    if (hasSeparatorLine) {
      skipLine(limited);
    }
    CSVFormat.Builder form =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(true);
    CSVFormat format = isEscaped ? form.setEscape('\\').get() : form.get();
    try (CSVParser parser = CSVParser.builder().setReader(limited).setFormat(format).get()) {
      read(parser, limited);
    }
  }

  private void read(CSVParser parser, RowLimitReader limit) throws IOException {
    List<String> names = new ArrayList<>();
    boolean any = false;
    long before = hasSeparatorLine ? 1 : 0;
    long start = 1 + before;
    try {
      for (Iterator<CSVRecord> rows = parser.iterator(); rows.hasNext(); limit.next()) {
        CSVRecord row = rows.next();
        if (row.getRecordNumber() == 1) {
          row.forEach(name -> names.add(field(TextRules.trim(name))));
        } else {
          any |= read(names, row, source.name() + " line " + start);
        }
        start = before + parser.getCurrentLineNumber() + 1;
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
    if (withoutText > 1) {
      source.reject("has " + (withoutText - 1) + " further rows without text in a known column");
    }
    if (!any) {
      source.reject(
          "has no columns that can be read as articles; its columns are "
              + Joiner.on(", ").join(names)
              + "; map them with --map title=COLUMN --map body=COLUMN and so on");
    }
  }

  private static void skipLine(Reader text) throws IOException {
    int c = text.read();
    while (c >= 0 && c != '\n') {
      c = text.read();
    }
  }

  /** Columns match our names in any case, and mapped names exactly. */
  private String field(String column) {
    boolean mapped = source.settings().fields().containsValue(column);
    return mapped ? column : column.toLowerCase(Locale.ROOT);
  }

  private boolean read(List<String> names, CSVRecord row, String place) {
    JsonObject record = new JsonObject();
    for (int i = 0; i < Math.min(names.size(), row.size()); i++) {
      if (!TextRules.isBlank(row.get(i))) {
        record.addProperty(names.get(i), dayFirst(row.get(i)));
      }
    }
    JsonObject ours = FieldMapping.ours(record, source.settings().fields());
    return JsonArticle.readRow(ours, source, place, REST, this::reportMissingText);
  }

  /**
   * Spreadsheets write semicolons where the comma is the decimal sign, and there the day comes
   * first in a date with slashes.
   */
  private String dayFirst(String cell) {
    boolean date = separator == ';' && SLASH_DATE.matcher(cell).matches();
    return date ? cell.replace('/', '.') : cell;
  }

  /** Reports the first row only: the others have the same columns. */
  private void reportMissingText(String problem) {
    withoutText++;
    if (withoutText == 1) {
      source.reject(problem);
    }
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
