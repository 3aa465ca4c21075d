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
  private static final Pattern FUZZY_SUFFIX = Pattern.compile("~[12]?$");

  /** A web address, in which brackets, asterisks and tildes are themselves. */
  private static final Pattern ADDRESS =
      Pattern.compile("https?://|(?:[\\p{L}\\p{N}-]++\\.)++\\p{L}{2,}/", Pattern.CASE_INSENSITIVE);

  private final String query;
  private final List<QueryToken> tokens = new ArrayList<>();
  private int position;
  private boolean isClosed = true;

  private QueryLexer(String query) {
    this.query = query;
  }

  /** What a piece of a query is. */
  enum TokenKind {
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
  record QueryToken(TokenKind kind, String text, int distance, int position, boolean isClosed) {}

  static List<QueryToken> tokens(String query) {
    QueryLexer lexer = new QueryLexer(query);
    while (lexer.position < query.length()) {
      lexer.readToken();
    }
    return lexer.tokens;
  }

  /** Whether a word joins or excludes what stands beside it. */
  static boolean isOperator(String word) {
    return operator(word) != TokenKind.WORD;
  }

  static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
  }

  /** Whether a character of a word is anything but itself, at least in some places. */
  static boolean isSpecial(char c, boolean isFirst) {
    return endsWord(c)
        || c == ESCAPE
        || c == ':'
        || c == '*'
        || c == '~'
        || isFirst && (c == '-' || c == '=');
  }

  private void readToken() {
    char c = query.charAt(position);
    boolean isBare = position + 1 == query.length() || isSpace(query.charAt(position + 1));
    if (isSpace(c)) {
      position++;
    } else if (isQuote(c)) {
      readPhrase();
    } else if (c == '(' || c == ')') {
      add(c == '(' ? TokenKind.OPEN : TokenKind.CLOSE, String.valueOf(c), position++);
    } else if (c == '-' && !isBare) {
      add(TokenKind.NOT, "-", position++);
    } else if (c == '=' && !isBare) {
      readExact();
    } else {
      readWord();
    }
  }

  private void readPhrase() {
    int start = position++;
    String text = readQuoted();
    Matcher distance = DISTANCE.matcher(query).region(position, query.length());
    if (isClosed && distance.lookingAt()) {
      position = distance.end();
      tokens.add(
          new QueryToken(TokenKind.NEAR, text, parseDistance(distance.group(1)), start, true));
    } else {
      add(TokenKind.PHRASE, text, start);
    }
  }

  private void readExact() {
    int start = position++;
    if (isQuote(query.charAt(position))) {
      position++;
      add(TokenKind.EXACT, readQuoted(), start);
    } else {
      StringBuilder word = new StringBuilder();
      while (position < query.length() && !endsWord(query.charAt(position))) {
        word.append(next());
      }
      add(TokenKind.EXACT, word.toString(), start);
    }
  }

  /** Reads to the closing mark and past it, or to the end of the query where there is none. */
  private String readQuoted() {
    StringBuilder text = new StringBuilder();
    while (position < query.length() && !isQuote(query.charAt(position))) {
      text.append(next());
    }
    isClosed = position < query.length();
    position = isClosed ? position + 1 : position;
    return text.toString();
  }

  private void readWord() {
    int start = position;
    int escaped = 0;
    StringBuilder word = new StringBuilder();
    boolean isAddress = ADDRESS.matcher(query).region(position, query.length()).lookingAt();
    int brackets = 0;
    while (position < query.length()
        && !(isAddress
            ? endsAddress(query.charAt(position), brackets)
            : endsWord(query.charAt(position)))) {
      brackets += query.charAt(position) == '(' ? 1 : query.charAt(position) == ')' ? -1 : 0;
      if (query.charAt(position) == ':' && escaped == 0 && isLabel(word.toString())) {
        position++;
        add(TokenKind.FIELD, word.toString(), start);
        return;
      }
      boolean isEscape = query.charAt(position) == ESCAPE;
      word.append(next());
      escaped = isEscape ? word.length() : escaped;
    }
    addWord(word.toString(), isAddress ? word.length() : escaped, start);
  }

  /**
   * Whether the word before this colon is a label, or a misspelt one with what it applies to behind
   * it.
   */
  private boolean isLabel(String word) {
    boolean isFollowed =
        position + 1 < query.length()
            && !isSpace(query.charAt(position + 1))
            && query.charAt(position + 1) != '/';
    return FieldLabels.isKnown(word) || isFollowed && FieldLabels.nearest(word).isPresent();
  }

  /**
   * @param escaped the length of the word's beginning in which marks mean nothing
   */
  private void addWord(String word, int escaped, int start) {
    Matcher tilde = FUZZY_SUFFIX.matcher(word);
    if (escaped == 0 && isOperator(word)) {
      add(operator(word), word, start);
    } else if (escaped == 0 && word.equals("*")) {
      add(TokenKind.EVERYTHING, word, start);
    } else if (escaped < word.length() && word.endsWith("*")) {
      add(TokenKind.PREFIX, word.substring(0, word.length() - 1), start);
    } else if (tilde.find() && tilde.start() >= escaped) {
      add(TokenKind.FUZZY, word.substring(0, tilde.start()), start);
    } else {
      add(TokenKind.WORD, word, start);
    }
  }

  /** The next character, or the one that is escaped. */
  private char next() {
    if (query.charAt(position) == ESCAPE && position + 1 < query.length()) {
      position++;
    }
    return query.charAt(position++);
  }

  private void add(TokenKind kind, String text, int start) {
    tokens.add(new QueryToken(kind, text, 0, start, isClosed));
  }

  private static int parseDistance(String distance) {
    return distance.length() > 3
        ? Query.Near.MAX_DISTANCE
        : Math.min(Query.Near.MAX_DISTANCE, Integer.parseInt(distance));
  }

  private static TokenKind operator(String word) {
    return switch (word) {
      case "AND" -> TokenKind.AND;
      case "OR" -> TokenKind.OR;
      case "NOT" -> TokenKind.NOT;
      default -> TokenKind.WORD;
    };
  }

  private static boolean endsWord(char c) {
    return isSpace(c) || isQuote(c) || c == '(' || c == ')';
  }

  /** Whether a character ends a web address; brackets that it opens and closes are part of it. */
  private static boolean endsAddress(char c, int openBrackets) {
    return isSpace(c) || isQuote(c) || (c == ')' && openBrackets == 0);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
