package org.onrecord.search;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.search.Labels.Narrowing;

/** Reads what stands after a label that narrows a search. */
final class Narrowings {

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");

  private Narrowings() {}

  static Optional<Query> language(String tag) {
    return LANGUAGE.matcher(tag).matches()
        ? Optional.of(new Query.InLanguage(tag))
        : Optional.empty();
  }

  static Optional<Query> attribute(String text) {
    int equals = text.indexOf('=');
    return equals > 0
        ? Optional.of(new Query.HasAttribute(text.substring(0, equals), text.substring(equals + 1)))
        : Optional.empty();
  }

  /** How a value is to be written, for messages. */
  static String form(Narrowing narrowing) {
    return switch (narrowing) {
      case DATE -> Period.FORMS + ", or two of them as 2024..2025-04";
      case SINCE, UNTIL -> Period.FORMS;
      case LANGUAGE -> "a language such as en";
      case ATTRIBUTE -> "attribute:name=value";
    };
  }
}
