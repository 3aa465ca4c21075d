package org.onrecord.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.search.QuoteResults;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.Suggestion;

/**
 * The summary of a search.
 *
 * @param noun what was looked for, in the singular
 * @param shown how many are printed
 * @param total how many there are
 * @param undated how many have no date
 * @param undatedLast whether these are part of the total and stand last, rather than left out
 * @param cursor where the next page begins, if there is one
 * @param suggestions what may have been meant by words that find nothing
 * @param ignored what of the words was not understood
 * @param widened names that stand for one that nobody bears as it was typed
 */
public record SearchSummary(
    String noun,
    int shown,
    long total,
    long undated,
    boolean undatedLast,
    Optional<String> cursor,
    List<Suggestion> suggestions,
    List<String> ignored,
    List<String> widened) {

  /** The maximum length of a query in a message. */
  private static final int MAX_ECHO = 80;

  public static SearchSummary of(Results results, SearchRequest request) {
    return new SearchSummary(
        "article",
        results.hits().size(),
        results.total(),
        results.undated(),
        !request.isDated(),
        results.cursor(),
        results.suggestions(),
        results.ignored(),
        results.widened());
  }

  public static SearchSummary of(QuoteResults results, SearchRequest request) {
    return new SearchSummary(
        "quote",
        results.hits().stream().mapToInt(hit -> 1 + hit.copies().size()).sum(),
        results.total(),
        results.undated(),
        !request.isDated(),
        results.cursor(),
        results.suggestions(),
        results.ignored(),
        results.widened());
  }

  boolean isFound() {
    return total > 0;
  }

  public int exitCode() {
    return isFound() ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
  }

  /** The same of an answer of which no hits are printed. */
  public SearchSummary withoutHits() {
    return new SearchSummary(
        noun, 0, total, undated, undatedLast, Optional.empty(), suggestions, ignored, widened);
  }

  /** How many there are: "3 articles", and what was left out. */
  public String count() {
    return foundMessage();
  }

  /**
   * As {@link #messages(String)}.
   *
   * @param isCounted whether {@link #count()} was printed already
   */
  public List<String> messages(String words, boolean isCounted) {
    List<String> messages = messages(words);
    if (isCounted && isFound()) {
      messages.remove(foundMessage());
    }
    return messages;
  }

  /**
   * What the results do not tell people: how many there are, and what was left out.
   *
   * @param words the query as typed
   */
  public List<String> messages(String words) {
    List<String> messages = new ArrayList<>(ignored);
    Wording.widened(widened).ifPresent(messages::add);
    boolean isWholeQuery =
        suggestions.size() == 1 && suggestions.get(0).word().equals(unquoted(words));
    if (isFound() || undated > 0 || !isWholeQuery) {
      messages.add(isFound() ? foundMessage() : nothingFoundMessage(words));
    }
    for (Suggestion suggestion : suggestions) {
      messages.add(
          "nothing found for “"
              + suggestion.word()
              + "”; did you mean “"
              + suggestion.replacement()
              + "”?");
    }
    return messages;
  }

  private String foundMessage() {
    String count =
        shown == total || shown == 0
            ? Wording.count(total, noun)
            : Wording.number(shown) + " of " + Wording.count(total, noun);
    if (undated == 0) {
      return count;
    }
    if (undatedLast) {
      return count + "; " + undatedCount() + " sorted last";
    }
    return count + "; " + undatedCount() + " excluded by the date filter";
  }

  private String nothingFoundMessage(String words) {
    String nothing = "nothing found" + (words.isBlank() ? "" : " for “" + truncated(words) + "”");
    if (undated == 0) {
      return nothing;
    }
    return nothing
        + " in that period; "
        + undatedCount()
        + (undated == 1 ? " matches" : " match")
        + " without the date filter";
  }

  private String undatedCount() {
    return switch (noun) {
      case "quote" -> Wording.count(undated, "quote") + " in undated articles";
      default -> Wording.count(undated, "undated " + noun);
    };
  }

  /** The words of a query that is one phrase, without its quotation marks. */
  private static String unquoted(String words) {
    String query = words.strip();
    boolean isQuoted = query.length() > 2 && query.startsWith("\"") && query.endsWith("\"");
    return isQuoted ? query.substring(1, query.length() - 1).strip() : query;
  }

  private static String truncated(String words) {
    return words.length() <= MAX_ECHO ? words : words.substring(0, MAX_ECHO) + "…";
  }
}
