package org.onrecord.cli.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onrecord.NewsIndex;
import org.onrecord.cli.option.Choices;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.CommandSpecBuilder;
import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.option.OptionValue;
import org.onrecord.cli.option.QueryOptions;
import org.onrecord.cli.output.ExitCode;
import org.onrecord.cli.output.SearchJson;
import org.onrecord.cli.output.TimelinePrinter;
import org.onrecord.cli.output.Wording;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.Timeline;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code onrecord timeline}: counts matches by publication date. */
public final class TimelineCommand implements Command {

  private final CommandSpecBuilder syntax =
      new CommandSpecBuilder(this, "timeline", "Count articles or quotes by publication date.")
          .footer(
              "",
              "Examples:",
              "  onrecord timeline Araghchi --by month",
              "  onrecord timeline --quotes --speaker Parsi --since 1y");

  private final QueryOptions lookup = new QueryOptions(syntax);
  private final CommonOptions options;

  private final OptionValue<Optional<Timeline.Interval>> step =
      syntax.option(
          "--by",
          "STEP",
          new StepConverter(),
          "Count by day, week (from Monday), month or year; default: month.");
  private final OptionValue<Boolean> quotes =
      syntax.flag("--quotes", "Count quotes instead of articles.");

  public TimelineCommand(CommandContext context) {
    this.options = new CommonOptions(context, syntax);
  }

  @Override
  public CommandSpecBuilder syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    lookup.check();
    SearchRequest request = lookup.request(lookup.words(), SearchRequest.DEFAULT_LIMIT);
    Timeline.Interval each = step.value().orElse(Timeline.Interval.MONTH);
    NewsIndex index = options.openIndex();
    Timeline timeline =
        quotes.value() ? index.quoteTimeline(request, each) : index.timeline(request, each);
    request.ignored().forEach(options::printMessage);
    SearchRequest one = request.limit(1).withoutSnippets();
    Wording.widened(quotes.value() ? index.quotes(one).widened() : index.search(one).widened())
        .ifPresent(options::printMessage);
    if (options.isJson()) {
      options.out().line(SearchJson.timeline(lookup.words(), timeline));
    } else {
      new TimelinePrinter(options.out(), options.terminal()).print(timeline);
      options.out().flush();
      printSummary(timeline);
    }
    return timeline.total() > 0 ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
  }

  private void printSummary(Timeline timeline) {
    String count = Wording.count(timeline.total(), quotes.value() ? "quote" : "article");
    options.printMessage(
        timeline.undated() == 0 ? count : count + ", " + timeline.undated() + " undated");
  }

  private static final class StepConverter implements ITypeConverter<Timeline.Interval>, Choices {
    @Override
    public List<String> choices() {
      return Arrays.stream(Timeline.Interval.values()).map(Timeline.Interval::label).toList();
    }

    @Override
    public Timeline.Interval convert(String text) {
      return Arrays.stream(Timeline.Interval.values())
          .filter(step -> step.label().equals(text))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "“" + text + "” is not valid; use day, week, month or year"));
    }
  }
}
