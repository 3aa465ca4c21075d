package org.onrecord.search;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.search.QueryLexer.Piece;

/** What makes no sense in a query: noted for a person or, if strict, the end of reading. */
final class Complaints {

  private static final int MOST = 10;
  private static final int LONGEST_ECHO = 60;

  private final String query;
  private final boolean isStrict;
  private final List<String> notes = new ArrayList<>();

  Complaints(String query, boolean isStrict) {
    this.query = query;
    this.isStrict = isStrict;
  }

  /** The notes so far, as sentences. */
  List<String> notes() {
    return notes;
  }

  /** A piece that is left out. */
  void about(Piece piece, String expected) {
    add(
        "“" + shortened(piece.text()) + "” at position " + piece.position() + " was ignored",
        piece.position(),
        expected);
  }

  /** A mark at the end of the query that is missed by those only who are strict. */
  void missing(String expected) {
    if (isStrict) {
      throw new QuerySyntax(shortened(query), query.length(), expected);
    }
  }

  /** What looks like a field and is none. */
  void aboutLabel(Piece label) {
    String meant = Labels.nearest(label.text()).map(near -> near + ":").orElse("a field");
    add(
        "“" + label.text() + ":” is no field; did you mean " + meant + "?",
        label.position(),
        meant);
  }

  /** A value that its label does not go with. */
  void aboutValue(Piece label, String value, String expected) {
    add(
        "“" + label.text() + ":" + shortened(value) + "” was ignored; write " + expected,
        label.position(),
        expected);
  }

  /** Words beyond those that are searched. */
  void aboutLength(int most, int left) {
    if (isStrict) {
      throw new QuerySyntax(shortened(query), query.length(), "no more than " + most + " words");
    }
    notes.add("only the first " + most + " words were searched, " + left + " were left out");
  }

  /** That a query asks for nothing. */
  QuerySyntax nothingLeft() {
    return new QuerySyntax(shortened(query), 0, "a word to search for");
  }

  private void add(String note, int position, String expected) {
    if (isStrict) {
      throw new QuerySyntax(shortened(query), position, expected);
    }
    if (notes.size() < MOST) {
      notes.add(note);
    } else if (notes.size() == MOST) {
      notes.add("and more was ignored");
    }
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO) + "…";
  }
}
