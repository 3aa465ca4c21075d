package org.onrecord.read.plain;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.model.Article;
import org.onrecord.model.Published;

/**
 * Infers when an undated article appeared, from the weekday and date of an event: "on Saturday,
 * April 19".
 *
 * <p>The year is the first in which the weekday matches, not before the latest year in the text,
 * and not after the reading date; a text without a year stays undated. The article appeared within
 * the seven days before the event.
 */
public final class InferredDate {

  /** Low confidence: the rule's precision is not measured. */
  private static final double CONFIDENCE = 0.3;

  /** Weekdays and dates repeat within this many years: a leap day across a century. */
  private static final int MAX_CYCLE_YEARS = 40;

  private static final int WEEK = 7;

  private static final String WEEKDAYS =
      Arrays.stream(DayOfWeek.values())
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .collect(Collectors.joining("|"));
  private static final String MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .collect(Collectors.joining("|"));
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b(?<weekday>"
              + WEEKDAYS
              + "),? (?<month>"
              + MONTHS
              + ") (?<day>\\d{1,2})(?![\\d:,]* ?\\d{4})\\b");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(?<weekday>"
              + WEEKDAYS
              + "),? (?<day>\\d{1,2}) (?<month>"
              + MONTHS
              + ")\\b(?!,? \\d{4})");
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d,.$£€])((?:19|20)\\d\\d)(?![\\d,.]?\\d|%)");

  private InferredDate() {}

  /** The range of an article with a day in this form; empty if it has none, or several disagree. */
  public static Optional<Published> of(Article article, LocalDate today) {
    String text = article.title() + "\n" + article.standfirst() + "\n" + article.body();
    Optional<Integer> since = latestYear(text, today);
    if (since.isEmpty()) {
      return Optional.empty();
    }
    ImmutableList.Builder<Published> ranges = ImmutableList.builder();
    for (Pattern form : ImmutableList.of(MONTH_FIRST, DAY_FIRST)) {
      Matcher match = form.matcher(text);
      while (match.find()) {
        event(match, since.get(), today)
            .ifPresent(day -> ranges.add(range(day, today, match.group())));
      }
    }
    // The latest event was in the future when the article appeared.
    return ranges.build().stream().reduce((a, b) -> isLater(b, a) ? b : a);
  }

  private static boolean isLater(Published one, Published other) {
    return one.latest().orElseThrow().isAfter(other.latest().orElseThrow());
  }

  private static Optional<LocalDate> event(Matcher match, int since, LocalDate today) {
    DayOfWeek weekday = DayOfWeek.valueOf(match.group("weekday").toUpperCase(Locale.ROOT));
    Month month = Month.valueOf(match.group("month").toUpperCase(Locale.ROOT));
    int day = Integer.parseInt(match.group("day"));
    for (int year = since; year <= since + MAX_CYCLE_YEARS; year++) {
      try {
        LocalDate event = LocalDate.of(year, month, day);
        if (event.minusDays(WEEK).isAfter(today)) {
          return Optional.empty();
        }
        if (event.getDayOfWeek() == weekday) {
          return Optional.of(event);
        }
      } catch (DateTimeException invalidDay) {
        // 29 February of another year.
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> latestYear(String text, LocalDate today) {
    return YEAR.matcher(text)
        .results()
        .map(year -> Integer.parseInt(year.group(1)))
        .filter(year -> year <= today.getYear())
        .max(Integer::compare);
  }

  private static Published range(LocalDate event, LocalDate today, String raw) {
    return Published.builder(Published.DateSource.TEXT)
        .confidence(CONFIDENCE)
        .raw(raw)
        .earliest(event.minusDays(WEEK))
        .latest(event.isAfter(today) ? today : event)
        .build();
  }
}
