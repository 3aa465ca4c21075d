package org.onrecord.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.model.Quote;

/** Writes queries as text that {@link QueryParser} reads back. */
final class QueryPrinter {

  private QueryPrinter() {}

  static String print(Query query) {
    return switch (query) {
      case Query.Everything all -> "*";
      case Query.Word(Field field, String text) -> in(field) + word(text);
      case Query.Phrase(Field field, String text) -> in(field) + phrase(text);
      case Query.Near(Field field, String text, int distance) ->
          in(field) + phrase(text) + "~" + distance;
      case Query.Exact(Field field, String text) -> in(field) + "=" + phrase(text);
      case Query.Prefix(Field field, String text) -> in(field) + word(text) + "*";
      case Query.Fuzzy(Field field, String text) -> in(field) + word(text) + "~";
      case Query.Alias(List<Query> written, Field field, String name) -> joined(written, " ");
      case Query.Any(List<Query> queries) ->
          joined(queries, queries.stream().anyMatch(QueryParser::isRestriction) ? " OR " : " ");
      case Query.All(List<Query> queries) -> joined(queries, " AND ");
      case Query.Not(Query excluded) -> "NOT " + unit(excluded);
      case Query.PublishedIn(Optional<LocalDate> from, Optional<LocalDate> to) ->
          FieldLabels.FilterLabel.DATE.label() + ":" + day(from) + ".." + day(to);
      case Query.InLanguage(String tag) ->
          FieldLabels.FilterLabel.LANGUAGE.label() + ":" + phrase(tag);
      case Query.OfKind(Quote.Kind kind) ->
          FieldLabels.FilterLabel.KIND.label() + ":" + kind.label();
      case Query.MinConfidence(double confidence) ->
          FieldLabels.FilterLabel.CONFIDENCE.label() + ":" + confidence;
      case Query.HasValue(Facet facet, String value) ->
          FieldLabels.FilterLabel.FACET.label() + ":" + phrase(facet.label() + "=" + value);
      case Query.HasAttribute(String name, String value) ->
          FieldLabels.FilterLabel.ATTRIBUTE.label() + ":" + phrase(name + "=" + value);
    };
  }

  private static String joined(List<Query> queries, String between) {
    return queries.stream().map(QueryPrinter::unit).collect(Collectors.joining(between));
  }

  private static String unit(Query query) {
    return query instanceof Query.Any || query instanceof Query.All
        ? "(" + print(query) + ")"
        : print(query);
  }

  private static String in(Field field) {
    return field == Field.ANY ? "" : field.label() + ":";
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(Object::toString).orElse("");
  }

  private static String word(String text) {
    StringBuilder word = new StringBuilder();
    if (QueryLexer.isOperator(text)) {
      word.append(QueryLexer.ESCAPE);
    }
    for (int i = 0; i < text.length(); i++) {
      if (QueryLexer.isSpecial(text.charAt(i), i == 0)) {
        word.append(QueryLexer.ESCAPE);
      }
      word.append(text.charAt(i));
    }
    return word.toString();
  }

  private static String phrase(String text) {
    StringBuilder phrase = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == QueryLexer.ESCAPE || QueryLexer.isQuote(c)) {
        phrase.append(QueryLexer.ESCAPE);
      }
      phrase.append(c);
    }
    return phrase.append('"').toString();
  }
}
