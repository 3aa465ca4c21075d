package org.onrecord.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into its pieces in one pass; never fails. */
final class QueryLexer {

  private QueryLexer() {}

  /** What a piece of a query is. */
  enum Kind {
    WORD,
    PHRASE,
    /** {@code field:}, directly before what it applies to. */
    FIELD,
    AND,
    OR,
    NOT,
    OPEN,
    CLOSE
  }

  /** A piece: what it is, its text without marks, and where it begins. */
  record Piece(Kind kind, String text, int position) {}

  static List<Piece> pieces(String query) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < query.length()) {
      char c = query.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
      } else if (isQuote(c)) {
        int end = phraseEnd(query, at);
        pieces.add(new Piece(Kind.PHRASE, query.substring(at + 1, end), at));
        at = end + 1;
      } else if (c == '(' || c == ')') {
        pieces.add(new Piece(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), at));
        at++;
      } else if (c == '-'
          && at + 1 < query.length()
          && !Character.isWhitespace(query.charAt(at + 1))) {
        pieces.add(new Piece(Kind.NOT, "-", at));
        at++;
      } else {
        at = word(query, at, pieces);
      }
    }
    return pieces;
  }

  private static int word(String query, int at, List<Piece> pieces) {
    int end = at;
    while (end < query.length() && !endsWord(query.charAt(end))) {
      if (query.charAt(end) == ':' && end > at && Field.of(query.substring(at, end)).isPresent()) {
        pieces.add(new Piece(Kind.FIELD, query.substring(at, end), at));
        return end + 1;
      }
      end++;
    }
    String text = query.substring(at, end);
    pieces.add(new Piece(kindOf(text), text, at));
    return end;
  }

  private static Kind kindOf(String word) {
    return switch (word) {
      case "AND" -> Kind.AND;
      case "OR" -> Kind.OR;
      case "NOT" -> Kind.NOT;
      default -> Kind.WORD;
    };
  }

  private static boolean endsWord(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || isQuote(c)
        || c == '('
        || c == ')';
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
  }

  private static int phraseEnd(String query, int open) {
    int end = open + 1;
    while (end < query.length() && !isQuote(query.charAt(end))) {
      end++;
    }
    return end;
  }
}
