package org.onrecord.search;

import com.google.common.base.Ascii;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.onrecord.model.Quote;
import org.onrecord.search.FieldLabels.FilterLabel;

/** Reads what stands after a label that narrows a search. */
final class FilterParser {

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");

  private static final Pattern FRACTION = Pattern.compile("0?\\.\\d{1,17}|[01](\\.0)?");

  private final DateRangeParser dates;

  /**
   * @param today from which days are counted back
   */
  FilterParser(Supplier<LocalDate> today) {
    this.dates = new DateRangeParser(today);
  }

  /**
   * What a value asks for; nothing if it is not of the {@linkplain #expectedForm form} that it must
   * be.
   */
  Optional<? extends Query.Filter> read(FilterLabel narrowing, String value) {
    return switch (narrowing) {
      case DATE -> dates.of(value);
      case SINCE -> dates.since(value);
      case UNTIL -> dates.until(value);
      case LANGUAGE -> language(value);
      case KIND -> kind(value);
      case CONFIDENCE -> confidence(value);
      case FACET -> facet(value);
      case ATTRIBUTE -> attribute(value);
    };
  }

  private static Optional<Query.Filter> language(String tag) {
    return LANGUAGE.matcher(tag).matches()
        ? Optional.of(new Query.InLanguage(tag))
        : Optional.empty();
  }

  private static Optional<Query.Filter> kind(String label) {
    return Arrays.stream(Quote.Kind.values())
        .filter(kind -> kind.label().equals(Ascii.toLowerCase(label)))
        .findFirst()
        .map(Query.OfKind::new);
  }

  private static Optional<Query.Filter> confidence(String share) {
    return FRACTION.matcher(share).matches()
        ? Optional.of(new Query.MinConfidence(Double.parseDouble(share)))
        : Optional.empty();
  }

  private static Optional<Query.Filter> attribute(String text) {
    int equals = text.indexOf('=');
    return equals > 0
        ? Optional.of(new Query.HasAttribute(text.substring(0, equals), text.substring(equals + 1)))
        : Optional.empty();
  }

  private static Optional<Query.Filter> facet(String text) {
    int equals = Math.max(0, text.indexOf('='));
    return Facet.of(text.substring(0, equals))
        .map(facet -> new Query.HasValue(facet, text.substring(equals + 1)));
  }

  /** How a value is to be written, for messages. */
  static String expectedForm(FilterLabel narrowing) {
    return switch (narrowing) {
      case DATE -> Period.FORMS + ", or a range such as 2024..2025-04";
      case SINCE, UNTIL -> Period.FORMS;
      case LANGUAGE -> "a language such as en";
      case KIND -> "direct, partial, indirect or attitude";
      case CONFIDENCE -> "a number from 0 to 1, such as 0.8";
      case FACET -> "facet:\"author=NAME\"; facets are author, actor, speaker, outlet and month";
      case ATTRIBUTE -> "attribute:name=value";
    };
  }
}
