package org.onrecord.read.plain;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.WordList;

/**
 * A time of day next to a date: "10:05 am EDT", "T16:15:30Z", "14.26 Uhr".
 *
 * @param start its start in the line, including what joins it to the date
 * @param end the index after its end
 */
record ClockTime(LocalTime time, Optional<ZoneOffset> offset, int start, int end) {

  private static final ImmutableMap<String, ZoneId> ZONES = zones();

  private static final String TIME =
      "(?<hour>\\d{1,2})(?<mark>[:.h])(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?(?!\\d)"
          + "(?:\\s?(?<half>[aApP])\\.?[mM]\\b\\.?|(?<hours>\\s?Uhr|\\s?hrs?)\\b)?"
          + "(?:\\s?(?<offset>[+-]\\d{2}:?\\d{2})|\\s?(?<zone>[A-Z]{1,4})(?![\\p{L}]))?";

  private static final Pattern AFTER =
      Pattern.compile("\\G(?:T|[\\s,|•·–—-]{0,4}(?:(?:at|um|kl\\.?|à|alle|ore|às|om)\\s)?)" + TIME);

  private static final Pattern BEFORE =
      Pattern.compile("(?<!\\d)" + TIME + "[\\s,|•·–—-]{0,4}(?:on\\s)?$");

  /** Maximum distance of a time before the date. */
  private static final int MAX_DISTANCE = 30;

  /** The time directly after a date, otherwise directly before it. */
  static Optional<ClockTime> beside(String line, int start, int end, LocalDate date) {
    Matcher after = AFTER.matcher(line);
    if (after.find(end)) {
      Optional<ClockTime> time = read(after, date, 0);
      if (time.isPresent()) {
        return time;
      }
    }
    int from = Math.max(0, start - MAX_DISTANCE);
    Matcher before = BEFORE.matcher(line.substring(from, start));
    return before.find() ? read(before, date, from) : Optional.empty();
  }

  private static Optional<ClockTime> read(Matcher match, LocalDate date, int shift) {
    String half = match.group("half");
    boolean isLabelled = half != null || match.group("hours") != null;
    if (".".equals(match.group("mark")) && !isLabelled) {
      return Optional.empty();
    }
    try {
      int hour = Integer.parseInt(match.group("hour"));
      if (half != null) {
        if (hour < 1 || hour > 12) {
          return Optional.empty();
        }
        hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
      }
      LocalTime time =
          LocalTime.of(
              hour,
              Integer.parseInt(match.group("minute")),
              number(match.group("second")),
              nanos(match));
      return Optional.of(
          new ClockTime(
              time, offset(match, date, time), match.start() + shift, match.end() + shift));
    } catch (DateTimeException outOfRange) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneOffset> offset(Matcher match, LocalDate date, LocalTime time) {
    String offset = match.group("offset");
    if (offset != null) {
      return Optional.of(ZoneOffset.of(offset));
    }
    String zone = match.group("zone");
    if (zone == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(ZONES.get(zone.toLowerCase(Locale.ROOT)))
        .map(id -> id.getRules().getOffset(date.atTime(time)));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static int nanos(Matcher match) {
    String fraction = match.group("fraction");
    return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
  }

  private static ImmutableMap<String, ZoneId> zones() {
    ImmutableMap.Builder<String, ZoneId> zones = ImmutableMap.builder();
    for (String line : WordList.lines(ClockTime.class, "zones.txt")) {
      List<String> entry = Splitter.on(' ').splitToList(line);
      zones.put(entry.get(0), ZoneId.of(entry.get(1)));
    }
    return zones.buildOrThrow();
  }
}
