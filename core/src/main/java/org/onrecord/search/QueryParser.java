package org.onrecord.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.search.Labels.Narrowing;
import org.onrecord.search.QueryLexer.Kind;
import org.onrecord.search.QueryLexer.Piece;

/**
 * Reads what a person types: words, {@code "exact phrases"}, {@code "near words"~5}, {@code
 * prefix*}, {@code fuzzy~}, {@code =word} and {@code ="words"} as written, {@code AND}, {@code OR},
 * {@code NOT}, {@code -word}, brackets, {@code field:} (see {@link Field}), {@code date:}, {@code
 * since:}, {@code until:} (see {@link Period}), {@code lang:} and {@code attribute:name=value}.
 * Words that stand side by side are looked for together and none is required; what narrows or
 * excludes goes for all of them. A backslash takes from the next character what it means.
 *
 * <p>Lenient by default: what makes no sense is left out and reported; only a query that asks for
 * nothing at all is refused. {@link #strict} refuses what is not wholly understood.
 *
 * <p>Bounded: of more than {@value #MAX_WORDS} words the rest is left out, {@code prefix*} and
 * {@code fuzzy~} being worth {@value #PATTERN_WORDS} of them, and brackets nest to depth {@value
 * #MAX_DEPTH}.
 */
public final class QueryParser {

  /** How many words of one query are looked for, those of phrases counted one by one. */
  public static final int MAX_WORDS = 100;

  /** As how many words one that stands for others counts. */
  static final int PATTERN_WORDS = 10;

  static final int MAX_DEPTH = 20;

  private final Complaints complaints;
  private final Narrowings narrowings;
  private final List<Piece> pieces;
  private int next;
  private int depth;
  private int taken;
  private int left;

  private QueryParser(String text, Supplier<LocalDate> today, boolean isStrict) {
    this.complaints = new Complaints(text, isStrict);
    this.narrowings = new Narrowings(today);
    this.pieces = QueryLexer.pieces(text);
  }

  /**
   * Reads a query; days are counted back from the day that the clock of this machine shows.
   *
   * @throws QuerySyntax if nothing is left to look for, as in {@code "AND OR"}
   */
  public static ParsedQuery parse(String text) {
    return new QueryParser(text, LocalDate::now, false).parse();
  }

  /**
   * Reads a query; days are counted back from {@code today}.
   *
   * @throws QuerySyntax if nothing is left to look for, as in {@code "AND OR"}
   */
  public static ParsedQuery parse(String text, LocalDate today) {
    return new QueryParser(text, () -> today, false).parse();
  }

  /**
   * Reads a query without a mistake in it, as {@link #parse(String)} does.
   *
   * @throws QuerySyntax at the first piece that makes no sense
   */
  public static ParsedQuery strict(String text) {
    return new QueryParser(text, LocalDate::now, true).parse();
  }

  /**
   * Reads a query without a mistake in it, as {@link #parse(String, LocalDate)} does.
   *
   * @throws QuerySyntax at the first piece that makes no sense
   */
  public static ParsedQuery strict(String text, LocalDate today) {
    return new QueryParser(text, () -> today, true).parse();
  }

  private ParsedQuery parse() {
    List<Query> queries = new ArrayList<>();
    while (next < pieces.size()) {
      alternatives(Field.ANY).ifPresent(queries::add);
      if (next < pieces.size()) {
        complaints.about(pieces.get(next++), "an opening bracket before it");
      }
    }
    if (left > 0) {
      complaints.aboutLength(MAX_WORDS, left);
    }
    Query query = implicitOr(queries).orElseThrow(complaints::nothingLeft);
    return new ParsedQuery(query, complaints.notes());
  }

  /**
   * {@code a b AND c OR d}: OR parts groups, AND binds two neighbours, words side by side go
   * together.
   */
  private Optional<Query> alternatives(Field field) {
    List<Query> alternatives = new ArrayList<>();
    do {
      while (at(Kind.OR)) {
        complaints.about(pieces.get(next++), "a word before it");
      }
      sequence(field).ifPresent(alternatives::add);
    } while (takesMore(Kind.OR));
    return Query.Any.of(alternatives);
  }

  private Optional<Query> sequence(Field field) {
    List<Query> sequence = new ArrayList<>();
    while (next < pieces.size() && !at(Kind.CLOSE) && !at(Kind.OR)) {
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
    } while (takesMore(Kind.AND));
    return Query.All.of(all);
  }

  private Optional<Query> unit(Field field) {
    if (next == pieces.size()) {
      return Optional.empty();
    }
    Piece piece = pieces.get(next++);
    return switch (piece.kind()) {
      case WORD, PHRASE, NEAR, EXACT, PREFIX, FUZZY -> words(field, piece);
      case EVERYTHING -> counted(new Query.Everything(), 1);
      case FIELD -> labelled(field, piece);
      case NOT -> nested(piece, () -> unit(field).map(Query.Not::new));
      case OPEN -> nested(piece, () -> group(field));
      case AND, OR, CLOSE -> {
        complaints.about(piece, "a word before it");
        yield Optional.empty();
      }
    };
  }

  private Optional<Query> nested(Piece piece, Supplier<Optional<Query>> inner) {
    if (depth == MAX_DEPTH) {
      complaints.about(piece, "no more than " + MAX_DEPTH + " things within each other");
      return Optional.empty();
    }
    depth++;
    Optional<Query> query = inner.get();
    depth--;
    if (query.isEmpty()) {
      complaints.about(piece, "a word after it");
    }
    return query;
  }

  private Optional<Query> group(Field field) {
    Optional<Query> inside = alternatives(field);
    if (!take(Kind.CLOSE)) {
      complaints.missing("a closing bracket");
    }
    return inside;
  }

  private Optional<Query> words(Field field, Piece piece) {
    if (!piece.isClosed()) {
      complaints.missing("a closing quotation mark");
    }
    String text = piece.text().strip();
    if (words(text) == 0) {
      complaints.about(piece, "a letter or digit");
      return Optional.empty();
    }
    return switch (piece.kind()) {
      case PHRASE -> counted(new Query.Phrase(field, text), words(text));
      case NEAR -> counted(new Query.Near(field, text, piece.distance()), words(text));
      case EXACT -> counted(new Query.Exact(field, text), words(text));
      case PREFIX -> counted(new Query.Prefix(field, text), PATTERN_WORDS);
      case FUZZY -> counted(new Query.Fuzzy(field, text), PATTERN_WORDS);
      default -> counted(new Query.Word(field, text), words(text));
    };
  }

  /** How many words a text has: stretches of letters and digits. */
  private static int words(String text) {
    int words = 0;
    boolean isInWord = false;
    int character;
    for (int i = 0; i < text.length(); i += Character.charCount(character)) {
      character = text.codePointAt(i);
      boolean isWord = Character.isLetterOrDigit(character);
      words += isWord && !isInWord ? 1 : 0;
      isInWord = isWord;
    }
    return words;
  }

  private Optional<Query> labelled(Field outer, Piece label) {
    Optional<Field> field = Field.of(label.text());
    if (field.isPresent()) {
      return nested(label, () -> unit(field.get()));
    }
    Optional<Narrowing> narrowing = Labels.narrowing(label.text());
    if (narrowing.isPresent()) {
      return narrowed(narrowing.get(), label);
    }
    complaints.aboutLabel(label);
    return unit(outer);
  }

  private Optional<Query> narrowed(Narrowing narrowing, Piece label) {
    String value = at(Kind.WORD) || at(Kind.PHRASE) ? pieces.get(next++).text() : "";
    Optional<? extends Query> query = narrowings.read(narrowing, value);
    if (query.isEmpty()) {
      complaints.aboutValue(label, value, Narrowings.form(narrowing));
      return Optional.empty();
    }
    return counted(query.get(), 1);
  }

  /** A query, if all that it costs can still be paid. */
  private Optional<Query> counted(Query query, int words) {
    if (taken + words <= MAX_WORDS) {
      taken += words;
      return Optional.of(query);
    }
    left += words;
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

  /** Whether another operand follows; an operator that joins nothing is complained about. */
  private boolean takesMore(Kind operator) {
    if (!take(operator)) {
      return false;
    }
    if (next == pieces.size() || at(Kind.CLOSE)) {
      complaints.about(pieces.get(next - 1), "a word after it");
      return false;
    }
    return true;
  }
}
