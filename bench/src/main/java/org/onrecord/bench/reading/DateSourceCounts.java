package org.onrecord.bench.reading;

import java.io.PrintStream;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.model.Published;

/**
 * How often dates are right, by where they were found and how confident the reader was. Confidences
 * hold if precision follows them.
 */
final class DateSourceCounts {

  private final SortedMap<String, Count> counts = new TreeMap<>();

  void add(String label, Published found) {
    String source =
        String.format(Locale.ROOT, "%-10s %9.2f", found.source().label(), found.confidence());
    Count count = counts.computeIfAbsent(source, any -> new Count());
    count.found++;
    count.right += found.date().filter(date -> date.toString().equals(label)).isPresent() ? 1 : 0;
  }

  /** Prints a line for each source; {@code pages} is the number of pages that have a date. */
  void print(PrintStream out, int pages) {
    out.printf("%n%-10s %9s %9s %9s%n", "date from", "confident", "precision", "coverage");
    counts.forEach(
        (source, count) ->
            out.printf(
                Locale.ROOT,
                "%s %9.1f %9.1f  (%d of %d right)%n",
                source,
                100.0 * count.right / count.found,
                100.0 * count.found / Math.max(1, pages),
                count.right,
                count.found));
  }

  private static final class Count {
    private int found;
    private int right;
  }
}
