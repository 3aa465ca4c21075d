package org.onrecord.cli;

import java.time.LocalDate;
import java.util.Locale;
import org.onrecord.search.Timeline;
import org.onrecord.search.Timeline.Stretch;

/** When things were published, as bars: "2025-04 12 ████████". */
final class TimelinePrinter {

  private static final int COUNT = 8;
  private static final String GAP = "⋮";

  private final Output out;
  private final Terminal terminal;

  TimelinePrinter(Output out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  void print(Timeline timeline) {
    long most = timeline.stretches().stream().mapToLong(Stretch::count).max().orElse(1);
    Stretch before = null;
    for (Stretch stretch : timeline.stretches()) {
      if (before != null && !timeline.step().next(before.first()).equals(stretch.first())) {
        out.line(GAP);
      }
      out.line(row(timeline.step(), stretch, most));
      before = stretch;
    }
  }

  private String row(Timeline.Step step, Stretch stretch, long most) {
    String label =
        String.format(
            Locale.ROOT, "%s%," + COUNT + "d  ", label(step, stretch.first()), stretch.count());
    long room = terminal.width() - label.length();
    int length = Math.toIntExact(Math.max(1, room * stretch.count() / most));
    String bar = "█".repeat(length);
    return label + (terminal.color() ? Style.QUOTE.on() + bar + Style.QUOTE.off() : bar);
  }

  private static String label(Timeline.Step step, LocalDate first) {
    return switch (step) {
      case DAY, WEEK -> first.toString();
      case MONTH -> first.toString().substring(0, 7);
    };
  }
}
