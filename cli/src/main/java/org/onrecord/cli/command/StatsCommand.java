package org.onrecord.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.NewsIndex;
import org.onrecord.annotate.Aliases;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.CommandSpecBuilder;
import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.output.ExitCode;
import org.onrecord.cli.output.IndexJson;
import org.onrecord.cli.output.Wording;
import org.onrecord.cli.terminal.LabelledRows;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetCounts.Value;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.Stats;

/** {@code onrecord stats}: prints statistics of an index. */
public final class StatsCommand implements Command {

  private static final int MAX_OUTLETS = 5;

  private final CommandSpecBuilder syntax =
      new CommandSpecBuilder(this, "stats", "Show statistics of an index.")
          .footer("", "Example:", "  onrecord stats --index ~/news");

  private final CommonOptions options;

  public StatsCommand(CommandContext context) {
    this.options = new CommonOptions(context, syntax);
  }

  @Override
  public CommandSpecBuilder syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    NewsIndex index = options.openIndex();
    Stats stats = index.stats();
    if (options.isJson()) {
      options
          .out()
          .line(
              IndexJson.stats(options.index().toString(), stats, index.aliases(), outlets(index)));
    } else {
      print(stats, index.aliases(), outlets(index));
    }
    return ExitCode.DONE;
  }

  /** The outlets with the most articles. */
  private static List<Value> outlets(NewsIndex index) {
    SearchRequest request = SearchRequest.everything().facet(Facet.OUTLET).limit(1);
    return index.search(request).facets().stream()
        .flatMap(counts -> counts.values().stream())
        .limit(MAX_OUTLETS)
        .toList();
  }

  private void print(Stats stats, Aliases aliases, List<Value> outlets) {
    LabelledRows rows = new LabelledRows(options.out(), options.terminal());
    rows.row("Index", options.index() + stats.label().map(name -> " (" + name + ")").orElse(""));
    rows.row("Articles", part(stats.articles(), stats.undated(), "undated"));
    rows.row("Published", published(stats.earliest(), stats.latest()));
    rows.row("Quotes", part(stats.quotes(), stats.attributed(), "with a speaker"));
    rows.row("Actors", number(stats.actors()));
    if (!aliases.isEmpty()) {
      rows.row("Aliases", aliases(aliases));
    }
    if (!outlets.isEmpty()) {
      rows.row(
          "Outlets",
          outlets.stream()
              .map(outlet -> outlet.value() + " " + number(outlet.count()))
              .collect(Collectors.joining(", ")));
    }
    rows.row("Size", size(stats.bytes()));
    rows.row("Schema", number(stats.schema()));
  }

  private static String aliases(Aliases aliases) {
    return Wording.count(aliases.variants(), "variant")
        + " of "
        + Wording.count(aliases.names(), "name")
        + " (digest "
        + aliases.digest()
        + ")";
  }

  private static String part(long all, long some, String what) {
    return number(all) + (all == 0 ? "" : ", " + number(some) + " " + what);
  }

  private static String published(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    return earliest.isEmpty() || latest.isEmpty() ? "" : earliest.get() + " to " + latest.get();
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String size(long bytes) {
    double kilobytes = bytes / 1000.0;
    if (kilobytes < 1000) {
      return String.format(Locale.ROOT, "%.0f kB", kilobytes);
    }
    return kilobytes < 1_000_000
        ? String.format(Locale.ROOT, "%.1f MB", kilobytes / 1000)
        : String.format(Locale.ROOT, "%.1f GB", kilobytes / 1_000_000);
  }
}
