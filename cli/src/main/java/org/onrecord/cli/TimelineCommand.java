package org.onrecord.cli;

import java.util.Arrays;
import java.util.Optional;
import org.onrecord.NewsIndex;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.Timeline;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code onrecord timeline}: when what matches was published. */
final class TimelineCommand implements Command {

  private final Syntax syntax =
      new Syntax(this, "timeline", "Count articles or quotes by when they were published.")
          .footer(
              "",
              "Examples:",
              "  onrecord timeline Araghchi --by month",
              "  onrecord timeline --quotes --speaker Parsi --since 1y");

  private final Lookup lookup = new Lookup(syntax);
  private final Options options;

  private final Given<Optional<Timeline.Step>> step =
      syntax.option(
          "--by",
          "STEP",
          new StepConverter(),
          "day, week (from Monday on) or month; month if not said.");
  private final Given<Boolean> quotes =
      syntax.flag("--quotes", "Count quotes rather than articles.");

  TimelineCommand(CommandContext context) {
    this.options = new Options(context, syntax);
  }

  @Override
  public Syntax syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    lookup.check();
    SearchRequest request = lookup.request(lookup.words(), SearchRequest.DEFAULT_LIMIT);
    Timeline.Step each = step.value().orElse(Timeline.Step.MONTH);
    NewsIndex index = options.openIndex();
    Timeline timeline =
        quotes.value() ? index.quoteTimeline(request, each) : index.timeline(request, each);
    request.ignored().forEach(options::say);
    if (options.isJson()) {
      options.out().line(SearchJson.timeline(lookup.words(), timeline));
    } else {
      new TimelinePrinter(options.out(), options.terminal()).print(timeline);
      options.out().flush();
      say(timeline);
    }
    return timeline.total() > 0 ? Exit.DONE : Exit.NOTHING_FOUND;
  }

  private void say(Timeline timeline) {
    String count = Wording.count(timeline.total(), quotes.value() ? "quote" : "article");
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
