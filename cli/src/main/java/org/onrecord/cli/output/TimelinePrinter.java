package org.onrecord.cli.output;

import java.time.LocalDate;
import java.util.Locale;
import org.onrecord.cli.terminal.Output;
import org.onrecord.cli.terminal.Style;
import org.onrecord.cli.terminal.Terminal;
import org.onrecord.search.Timeline;
import org.onrecord.search.Timeline.Bucket;

/** Prints a timeline as bars for people: "2025-04 12 ████████". */
public final class TimelinePrinter {

  private static final int COUNT_WIDTH = 8;
  private static final String GAP = "⋮";

  private final Output out;
  private final Terminal terminal;

  public TimelinePrinter(Output out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  public void print(Timeline timeline) {
    long most = timeline.buckets().stream().mapToLong(Bucket::count).max().orElse(1);
    Bucket previous = null;
    for (Bucket bucket : timeline.buckets()) {
      if (previous != null && !timeline.interval().next(previous.first()).equals(bucket.first())) {
        out.line(GAP);
      }
      out.line(row(timeline.interval(), bucket, most));
      previous = bucket;
    }
  }

  private String row(Timeline.Interval interval, Bucket bucket, long most) {
    String label =
        String.format(
            Locale.ROOT,
            "%s%," + COUNT_WIDTH + "d  ",
            label(interval, bucket.first()),
            bucket.count());
    long available = terminal.width() - label.length();
    int length = Math.toIntExact(Math.max(1, available * bucket.count() / most));
    String bar = "█".repeat(length);
    return label + (terminal.color() ? Style.QUOTE.on() + bar + Style.QUOTE.off() : bar);
  }

  private static String label(Timeline.Interval interval, LocalDate first) {
    return switch (interval) {
      case DAY, WEEK -> first.toString();
      case MONTH -> first.toString().substring(0, 7);
      case YEAR -> first.toString().substring(0, 4);
    };
  }
}
