package org.onrecord.cli.output;

import java.time.LocalDate;
import java.util.Locale;
import org.onrecord.cli.terminal.Output;
import org.onrecord.cli.terminal.Style;
import org.onrecord.cli.terminal.Terminal;
import org.onrecord.search.Timeline;
import org.onrecord.search.Timeline.Bucket;

/** When things were published, as bars: "2025-04 12 ████████". */
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
    Bucket before = null;
    for (Bucket stretch : timeline.buckets()) {
      if (before != null && !timeline.interval().next(before.first()).equals(stretch.first())) {
        out.line(GAP);
      }
      out.line(row(timeline.interval(), stretch, most));
      before = stretch;
    }
  }

  private String row(Timeline.Interval step, Bucket stretch, long most) {
    String label =
        String.format(
            Locale.ROOT,
            "%s%," + COUNT_WIDTH + "d  ",
            label(step, stretch.first()),
            stretch.count());
    long room = terminal.width() - label.length();
    int length = Math.toIntExact(Math.max(1, room * stretch.count() / most));
    String bar = "█".repeat(length);
    return label + (terminal.color() ? Style.QUOTE.on() + bar + Style.QUOTE.off() : bar);
  }

  private static String label(Timeline.Interval step, LocalDate first) {
    return switch (step) {
      case DAY, WEEK -> first.toString();
      case MONTH -> first.toString().substring(0, 7);
    };
  }
}
