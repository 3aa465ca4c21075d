package org.onrecord.read.plain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Published;
import org.onrecord.read.context.TextRules;
import org.onrecord.text.WordList;

/**
 * A line at the head or tail with the publication date: "Posted May 24, 2026 10:05 am EDT",
 * "Geneva, 3 April 2025". Sentences that mention a date are excluded.
 *
 * @param published the date
 * @param labelled whether the line is labelled as publication date
 * @param updated whether the line is labelled as date of a change only
 */
public record DatedLine(Published published, boolean labelled, boolean updated) {

  private static final ImmutableSet<String> PUBLISHED =
      WordList.lines(DatedLine.class, "date-labels.txt");
  private static final ImmutableSet<String> UPDATED =
      WordList.lines(DatedLine.class, "update-labels.txt");

  /** Precision of dates in text on 257 labelled news pages: .62 to .75. */
  private static final double CONFIDENCE = 0.75;

  private static final int MAX_LENGTH = 160;
  private static final int MAX_WORDS = 4;
  private static final int MAX_LABELLED_WORDS = 12;
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}.'’-]*");

  /**
   * Parses a date line.
   *
   * @param latest the last plausible day; later dates are announcements
   */
  public static Optional<DatedLine> of(String line, LocalDate latest) {
    if (line.length() > MAX_LENGTH || startsWithDash(line)) {
      return Optional.empty();
    }
    ImmutableList<DateText> dates = DateText.all(line);
    List<DatedLine> found = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (DateText date : dates) {
      String before = line.substring(from, date.start());
      rest.append(before).append(' ');
      from = date.end();
      if (!date.date().isAfter(latest)) {
        DateLabel label = DateLabel.last(before);
        Published published = date.published(line, Published.DateSource.TEXT, CONFIDENCE);
        found.add(
            new DatedLine(published, label == DateLabel.PUBLISHED, label == DateLabel.UPDATED));
      }
    }
    rest.append(line, from, line.length());
    return found.isEmpty() || !isRestOfDateLine(rest.toString(), found, line)
        ? Optional.empty()
        : best(found);
  }

  /** Whether the words before a date say that something changed then. */
  public static boolean isOfChange(String before) {
    return DateLabel.last(before) == DateLabel.UPDATED;
  }

  /** A publication date in the future. */
  static Optional<DateText> future(String line, LocalDate latest) {
    if (line.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    return DateText.all(line).stream()
        .filter(date -> date.date().isAfter(latest))
        .filter(date -> DateLabel.last(line.substring(0, date.start())) == DateLabel.PUBLISHED)
        .findFirst();
  }

  /** The publication date from several lines; a date of change is not one. */
  public static Optional<Published> published(List<DatedLine> lines) {
    return best(lines).filter(line -> !line.updated).map(DatedLine::published);
  }

  /** The best of several: labelled, otherwise unlabelled, otherwise the first date of a change. */
  private static Optional<DatedLine> best(List<DatedLine> lines) {
    return lines.stream()
        .filter(DatedLine::labelled)
        .findFirst()
        .or(() -> lines.stream().filter(line -> !line.updated).findFirst())
        .or(() -> lines.stream().findFirst());
  }

  private static boolean isRestOfDateLine(String rest, List<DatedLine> found, String line) {
    int words = 0;
    Matcher word = WORD.matcher(rest);
    while (word.find()) {
      words++;
    }
    boolean isMarked =
        Iterables.any(found, date -> date.labelled || date.updated)
            || DateLabel.last(rest) != DateLabel.NONE
            || Byline.of(line).isPresent();
    boolean sentence = TextRules.trim(rest).endsWith(".") && words > MAX_WORDS;
    return !sentence && words <= (isMarked ? MAX_LABELLED_WORDS : MAX_WORDS);
  }

  /** "— Jane Doe, 15 April 2019": attribution of a quotation, not a dateline. */
  private static boolean startsWithDash(String line) {
    return !line.isEmpty() && "-–—―".indexOf(line.charAt(0)) >= 0;
  }

  /** What the words before a date say about it. */
  private enum DateLabel {
    PUBLISHED,
    UPDATED,
    NONE;

    /** The label nearest to the date. */
    static DateLabel last(String before) {
      String lower = before.toLowerCase(Locale.ROOT);
      int published = end(lower, DatedLine.PUBLISHED);
      int updated = end(lower, DatedLine.UPDATED);
      if (published < 0 && updated < 0) {
        return NONE;
      }
      return published > updated ? PUBLISHED : UPDATED;
    }

    private static int end(String lower, ImmutableSet<String> labels) {
      int end = -1;
      for (String label : labels) {
        int at = lower.lastIndexOf(label);
        if (at >= 0 && TextRules.isWordBoundary(lower, at)) {
          end = Math.max(end, at + label.length());
        }
      }
      return end;
    }
  }
}
