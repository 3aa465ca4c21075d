package org.onrecord.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.search.QueryLexer.Kind;
import org.onrecord.search.QueryLexer.Piece;

/**
 * Reads what a person types: words, {@code "exact phrases"}, {@code AND}, {@code OR}, {@code NOT},
 * {@code -word}, brackets and {@code field:} (see {@link Field}). Words that stand side by side are
 * looked for together and none is required. Lenient: what makes no sense is left out and reported;
 * only a query that asks for nothing at all is refused.
 *
 * <p>Bounded: of more than {@value #MAX_WORDS} words the rest is left out, and brackets nest to
 * depth {@value #MAX_DEPTH}.
 */
public final class QueryParser {

  /** How many words and phrases of one query are looked for. */
  public static final int MAX_WORDS = 100;

  static final int MAX_DEPTH = 20;

  private static final int MAX_IGNORED = 10;

  private final String text;
  private final List<Piece> pieces;
  private final List<String> ignored = new ArrayList<>();
  private int next;
  private int depth;
  private int taken;
  private int left;

  private QueryParser(String text) {
    this.text = text;
    this.pieces = QueryLexer.pieces(text);
  }

  /**
   * Reads a query.
   *
   * @throws QuerySyntax if nothing is left to look for, as in {@code "AND OR"}
   */
  public static ParsedQuery parse(String text) {
    return new QueryParser(text).parse();
  }

  private ParsedQuery parse() {
    List<Query> queries = new ArrayList<>();
    while (next < pieces.size()) {
      alternatives(Field.ANY).ifPresent(queries::add);
      if (next < pieces.size()) {
        ignore(pieces.get(next++));
      }
    }
    if (left > 0) {
      ignored.add(
          "only the first " + MAX_WORDS + " words were searched, " + left + " were left out");
    }
    Query query =
        Queries.together(queries)
            .orElseThrow(() -> new QuerySyntax(shortened(), 0, "a word to search for"));
    return new ParsedQuery(query, ignored);
  }

  /**
   * {@code a b AND c OR d}: OR parts groups, AND binds two neighbours, words side by side go
   * together.
   */
  private Optional<Query> alternatives(Field field) {
    List<Query> alternatives = new ArrayList<>();
    do {
      sequence(field).ifPresent(alternatives::add);
    } while (takesMore(Kind.OR));
    return Queries.any(alternatives);
  }

  private Optional<Query> sequence(Field field) {
    List<Query> sequence = new ArrayList<>();
    while (next < pieces.size() && !at(Kind.CLOSE) && !at(Kind.OR)) {
      conjunction(field).ifPresent(sequence::add);
    }
    return Queries.together(sequence);
  }

  private Optional<Query> conjunction(Field field) {
    List<Query> all = new ArrayList<>();
    do {
      unit(field).ifPresent(all::add);
    } while (takesMore(Kind.AND));
    return Queries.all(all);
  }

  private Optional<Query> unit(Field field) {
    if (next == pieces.size()) {
      return Optional.empty();
    }
    Piece piece = pieces.get(next++);
    return switch (piece.kind()) {
      case WORD -> word(field, piece);
      case PHRASE -> phrase(field, piece);
      case FIELD -> nested(piece, () -> unit(Field.of(piece.text()).orElse(field)));
      case NOT -> nested(piece, () -> unit(field).map(Query.Not::new));
      case OPEN -> nested(piece, () -> group(field));
      case AND, OR, CLOSE -> {
        ignore(piece);
        yield Optional.empty();
      }
    };
  }

  private Optional<Query> nested(Piece piece, Supplier<Optional<Query>> inner) {
    if (depth == MAX_DEPTH) {
      ignore(piece);
      return Optional.empty();
    }
    depth++;
    Optional<Query> query = inner.get();
    depth--;
    if (query.isEmpty()) {
      ignore(piece);
    }
    return query;
  }

  private Optional<Query> group(Field field) {
    Optional<Query> inside = alternatives(field);
    take(Kind.CLOSE);
    return inside;
  }

  private Optional<Query> word(Field field, Piece piece) {
    if (piece.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      ignore(piece);
      return Optional.empty();
    }
    return counted(new Query.Word(field, piece.text()));
  }

  private Optional<Query> phrase(Field field, Piece piece) {
    if (piece.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      ignore(piece);
      return Optional.empty();
    }
    return counted(new Query.Phrase(field, piece.text().strip()));
  }

  private Optional<Query> counted(Query query) {
    if (taken < MAX_WORDS) {
      taken++;
      return Optional.of(query);
    }
    left++;
    return Optional.empty();
  }

  private boolean at(Kind kind) {
    return next < pieces.size() && pieces.get(next).kind() == kind;
  }

  private boolean take(Kind kind) {
    if (at(kind)) {
      next++;
      return true;
    }
    return false;
  }

  /** Whether another operand follows; an operator that joins nothing is ignored. */
  private boolean takesMore(Kind operator) {
    if (!take(operator)) {
      return false;
    }
    if (next == pieces.size()) {
      ignore(pieces.get(next - 1));
      return false;
    }
    return true;
  }

  private void ignore(Piece piece) {
    if (ignored.size() < MAX_IGNORED) {
      ignored.add("“" + piece.text() + "” at position " + piece.position() + " was ignored");
    } else if (ignored.size() == MAX_IGNORED) {
      ignored.add("and more was ignored");
    }
  }

  private String shortened() {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
