package org.onrecord.cli;

import java.util.Arrays;
import java.util.concurrent.Callable;
import org.onrecord.NewsIndex;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code onrecord timeline}: when what matches was published. */
@Command(
    name = "timeline",
    description = "Count articles or quotes by when they were published.",
    footer = {
      "",
      "Examples:",
      "  onrecord timeline Araghchi --by month",
      "  onrecord timeline --quotes --speaker Parsi --since 1y"
    })
final class TimelineCommand implements Callable<Integer> {

  @Mixin private final Lookup lookup = new Lookup();
  @Mixin private final Options options;

  @Option(
      names = "--by",
      paramLabel = "STEP",
      order = 15,
      converter = StepConverter.class,
      description = "day, week (from Monday on) or month; month if not said.")
  private Timeline.Step step = Timeline.Step.MONTH;

  @Option(names = "--quotes", order = 16, description = "Count quotes rather than articles.")
  private boolean quotes;

  TimelineCommand(Console console) {
    this.options = new Options(console);
  }

  @Override
  public Integer call() {
    lookup.check();
    SearchRequest request = lookup.request(lookup.words(), SearchRequest.DEFAULT_LIMIT);
    try (Indexes.Lease lease = options.openIndex()) {
      NewsIndex index = lease.index();
      Timeline timeline =
          quotes ? index.quoteTimeline(request, step) : index.timeline(request, step);
      request.ignored().forEach(options::say);
      if (options.isJson()) {
        options.out().line(JsonLines.timeline(lookup.words(), timeline));
      } else {
        new TimelinePrinter(options.out(), options.terminal()).print(timeline);
        options.out().flush();
        say(timeline);
      }
      return timeline.total() > 0 ? Exit.DONE : Exit.NOTHING_FOUND;
    }
  }

  private void say(Timeline timeline) {
    String count = Wording.count(timeline.total(), quotes ? "quote" : "article");
    options.say(timeline.undated() == 0 ? count : count + ", " + timeline.undated() + " undated");
  }

  private static final class StepConverter implements ITypeConverter<Timeline.Step> {
    @Override
    public Timeline.Step convert(String text) {
      return Arrays.stream(Timeline.Step.values())
          .filter(step -> step.label().equals(text))
          .findFirst()
          .orElseThrow(
              () -> new TypeConversionException("“" + text + "” is none of day, week and month"));
    }
  }
}
