package org.onrecord.search;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.model.Quote;
import org.onrecord.search.Labels.Narrowing;

/** Reads what stands after a label that narrows a search. */
final class Narrowings {

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");

  private static final Pattern SHARE = Pattern.compile("0?\\.\\d{1,17}|[01](\\.0)?");

  private Narrowings() {}

  static Optional<Query> language(String tag) {
    return LANGUAGE.matcher(tag).matches()
        ? Optional.of(new Query.InLanguage(tag))
        : Optional.empty();
  }

  static Optional<Query> kind(String label) {
    return Arrays.stream(Quote.Kind.values())
        .filter(kind -> kind.label().equals(Ascii.toLowerCase(label)))
        .findFirst()
        .map(Query.OfKind::new);
  }

  static Optional<Query> confidence(String share) {
    return SHARE.matcher(share).matches()
        ? Optional.of(new Query.SureOf(Double.parseDouble(share)))
        : Optional.empty();
  }

  static Optional<Query> attribute(String text) {
    int equals = text.indexOf('=');
    return equals > 0
        ? Optional.of(new Query.HasAttribute(text.substring(0, equals), text.substring(equals + 1)))
        : Optional.empty();
  }

  static Optional<Query> facet(String text) {
    int equals = Math.max(0, text.indexOf('='));
    return Facet.of(text.substring(0, equals))
        .map(facet -> new Query.HasValue(facet, text.substring(equals + 1)));
  }

  /** How a value is to be written, for messages. */
  static String form(Narrowing narrowing) {
    return switch (narrowing) {
      case DATE -> Period.FORMS + ", or two of them as 2024..2025-04";
      case SINCE, UNTIL -> Period.FORMS;
      case LANGUAGE -> "a language such as en";
      case KIND -> "direct, partial or indirect";
      case CONFIDENCE -> "a share from 0 to 1 such as 0.8";
      case FACET -> "facet:\"author=NAME\", or another of actor, speaker, outlet and month";
      case ATTRIBUTE -> "attribute:name=value";
    };
  }
}
