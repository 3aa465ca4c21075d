package org.onrecord.annotate.attribution;

import com.google.common.base.Ascii;
import java.util.List;
import org.onrecord.annotate.clause.ClosedClasses;
import org.onrecord.annotate.clause.MarkedSpan;

/**
 * The shape of a quotation, as features that distinguish titles and scare quotes from speech.
 *
 * @param words how many words it has, 64 at most
 * @param size a class of {@code words}
 * @param opening whether it begins with a capital, a lower-case letter or neither
 * @param ending the stop with which it ends
 * @param capitals how many of its longer words are capitalized
 * @param person whether it contains first- or second-person words
 */
record QuoteShape(
    int words, String size, String opening, String ending, String capitals, String person) {

  private static final String TITLE_CASED = "titled";

  /**
   * The shape of a marked span.
   *
   * @param titleCased whether the text around it is in title case, so that its capitals are not
   *     informative
   */
  static QuoteShape of(MarkedSpan markedSpan, boolean titleCased) {
    List<String> words = markedSpan.split();
    return new QuoteShape(
        words.size(),
        size(words.size()),
        titleCased ? TITLE_CASED : opening(markedSpan),
        ending(markedSpan),
        titleCased ? TITLE_CASED : capitals(words),
        person(words));
  }

  private static String size(int words) {
    if (words <= 4) {
      return Integer.toString(words);
    }
    return words <= 6 ? "5-6" : words <= 9 ? "7-9" : words <= 15 ? "10-15" : "16+";
  }

  private static String opening(MarkedSpan markedSpan) {
    int first = markedSpan.words().codePointAt(0);
    return Character.isUpperCase(first) ? "Word" : Character.isLowerCase(first) ? "word" : "sign";
  }

  private static String ending(MarkedSpan markedSpan) {
    for (String stop : List.of(",", ".", "?!", "…—-")) {
      if (markedSpan.endsWithAny(stop)) {
        return stop;
      }
    }
    return "none";
  }

  private static String capitals(List<String> words) {
    int capitals = 0;
    int small = 0;
    for (String word : words) {
      int first = word.codePointAt(0);
      if (Character.isUpperCase(first) || !Character.isLetter(first)) {
        capitals++;
      } else if (!ClosedClasses.LOWERCASE_IN_TITLES.contains(word)) {
        small++;
      }
    }
    if (small == 0) {
      return "all";
    }
    return capitals == 0 ? "none" : capitals * 2 > words.size() ? "most" : "some";
  }

  private static String person(List<String> words) {
    return words.stream()
            .map(Ascii::toLowerCase)
            .anyMatch(ClosedClasses.FIRST_AND_SECOND_PERSON::contains)
        ? "talks"
        : "tells";
  }
}
