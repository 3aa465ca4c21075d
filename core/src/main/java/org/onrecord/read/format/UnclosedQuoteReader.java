package org.onrecord.read.format;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * The characters of a table; finds quotation marks that open a cell and are not closed, which the
 * parser reads leniently. One is seen at the end of the text, or where the cell ends at the opening
 * mark of a later line: text follows the mark immediately. Follows the states of the parser of
 * Commons CSV.
 */
final class UnclosedQuoteReader extends FilterReader {

  private static final char QUOTE = '"';
  private static final char ESCAPE = '\\';

  private enum State {
    START_OF_CELL,
    UNQUOTED,
    QUOTED,
    AFTER_QUOTE
  }

  /**
   * A quotation mark that is not closed.
   *
   * @param row the line, from 1, where its row starts
   * @param last the last line of the cell; the end of the text if {@code isLast}
   */
  record Unclosed(long row, long last, boolean isLast) {

    String reason() {
      String read = isLast ? "the rest of the file" : "the text down to line " + last;
      return "the row has a quotation mark that is not closed; "
          + read
          + " was read as one cell. Close the mark and read the file again";
    }
  }

  private final char separator;
  private final boolean isEscaped;
  private final List<Unclosed> found = new ArrayList<>();
  private State state = State.START_OF_CELL;
  private long line = 1;
  private long row = 1;
  private long openingLine;
  private char previous;

  /**
   * Makes a reader of a table.
   *
   * @param isEscaped whether a backslash makes the next character text
   */
  UnclosedQuoteReader(Reader in, char separator, boolean isEscaped) {
    super(in);
    this.separator = separator;
    this.isEscaped = isEscaped;
  }

  /** Removes and returns those found so far; the caller's buffer may be read ahead of its rows. */
  List<Unclosed> drain() {
    List<Unclosed> drained = List.copyOf(found);
    found.clear();
    return drained;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    if (c < 0) {
      end();
    } else {
      accept((char) c);
    }
    return c;
  }

  @Override
  public int read(char[] chars, int offset, int most) throws IOException {
    int read = super.read(chars, offset, most);
    if (read < 0) {
      end();
    }
    for (int i = offset; i < offset + read; i++) {
      accept(chars[i]);
    }
    return read;
  }

  private void accept(char c) {
    if (isEscaped && previous == ESCAPE) {
      previous = c == ESCAPE ? 0 : c;
      return;
    }
    boolean isLineEnd = c == '\r' || (c == '\n' && previous != '\r');
    line += isLineEnd ? 1 : 0;
    previous = c;
    switch (state) {
      case QUOTED -> state = c == QUOTE ? State.AFTER_QUOTE : state;
      case AFTER_QUOTE -> {
        if (c == QUOTE) {
          state = State.QUOTED;
        } else if (!isEnd(c) && !Character.isWhitespace(c)) {
          if (line > openingLine) {
            found.add(new Unclosed(row, line, false));
          }
          state = State.UNQUOTED;
        }
      }
      case START_OF_CELL -> {
        if (c == QUOTE) {
          state = State.QUOTED;
          openingLine = line;
        } else {
          state = State.UNQUOTED;
        }
      }
      case UNQUOTED -> {}
    }
    if (state != State.QUOTED && isEnd(c)) {
      state = State.START_OF_CELL;
      row = c == separator ? row : line;
    }
  }

  private boolean isEnd(char c) {
    return c == separator || c == '\n' || c == '\r';
  }

  private void end() {
    if (state == State.QUOTED) {
      found.add(new Unclosed(row, line, true));
      state = State.START_OF_CELL;
    }
  }
}
