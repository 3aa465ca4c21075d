package org.onrecord.cli;

import java.util.List;
import org.onrecord.search.QuoteResults;
import org.onrecord.search.Results;

/**
 * How a search went, apart from what it found.
 *
 * @param noun what was looked for, in the singular
 * @param shown how many are printed
 * @param total how many there are
 * @param undated how many more there would be without the dates asked for
 * @param ignored what of the words was not understood
 */
record Outcome(String noun, int shown, long total, long undated, List<String> ignored) {

  /** How much of a query is said back. */
  private static final int LONGEST_ECHO = 80;

  static Outcome of(Results results) {
    return new Outcome(
        "article", results.hits().size(), results.total(), results.undated(), results.ignored());
  }

  static Outcome of(QuoteResults results) {
    return new Outcome(
        "quote", results.hits().size(), results.total(), results.undated(), results.ignored());
  }

  boolean isFound() {
    return total > 0;
  }

  int exitCode() {
    return isFound() ? Exit.DONE : Exit.NOTHING_FOUND;
  }

  /** Tells people what the results do not: how many there are, and what was left out. */
  void say(Options options, String words) {
    ignored.forEach(options::say);
    options.say(isFound() ? found() : nothingFound(words));
  }

  private String found() {
    String count =
        shown == total
            ? Wording.count(total, noun)
            : String.format("%,d of %s", shown, Wording.count(total, noun));
    if (undated == 0) {
      return count;
    }
    String were = undated == 1 ? " was left out" : " were left out";
    return count + "; " + undatedOnes() + were;
  }

  private String nothingFound(String words) {
    String nothing = "nothing found" + (words.isBlank() ? "" : " for “" + shortened(words) + "”");
    if (undated == 0) {
      return nothing;
    }
    return nothing + " in that time; " + undatedOnes() + " would match without the dates";
  }

  private String undatedOnes() {
    return switch (noun) {
      case "quote" -> Wording.count(undated, "quote") + " in undated articles";
      default -> Wording.count(undated, "undated " + noun);
    };
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST_ECHO ? words : words.substring(0, LONGEST_ECHO) + "…";
  }
}
