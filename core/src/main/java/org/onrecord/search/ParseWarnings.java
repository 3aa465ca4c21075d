package org.onrecord.search;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.search.QueryLexer.QueryToken;

/** What makes no sense in a query: noted for a person or, if strict, the end of reading. */
final class ParseWarnings {

  private static final int MAX_WARNINGS = 10;
  private static final int MAX_ECHO_LENGTH = 60;

  private final String query;
  private final boolean isStrict;
  private final List<String> warnings = new ArrayList<>();

  ParseWarnings(String query, boolean isStrict) {
    this.query = query;
    this.isStrict = isStrict;
  }

  /** The notes so far, as sentences. */
  List<String> warnings() {
    return warnings;
  }

  /** A piece that is left out. */
  void ignored(QueryToken piece, String expected) {
    add(
        "“" + truncated(piece.text()) + "” at position " + piece.position() + " was ignored",
        piece.position(),
        expected);
  }

  /** A mark at the end of the query that is missed by those only who are strict. */
  void missingAtEnd(String expected) {
    if (isStrict) {
      throw new QuerySyntax(truncated(query), query.length(), expected);
    }
  }

  /** What looks like a field and is none. */
  void unknownField(QueryToken label) {
    String meant = FieldLabels.nearest(label.text()).map(near -> near + ":").orElse("a field");
    add(
        "“" + label.text() + ":” is no field; did you mean " + meant + "?",
        label.position(),
        meant);
  }

  /** A value that its label does not go with. */
  void invalidValue(QueryToken label, String value, String expected) {
    add(
        "“" + label.text() + ":" + truncated(value) + "” was ignored; write " + expected,
        label.position(),
        expected);
  }

  /** Words beyond those that are searched. */
  void tooManyWords(int most, int left) {
    if (isStrict) {
      throw new QuerySyntax(truncated(query), query.length(), "no more than " + most + " words");
    }
    warnings.add("only the first " + most + " words were searched, " + left + " were left out");
  }

  /** That a query asks for nothing. */
  QuerySyntax emptyQuery() {
    return new QuerySyntax(truncated(query), 0, "a word to search for");
  }

  private void add(String note, int position, String expected) {
    if (isStrict) {
      throw new QuerySyntax(truncated(query), position, expected);
    }
    if (warnings.size() < MAX_WARNINGS) {
      warnings.add(note);
    } else if (warnings.size() == MAX_WARNINGS) {
      warnings.add("and more was ignored");
    }
  }

  private static String truncated(String text) {
    return text.length() <= MAX_ECHO_LENGTH ? text : text.substring(0, MAX_ECHO_LENGTH) + "…";
  }
}
