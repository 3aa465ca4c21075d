package org.onrecord.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a query into its pieces in one pass; never fails. */
final class QueryLexer {

  /** Takes the character after it for what it is, whatever that would mean. */
  static final char ESCAPE = '\\';

  private static final Pattern DISTANCE = Pattern.compile("~(\\d+)");
  private static final Pattern TILDE = Pattern.compile("~[12]?$");

  private final String query;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;
  private boolean isClosed = true;

  private QueryLexer(String query) {
    this.query = query;
  }

  /** What a piece of a query is. */
  enum Kind {
    WORD,
    PHRASE,
    /** {@code "near words"~5}. */
    NEAR,
    /** {@code =word} or {@code ="exact phrase"}. */
    EXACT,
    /** {@code prefix*}. */
    PREFIX,
    /** {@code fuzzy~}. */
    FUZZY,
    /** {@code *}. */
    EVERYTHING,
    /** {@code field:}, directly before what it applies to; perhaps misspelt. */
    FIELD,
    AND,
    OR,
    NOT,
    OPEN,
    CLOSE
  }

  /**
   * A piece.
   *
   * @param kind what it is
   * @param text its text without marks
   * @param distance of words that are to be near each other, else 0
   * @param position where it begins
   * @param isClosed false for what has an opening quotation mark only
   */
  record Piece(Kind kind, String text, int distance, int position, boolean isClosed) {}

  static List<Piece> pieces(String query) {
    QueryLexer lexer = new QueryLexer(query);
    while (lexer.at < query.length()) {
      lexer.piece();
    }
    return lexer.pieces;
  }

  /** Whether a word joins or excludes what stands beside it. */
  static boolean isOperator(String word) {
    return operator(word) != Kind.WORD;
  }

  static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
  }

  /** Whether a character of a word is anything but itself, at least in some places. */
  static boolean meansSomething(char c, boolean isFirst) {
    return endsWord(c)
        || c == ESCAPE
        || c == ':'
        || c == '*'
        || c == '~'
        || isFirst && (c == '-' || c == '=');
  }

  private void piece() {
    char c = query.charAt(at);
    boolean isBare = at + 1 == query.length() || isSpace(query.charAt(at + 1));
    if (isSpace(c)) {
      at++;
    } else if (isQuote(c)) {
      phrase();
    } else if (c == '(' || c == ')') {
      add(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), at++);
    } else if (c == '-' && !isBare) {
      add(Kind.NOT, "-", at++);
    } else if (c == '=' && !isBare) {
      exact();
    } else {
      word();
    }
  }

  private void phrase() {
    int start = at++;
    String text = quoted();
    Matcher distance = DISTANCE.matcher(query).region(at, query.length());
    if (isClosed && distance.lookingAt()) {
      at = distance.end();
      pieces.add(new Piece(Kind.NEAR, text, bounded(distance.group(1)), start, true));
    } else {
      add(Kind.PHRASE, text, start);
    }
  }

  private void exact() {
    int start = at++;
    if (isQuote(query.charAt(at))) {
      at++;
      add(Kind.EXACT, quoted(), start);
    } else {
      StringBuilder word = new StringBuilder();
      while (at < query.length() && !endsWord(query.charAt(at))) {
        word.append(next());
      }
      add(Kind.EXACT, word.toString(), start);
    }
  }

  /** Reads to the closing mark and past it, or to the end of the query where there is none. */
  private String quoted() {
    StringBuilder text = new StringBuilder();
    while (at < query.length() && !isQuote(query.charAt(at))) {
      text.append(next());
    }
    isClosed = at < query.length();
    at = isClosed ? at + 1 : at;
    return text.toString();
  }

  private void word() {
    int start = at;
    int escaped = 0;
    StringBuilder word = new StringBuilder();
    while (at < query.length() && !endsWord(query.charAt(at))) {
      if (query.charAt(at) == ':' && escaped == 0 && isLabel(word.toString())) {
        at++;
        add(Kind.FIELD, word.toString(), start);
        return;
      }
      boolean isEscape = query.charAt(at) == ESCAPE;
      word.append(next());
      escaped = isEscape ? word.length() : escaped;
    }
    addWord(word.toString(), escaped, start);
  }

  /**
   * Whether the word before this colon is a label, or a misspelt one with what it applies to behind
   * it.
   */
  private boolean isLabel(String word) {
    boolean isFollowed =
        at + 1 < query.length() && !isSpace(query.charAt(at + 1)) && query.charAt(at + 1) != '/';
    return Labels.isKnown(word) || isFollowed && Labels.nearest(word).isPresent();
  }

  /**
   * @param escaped the length of the word's beginning in which marks mean nothing
   */
  private void addWord(String word, int escaped, int start) {
    Matcher tilde = TILDE.matcher(word);
    if (escaped == 0 && isOperator(word)) {
      add(operator(word), word, start);
    } else if (escaped == 0 && word.equals("*")) {
      add(Kind.EVERYTHING, word, start);
    } else if (escaped < word.length() && word.endsWith("*")) {
      add(Kind.PREFIX, word.substring(0, word.length() - 1), start);
    } else if (tilde.find() && tilde.start() >= escaped) {
      add(Kind.FUZZY, word.substring(0, tilde.start()), start);
    } else {
      add(Kind.WORD, word, start);
    }
  }

  /** The next character, or the one that is escaped. */
  private char next() {
    if (query.charAt(at) == ESCAPE && at + 1 < query.length()) {
      at++;
    }
    return query.charAt(at++);
  }

  private void add(Kind kind, String text, int start) {
    pieces.add(new Piece(kind, text, 0, start, isClosed));
  }

  private static int bounded(String distance) {
    return distance.length() > 3
        ? Query.Near.MOST
        : Math.min(Query.Near.MOST, Integer.parseInt(distance));
  }

  private static Kind operator(String word) {
    return switch (word) {
      case "AND" -> Kind.AND;
      case "OR" -> Kind.OR;
      case "NOT" -> Kind.NOT;
      default -> Kind.WORD;
    };
  }

  private static boolean endsWord(char c) {
    return isSpace(c) || isQuote(c) || c == '(' || c == ')';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
