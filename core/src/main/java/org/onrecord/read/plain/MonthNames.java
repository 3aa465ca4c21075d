package org.onrecord.read.plain;

import com.google.common.collect.ImmutableMap;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names of months, full and short, from the JDK's CLDR data for the supported languages. A name
 * with different meanings in two languages is excluded.
 */
final class MonthNames {

  private static final List<Locale> LOCALES =
      List.of("en", "en-GB", "en-AU", "de", "de-AT", "fr", "es", "it", "pt", "nl").stream()
          .map(Locale::forLanguageTag)
          .toList();

  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  private static final ImmutableMap<String, Month> MONTHS = months();

  private MonthNames() {}

  /** The month that a word names; a final full stop is ignored. */
  static Optional<Month> month(String word) {
    return Optional.ofNullable(MONTHS.get(key(word)));
  }

  private static String key(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static ImmutableMap<String, Month> months() {
    Map<String, Set<Month>> named = new LinkedHashMap<>();
    for (Locale locale : LOCALES) {
      for (TextStyle style : STYLES) {
        for (Month month : Month.values()) {
          add(named, month.getDisplayName(style, locale), month);
        }
      }
    }
    add(named, "sept", Month.SEPTEMBER);
    ImmutableMap.Builder<String, Month> months = ImmutableMap.builder();
    named.forEach(
        (name, set) -> {
          if (set.size() == 1) {
            months.put(name, set.iterator().next());
          }
        });
    return months.buildOrThrow();
  }

  private static void add(Map<String, Set<Month>> named, String name, Month month) {
    if (name.length() > 2 && Character.isLetter(name.charAt(0))) {
      named.computeIfAbsent(key(name), any -> EnumSet.noneOf(Month.class)).add(month);
    }
  }
}
