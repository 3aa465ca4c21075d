package org.onrecord.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the days that {@code date:}, {@code since:} and {@code until:} ask for. */
final class DateRangeParser {

  private static final String SEPARATOR = "..";

  private final Supplier<LocalDate> clock;
  private @Nullable LocalDate today;

  /**
   * @param clock says what day it is; asked once, and only for what is read: to find out what day
   *     it is takes longer than to read all else of a query
   */
  DateRangeParser(Supplier<LocalDate> clock) {
    this.clock = clock;
  }

  private LocalDate today() {
    LocalDate known = today;
    if (known == null) {
      known = clock.get();
      today = known;
    }
    return known;
  }

  /** From the first day of a period on. */
  Optional<Query.PublishedIn> since(String text) {
    return first(text).map(day -> new Query.PublishedIn(Optional.of(day), Optional.empty()));
  }

  /** Up to the last day of a period. */
  Optional<Query.PublishedIn> until(String text) {
    return last(text).map(day -> new Query.PublishedIn(Optional.empty(), Optional.of(day)));
  }

  /**
   * A period, or {@code a..b} from the first day of one to the last day of another, either of which
   * may be left open; {@code 7d} lasts until today.
   */
  Optional<Query.PublishedIn> of(String text) {
    int dots = text.indexOf(SEPARATOR);
    if (dots >= 0) {
      return between(text.substring(0, dots), text.substring(dots + SEPARATOR.length()));
    }
    boolean isCountedBack =
        !text.isEmpty()
            && Character.isDigit(text.charAt(0))
            && Character.isLetter(text.charAt(text.length() - 1));
    return text.isEmpty() ? Optional.empty() : between(text, isCountedBack ? "0d" : text);
  }

  private Optional<Query.PublishedIn> between(String from, String to) {
    Optional<LocalDate> first = first(from);
    Optional<LocalDate> last = last(to);
    boolean isRead = first.isPresent() != from.isEmpty() && last.isPresent() != to.isEmpty();
    boolean isBackwards =
        isRead && first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
    return isRead && !isBackwards
        ? Optional.of(new Query.PublishedIn(first, last))
        : Optional.empty();
  }

  private Optional<LocalDate> first(String text) {
    return Period.parse(text, today()).map(Period::first);
  }

  private Optional<LocalDate> last(String text) {
    return Period.parse(text, today()).map(Period::last);
  }
}
