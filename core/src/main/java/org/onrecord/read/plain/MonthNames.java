package org.onrecord.read.plain;

import com.google.common.collect.ImmutableList;
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
 * with different meanings in two languages means what it means in the more common ones; if these
 * disagree, it is excluded.
 */
final class MonthNames {

  private static final ImmutableList<String> COMMON =
      ImmutableList.of("en", "en-GB", "en-AU", "de", "de-AT", "fr", "es", "it", "pt", "nl");

  /** "listopad" is November in Polish and Czech, but October in Croatian. */
  private static final ImmutableList<String> OTHERS =
      ImmutableList.of(
          "ar", "ar-EG", "bg", "ca", "cs", "da", "el", "et", "fa", "fi", "he", "hi", "hu", "id",
          "lt", "lv", "nb", "pl", "ro", "ru", "sk", "sl", "sv", "th", "tr", "uk", "vi");

  /** Languages that call some months as others call other months: theirs are not known. */
  private static final ImmutableList<String> LAST = ImmutableList.of("hr", "sr-Latn", "sr");

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
    Map<String, Month> months = new LinkedHashMap<>(unambiguous(COMMON));
    months.put("sept", Month.SEPTEMBER);
    unambiguous(OTHERS).forEach(months::putIfAbsent);
    unambiguous(LAST).forEach(months::putIfAbsent);
    return ImmutableMap.copyOf(months);
  }

  private static Map<String, Month> unambiguous(List<String> languages) {
    Map<String, Set<Month>> named = new LinkedHashMap<>();
    for (String language : languages) {
      for (TextStyle style : STYLES) {
        for (Month month : Month.values()) {
          add(named, month.getDisplayName(style, Locale.forLanguageTag(language)), month);
        }
      }
    }
    Map<String, Month> months = new LinkedHashMap<>();
    named.forEach(
        (name, set) -> {
          if (set.size() == 1) {
            months.put(name, set.iterator().next());
          }
        });
    return months;
  }

  private static void add(Map<String, Set<Month>> named, String name, Month month) {
    if (name.length() > 2 && Character.isLetter(name.charAt(0))) {
      named.computeIfAbsent(key(name), any -> EnumSet.noneOf(Month.class)).add(month);
    }
  }
}
