package org.onrecord.engine.query;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The forms of a whole number: with or without separators of thousands. */
final class NumberForms {

  /** Longer ones are not amounts: numbers of accounts, of telephones. */
  private static final int MAX_DIGITS = 15;

  private static final int GROUP = 3;

  private static final Pattern DIGITS = Pattern.compile("[1-9]\\d{3," + (MAX_DIGITS - 1) + "}");

  /** A single group after a point is more likely a fraction: 3.141. */
  private static final Pattern GROUPED =
      Pattern.compile("[1-9]\\d{0,2}(?:(?:,\\d{3}){1,4}|(?:\\.\\d{3}){2,4})");

  /** Rather a year, which nobody writes with a separator. */
  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

  private NumberForms() {}

  /** The other forms of a term; empty if it is not a number that has any. */
  static List<String> of(String term) {
    if (term.isEmpty() || !Character.isDigit(term.charAt(0))) {
      return List.of();
    }
    String digits =
        GROUPED.matcher(term).matches() ? CharMatcher.anyOf(",.").removeFrom(term) : term;
    if (!DIGITS.matcher(digits).matches() || YEAR.matcher(digits).matches()) {
      return List.of();
    }
    List<String> forms = new ArrayList<>();
    forms.add(digits);
    forms.add(grouped(digits, ','));
    if (digits.length() > 2 * GROUP) {
      forms.add(grouped(digits, '.'));
    }
    forms.remove(term);
    return forms;
  }

  private static String grouped(String digits, char separator) {
    StringBuilder grouped = new StringBuilder(digits);
    for (int i = digits.length() - GROUP; i > 0; i -= GROUP) {
      grouped.insert(i, separator);
    }
    return grouped.toString();
  }
}
