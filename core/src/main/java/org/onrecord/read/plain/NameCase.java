package org.onrecord.read.plain;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Converts a name in capitals to normal case: "JANE O'DOE-McROE" is "Jane O'Doe-McRoe". Other names
 * are unchanged.
 */
final class NameCase {

  private static final ImmutableSet<String> ROMAN = ImmutableSet.of("II", "III", "IV");
  private static final String VOWELS = "AEIOUYÄÖÜÅØÆÁÉÍÓÚ";

  private NameCase() {}

  static String of(List<String> words) {
    List<String> clean = words.stream().map(NameCase::withoutStops).toList();
    boolean shouted =
        clean.stream().allMatch(NameCase::isAllCaps)
            && clean.stream().anyMatch(word -> word.length() > 2);
    return shouted
        ? clean.stream().map(NameCase::titleCase).collect(Collectors.joining(" "))
        : mixed(clean);
  }

  /** "Jane DOE" is "Jane Doe": only the surname is in capitals. */
  private static String mixed(List<String> words) {
    return words.stream()
        .map(word -> isAllCaps(word) && word.length() > 4 ? titleCase(word) : word)
        .collect(Collectors.joining(" "));
  }

  private static String withoutStops(String word) {
    boolean abbreviated = word.length() <= 3 || word.indexOf('.') < word.length() - 1;
    String cut =
        word.endsWith(",") || word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
    return cut.endsWith(".") && !abbreviated ? cut.substring(0, cut.length() - 1) : cut;
  }

  private static boolean isAllCaps(String word) {
    String bare = word.startsWith("Mc") ? word.substring(2) : word;
    return bare.equals(bare.toUpperCase(Locale.ROOT));
  }

  private static String titleCase(String word) {
    boolean initials = word.length() <= 2 && word.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0);
    if (initials || word.indexOf('.') >= 0 || ROMAN.contains(word)) {
      return word;
    }
    StringBuilder quiet = new StringBuilder();
    int start = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean capital = i == start || (i == start + 2 && startsWithMc(word, start));
      quiet.append(capital ? c : Character.toLowerCase(c));
      start = Character.isLetter(c) ? start : i + 1;
    }
    return quiet.toString();
  }

  private static boolean startsWithMc(String word, int start) {
    return word.regionMatches(true, start, "Mc", 0, 2);
  }
}
