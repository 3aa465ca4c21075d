package org.onrecord.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.search.QueryLexer.QueryToken;

/** Collects what a query parser could not interpret, as warnings; in strict mode throws instead. */
final class ParseWarnings {

  private static final int MAX_WARNINGS = 10;
  private static final int MAX_ECHO_LENGTH = 60;

  private final String query;
  private final boolean isStrict;
  private final List<String> warnings = new ArrayList<>();

  /** The first value that does not fit, or that there are too many words. */
  private Optional<QuerySyntax> first = Optional.empty();

  ParseWarnings(String query, boolean isStrict) {
    this.query = query;
    this.isStrict = isStrict;
  }

  /** The warnings so far, as sentences. */
  List<String> warnings() {
    return warnings;
  }

  /** A piece that is ignored. */
  void ignored(QueryToken piece, String expected) {
    add(
        "“" + truncated(piece.text()) + "” at position " + piece.position() + " was ignored",
        piece.position(),
        expected);
  }

  /** A missing mark at the end of the query, which is an error in strict mode only. */
  void missingAtEnd(String expected) {
    if (isStrict) {
      throw new QuerySyntax(truncated(query), query.length(), expected);
    }
  }

  /** A label that is not a field. */
  void unknownField(QueryToken label) {
    String meant = FieldLabels.nearest(label.text()).map(near -> near + ":").orElse("a field");
    add(
        "unknown field “" + label.text() + ":”; did you mean " + meant + "?",
        label.position(),
        meant);
  }

  /** A value that does not fit its label. */
  void invalidValue(QueryToken label, String value, String expected) {
    String field = label.text() + ":";
    String reason =
        value.isEmpty()
            ? "“" + field + "” has no value"
            : "“" + truncated(value) + "” is not a value of “" + field + "”";
    QuerySyntax error =
        QuerySyntax.invalidValue(truncated(query), reason, label.position(), expected);
    first = first.or(() -> Optional.of(error));
    add(reason + " and was ignored; use " + expected, error);
  }

  /** Words beyond the maximum. */
  void tooManyWords(int most, int left) {
    QuerySyntax error = error(query.length(), "at most " + most + " words");
    if (isStrict) {
      throw error;
    }
    first = first.or(() -> Optional.of(error));
    warnings.add("only the first " + most + " words were searched; " + left + " were ignored");
  }

  /** The query is empty: says why, if it is because of a value or of too many words. */
  QuerySyntax emptyQuery() {
    return first.orElseGet(() -> error(0, "a word to search for"));
  }

  private void add(String note, int position, String expected) {
    add(note, error(position, expected));
  }

  private void add(String note, QuerySyntax error) {
    if (isStrict) {
      throw error;
    }
    if (warnings.size() < MAX_WARNINGS) {
      warnings.add(note);
    } else if (warnings.size() == MAX_WARNINGS) {
      warnings.add("further problems are not listed");
    }
  }

  private QuerySyntax error(int position, String expected) {
    return new QuerySyntax(truncated(query), position, expected);
  }

  private static String truncated(String text) {
    return text.length() <= MAX_ECHO_LENGTH ? text : text.substring(0, MAX_ECHO_LENGTH) + "…";
  }
}
