package org.onrecord.read;

import com.google.common.base.Joiner;
import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A table with an article a row (RFC 4180; commas, semicolons or tabs): the first row names our
 * fields, or fields that the caller mapped to ours. Rows are streamed.
 */
final class Csv {

  private static final String REST = "; the other rows were read";
  private static final String SEPARATORS = ",;\t";

  /** A table of articles has some dozen columns. */
  private static final int MOST_CELLS = 10_000;

  private final EntryContext source;
  private final char separator;
  private int line = 1;

  Csv(EntryContext source, String opening) {
    this.source = source;
    this.separator = separator(opening.lines().findFirst().orElse(""));
  }

  void read(Reader text) throws IOException {
    BufferedReader in = new BufferedReader(text);
    List<String> names = new ArrayList<>();
    for (String name : row(in)) {
      names.add(field(Text.trim(name)));
    }
    boolean any = false;
    int start = line;
    for (List<String> cells = row(in); !cells.isEmpty(); cells = row(in)) {
      any |= read(names, cells, source.name() + " line " + start);
      start = line;
    }
    if (!any) {
      source.reject(
          "holds no articles: its columns are "
              + Joiner.on(", ").join(names)
              + "; say which is which with title=COLUMN, body=COLUMN and so on");
    }
  }

  /** Columns are known by our names in any case, and by those that were mapped as written. */
  private String field(String column) {
    boolean mapped = source.settings().fields().containsValue(column);
    return mapped ? column : column.toLowerCase(Locale.ROOT);
  }

  private boolean read(List<String> names, List<String> cells, String place) {
    if (cells.stream().allMatch(Text::isBlank)) {
      return false;
    }
    JsonObject record = new JsonObject();
    for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
      if (!Text.isBlank(cells.get(i))) {
        record.addProperty(names.get(i), cells.get(i));
      }
    }
    JsonObject ours = FieldNames.ours(record, source.settings().fields());
    boolean known = ours.has("title") || ours.has("body") || ours.has("text");
    if (known) {
      new JsonEntry(ours, source, place).read(REST);
    }
    return known;
  }

  /** The cells of the next row; none at the end. A row that is too long is an error. */
  private List<String> row(Reader in) throws IOException {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    long length = 0;
    int c = in.read();
    if (c < 0) {
      return cells;
    }
    while (c >= 0 && (quoted || c != '\n')) {
      if (++length > EntryContext.MAX_DOCUMENT_BYTES || cells.size() > MOST_CELLS) {
        throw new IOException(
            "the row at line " + line + " is too long: is a quotation mark left open?");
      }
      line += c == '\n' ? 1 : 0;
      if (quoted && c == '"') {
        c = in.read();
        quoted = c == '"';
        if (!quoted) {
          continue;
        }
        cell.append('"');
      } else if (!quoted && c == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (!quoted && c == separator) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (c != '\r' || quoted) {
        cell.append((char) c);
      }
      c = in.read();
    }
    line++;
    cells.add(cell.toString());
    return cells;
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

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
