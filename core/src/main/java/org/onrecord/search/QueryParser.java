package org.onrecord.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.search.FieldLabels.FilterLabel;
import org.onrecord.search.QueryLexer.QueryToken;
import org.onrecord.search.QueryLexer.TokenKind;

/**
 * Parses the query language: words, {@code "exact phrases"}, {@code "near words"~5}, {@code
 * prefix*}, {@code fuzzy~}, {@code =word} and {@code ="words"} as written, {@code AND}, {@code OR},
 * {@code NOT}, {@code -word}, brackets, {@code field:} (see {@link Field}), {@code date:}, {@code
 * since:}, {@code until:} (see {@link Period}), {@code lang:} and {@code attribute:name=value}.
 * Adjacent words are combined and none is required; filters and exclusions apply to all of them. A
 * backslash escapes the next character.
 *
 * <p>Lenient by default: pieces that cannot be interpreted are ignored and reported; only an empty
 * query is refused. {@link #strict} rejects any mistake.
 *
 * <p>Bounded: words beyond {@value #MAX_WORDS} are ignored, {@code prefix*} and {@code fuzzy~}
 * counting as {@value #PATTERN_WORD_COST}, and brackets nest to depth {@value #MAX_DEPTH}. Takes
 * time linear in the length of the text.
 */
public final class QueryParser {

  /** The maximum number of words in a query, including those of phrases. */
  public static final int MAX_WORDS = 100;

  /** The cost of a pattern, in words. */
  static final int PATTERN_WORD_COST = 10;

  static final int MAX_DEPTH = 20;

  private final ParseWarnings warnings;
  private final FilterParser narrowings;
  private final List<QueryToken> tokens;
  private int next;
  private int depth;
  private int wordCount;
  private int omittedWords;

  private QueryParser(String text, Supplier<LocalDate> today, boolean isStrict) {
    this.warnings = new ParseWarnings(text, isStrict);
    this.narrowings = new FilterParser(today);
    this.tokens = QueryLexer.tokens(text);
  }

  /**
   * Parses a query; relative dates are relative to today, by the clock and time zone of the JVM.
   *
   * @param text the query as a person types it
   * @return the query and the warnings of the parser
   * @throws QuerySyntax if the query is empty, as in {@code "AND OR"}
   */
  public static ParsedQuery parse(String text) {
    return new QueryParser(text, LocalDate::now, false).parse();
  }

  /**
   * Parses a query; relative dates are relative to {@code today}.
   *
   * @param text the query as a person types it
   * @param today the day from which days are counted back
   * @return the query and the warnings of the parser
   * @throws QuerySyntax if the query is empty, as in {@code "AND OR"}
   */
  public static ParsedQuery parse(String text, LocalDate today) {
    return new QueryParser(text, () -> today, false).parse();
  }

  /**
   * Parses a query as {@link #parse(String)} does, and rejects mistakes.
   *
   * @param text the query as a person types it
   * @return the query, without warnings
   * @throws QuerySyntax if the query is empty or has a mistake
   */
  public static ParsedQuery strict(String text) {
    return new QueryParser(text, LocalDate::now, true).parse();
  }

  /**
   * Parses a query as {@link #parse(String, LocalDate)} does, and rejects mistakes.
   *
   * @param text the query as a person types it
   * @param today the day from which days are counted back
   * @return the query, without warnings
   * @throws QuerySyntax if the query is empty or has a mistake
   */
  public static ParsedQuery strict(String text, LocalDate today) {
    return new QueryParser(text, () -> today, true).parse();
  }

  private ParsedQuery parse() {
    List<Query> queries = new ArrayList<>();
    while (next < tokens.size()) {
      alternatives(Field.ANY).ifPresent(queries::add);
      if (next < tokens.size()) {
        warnings.ignored(tokens.get(next++), "an opening bracket before it");
      }
    }
    if (omittedWords > 0) {
      warnings.tooManyWords(MAX_WORDS, omittedWords);
    }
    Query query = implicitOr(queries).orElseThrow(warnings::emptyQuery);
    return new ParsedQuery(query, warnings.warnings());
  }

  /**
   * {@code a b AND c OR d}: OR parts groups, AND binds two neighbours, words side by side go
   * together.
   */
  private Optional<Query> alternatives(Field field) {
    List<Query> alternatives = new ArrayList<>();
    do {
      while (isNext(TokenKind.OR)) {
        warnings.ignored(tokens.get(next++), "a word before it");
      }
      sequence(field).ifPresent(alternatives::add);
    } while (hasOperand(TokenKind.OR));
    return Query.Any.of(alternatives);
  }

  private Optional<Query> sequence(Field field) {
    List<Query> sequence = new ArrayList<>();
    while (next < tokens.size() && !isNext(TokenKind.CLOSE) && !isNext(TokenKind.OR)) {
      conjunction(field).ifPresent(sequence::add);
    }
    return implicitOr(sequence);
  }

  /**
   * Queries side by side: any of them matches, except that what excludes or narrows goes for all.
   */
  private static Optional<Query> implicitOr(List<Query> queries) {
    List<Query> wanted = new ArrayList<>();
    List<Query> rest = new ArrayList<>();
    for (Query query : queries) {
      (isRestriction(query) ? rest : wanted).add(query);
    }
    Optional<Query> any = Query.Any.of(wanted);
    if (any.isPresent()) {
      rest.add(0, any.get());
    } else if (!rest.isEmpty() && rest.stream().allMatch(Query.Not.class::isInstance)) {
      rest.add(0, new Query.Everything());
    }
    return Query.All.of(rest);
  }

  /** Whether a query leaves articles out, wherever it stands among others. */
  static boolean isRestriction(Query query) {
    return query instanceof Query.Not || query instanceof Query.Filter;
  }

  private Optional<Query> conjunction(Field field) {
    List<Query> all = new ArrayList<>();
    do {
      unit(field).ifPresent(all::add);
    } while (hasOperand(TokenKind.AND));
    return Query.All.of(all);
  }

  private Optional<Query> unit(Field field) {
    if (next == tokens.size()) {
      return Optional.empty();
    }
    QueryToken piece = tokens.get(next++);
    return switch (piece.kind()) {
      case WORD, PHRASE, NEAR, EXACT, PREFIX, FUZZY -> words(field, piece);
      case EVERYTHING -> withinLimit(new Query.Everything(), 1);
      case FIELD -> parseLabelled(field, piece);
      case NOT -> nested(piece, () -> unit(field).map(Query.Not::new));
      case OPEN -> nested(piece, () -> group(field));
      case AND, OR, CLOSE -> {
        warnings.ignored(piece, "a word before it");
        yield Optional.empty();
      }
    };
  }

  private Optional<Query> nested(QueryToken piece, Supplier<Optional<Query>> inner) {
    if (depth == MAX_DEPTH) {
      warnings.ignored(piece, "at most " + MAX_DEPTH + " levels of nesting");
      return Optional.empty();
    }
    depth++;
    Optional<Query> query = inner.get();
    depth--;
    if (query.isEmpty()) {
      warnings.ignored(piece, "a word after it");
    }
    return query;
  }

  private Optional<Query> group(Field field) {
    Optional<Query> inside = alternatives(field);
    if (!accept(TokenKind.CLOSE)) {
      warnings.missingAtEnd("a closing bracket");
    }
    return inside;
  }

  private Optional<Query> words(Field field, QueryToken piece) {
    if (!piece.isClosed()) {
      warnings.missingAtEnd("a closing quotation mark");
    }
    String text = piece.text().strip();
    int words = new WordCounter(text).words();
    if (words == 0) {
      warnings.ignored(piece, "a letter or digit");
      return Optional.empty();
    }
    return switch (piece.kind()) {
      case PHRASE -> withinLimit(new Query.Phrase(field, text), words);
      case NEAR -> withinLimit(new Query.Near(field, text, piece.distance()), words);
      case EXACT -> withinLimit(new Query.Exact(field, text), words);
      case PREFIX -> withinLimit(new Query.Prefix(field, text), PATTERN_WORD_COST);
      case FUZZY -> withinLimit(new Query.Fuzzy(field, text), PATTERN_WORD_COST);
      default -> {
        String word = withinLimit(text);
        yield withinLimit(new Query.Word(field, word), new WordCounter(word).words());
      }
    };
  }

  /**
   * A word that stands for too many: Chinese and Japanese have no spaces, and are searched letter
   * by letter.
   */
  private String withinLimit(String word) {
    WordCounter counter = new WordCounter(word);
    int left = MAX_WORDS - wordCount;
    if (left == 0 || counter.words() <= left) {
      return word;
    }
    omittedWords += counter.words() - left;
    return word.substring(0, counter.end(left));
  }

  private Optional<Query> parseLabelled(Field outer, QueryToken label) {
    Optional<Field> field = Field.of(label.text());
    if (field.isPresent()) {
      return nested(label, () -> unit(field.get()));
    }
    Optional<FilterLabel> narrowing = FieldLabels.filter(label.text());
    if (narrowing.isPresent()) {
      return parseFilter(narrowing.get(), label);
    }
    warnings.unknownField(label);
    return unit(outer);
  }

  private Optional<Query> parseFilter(FilterLabel narrowing, QueryToken label) {
    String value =
        isNext(TokenKind.WORD) || isNext(TokenKind.PHRASE) ? tokens.get(next++).text() : "";
    Optional<? extends Query> query = narrowings.read(narrowing, value);
    if (query.isEmpty()) {
      warnings.invalidValue(label, value, FilterParser.expectedForm(narrowing));
      return Optional.empty();
    }
    return withinLimit(query.get(), 1);
  }

  /** A query, if all that it costs can still be paid. */
  private Optional<Query> withinLimit(Query query, int words) {
    if (wordCount + words <= MAX_WORDS) {
      wordCount += words;
      return Optional.of(query);
    }
    omittedWords += words;
    return Optional.empty();
  }

  private boolean isNext(TokenKind kind) {
    return next < tokens.size() && tokens.get(next).kind() == kind;
  }

  private boolean accept(TokenKind kind) {
    if (isNext(kind)) {
      next++;
      return true;
    }
    return false;
  }

  /** Whether another operand follows; an operator that joins nothing is complained about. */
  private boolean hasOperand(TokenKind operator) {
    if (!accept(operator)) {
      return false;
    }
    if (next == tokens.size() || isNext(TokenKind.CLOSE)) {
      warnings.ignored(tokens.get(next - 1), "a word after it");
      return false;
    }
    return true;
  }
}
