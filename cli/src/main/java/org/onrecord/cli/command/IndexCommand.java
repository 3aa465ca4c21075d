package org.onrecord.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.onrecord.NewsIndex;
import org.onrecord.NewsIndexBuilder;
import org.onrecord.annotate.Aliases;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.CommandSpecBuilder;
import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.option.OptionValue;
import org.onrecord.cli.option.SourceOptions;
import org.onrecord.cli.output.ExitCode;
import org.onrecord.cli.output.IndexJson;
import org.onrecord.cli.output.IngestSummary;
import org.onrecord.cli.output.ReportFile;
import org.onrecord.ingest.IngestReport;
import org.onrecord.ingest.Ingestion;
import org.onrecord.ingest.Rebuild;
import org.onrecord.ingest.SourceResult;
import org.onrecord.ingest.Sources;
import org.onrecord.model.OnrecordException;

/** {@code onrecord index}: indexes articles. */
public final class IndexCommand implements Command {

  /** The label of the index that the project's build creates. */
  private static final String REFERENCE = "reference";

  private final CommandSpecBuilder syntax =
      new CommandSpecBuilder(
              this,
              "index",
              "Index articles; creates the index if it does not exist.",
              "Formats are detected by content: text, web pages, feeds, JSON, tables, agency XML,",
              "mail, and archives of these. Unchanged files are not read again.")
          .footer(
              "",
              "Examples:",
              "  onrecord index --index ~/news clippings/",
              "  onrecord index --index ~/news --rebuild --strict clippings/",
              "  onrecord index --index ~/news --aliases aliases.tsv clippings/",
              "  curl -s https://example.org/feed.jsonl | onrecord index --index ~/news -");

  private final SourceOptions inputs = new SourceOptions(syntax);
  private final CommonOptions options;

  private final OptionValue<Optional<String>> label =
      syntax.option("--label", "NAME", String.class, "Give the index a label, which stats shows.");
  private final OptionValue<Optional<Path>> aliases =
      syntax.option(
          "--aliases",
          "FILE",
          Path.class,
          "Read aliases of people and organizations, one per line: name TAB variant",
          "[TAB variant]. The index stores them; an empty file removes them.");

  private final OptionValue<Boolean> prune =
      syntax.flag("--prune", "Remove the articles of files that no longer exist.");
  private final OptionValue<Boolean> rebuild =
      syntax.flag(
          "--rebuild", "Rebuild the index; the old one is searched until the new one is complete.");
  private final OptionValue<Boolean> strict =
      syntax.flag("--strict", "Leave the index unchanged if any input cannot be read.");
  private final OptionValue<Optional<Integer>> threads =
      syntax.option("--threads", "N", Integer.class, "Use N threads; default: one per core.");
  private final OptionValue<Optional<Path>> report =
      syntax.option(
          "--report",
          "FILE",
          Path.class,
          "Write to FILE, as JSON Lines: each source with what became of it and the ids added,",
          "changed and removed; all problems; the totals.");

  /** The aliases that were given; read once, before the index is opened. */
  private Optional<Aliases> parsedAliases = Optional.empty();

  public IndexCommand(CommandContext context) {
    this.options = new CommonOptions(context, syntax);
  }

  @Override
  public CommandSpecBuilder syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    refuseReferenceIndex();
    report
        .value()
        .flatMap(ReportFile::fault)
        .ifPresent(
            fault -> {
              throw syntax.usageError("--report " + fault);
            });
    parsedAliases = aliases.value().map(Aliases::read);
    Sources sources = inputs.sources();
    if (sources.files().isEmpty() && !inputs.hasStandardInput()) {
      // Checked before opening: a mistyped path must not leave an empty index.
      IngestProgress progress = new IngestProgress(options);
      sources.problems().forEach(progress::problem);
      return finish(
          IngestReport.builder()
              .skipped(sources.skipped())
              .problems(sources.problems())
              .sourceResults(SourceResult.unread(sources))
              .build());
    }
    try (InterruptHandler interrupt = InterruptHandler.start()) {
      return finish(ingest(sources, interrupt));
    }
  }

  private IngestReport ingest(Sources sources, InterruptHandler interrupt) {
    Optional<Path> folder = options.index().folder();
    if (rebuild.value() && folder.isPresent()) {
      return new Rebuild(folder.get(), home -> open(NewsIndex.builder(home)))
          .run(into -> ingest(into, sources, interrupt));
    }
    try (NewsIndex index = open(options.index().builder())) {
      Ingestion into = Ingestion.into(index);
      return ingest(rebuild.value() ? into.rebuilding() : into, sources, interrupt);
    }
  }

  private NewsIndex open(NewsIndexBuilder builder) {
    label.value().ifPresent(builder::label);
    parsedAliases.ifPresent(builder::aliases);
    return builder.open();
  }

  private IngestReport ingest(Ingestion configured, Sources sources, InterruptHandler interrupt) {
    IngestProgress progress = new IngestProgress(options);
    Ingestion ingestion =
        configured.listener(progress).reader(inputs.reader()).stopWhen(interrupt::isRequested);
    ingestion = prune.value() ? ingestion.pruning() : ingestion;
    ingestion = report.value().isPresent() ? ingestion.trackingChanges() : ingestion;
    ingestion = strict.value() ? ingestion.strict() : ingestion;
    if (threads.value().isPresent()) {
      ingestion = ingestion.threads(threads(threads.value().get()));
    }
    try {
      return inputs.hasStandardInput()
          ? ingestion.all(sources, options.console().in(), SourceOptions.STANDARD_INPUT)
          : ingestion.sources(sources);
    } finally {
      progress.erase();
    }
  }

  private int threads(int value) {
    if (value < 1) {
      throw syntax.usageError("--threads is " + value + "; it must be 1 or more");
    }
    return value;
  }

  private int finish(IngestReport result) {
    report.value().ifPresent(file -> ReportFile.write(file, result));
    if (options.isJson()) {
      options.out().line(IndexJson.summary(result));
    } else if (result.sources() > 0 || result.unchanged() > 0 || result.interrupted()) {
      IngestSummary.of(result, options.index().toString()).forEach(options::printMessage);
    }
    if (result.interrupted()) {
      return ExitCode.INTERRUPTED;
    }
    return result.problems().isEmpty() ? ExitCode.DONE : ExitCode.UNREADABLE;
  }

  private void refuseReferenceIndex() {
    if (options.chosenIndex().isEmpty()
        && options.index().folder().filter(IndexCommand::isReference).isPresent()) {
      throw syntax.usageError(
          "the index at "
              + options.index()
              + " is the reference index, which only the build writes; choose another with"
              + " --index DIR");
    }
  }

  private static boolean isReference(Path home) {
    try (NewsIndex index = NewsIndex.openReadOnly(home)) {
      return index.stats().label().filter(REFERENCE::equals).isPresent();
    } catch (OnrecordException e) {
      // Either there is none, or opening it for writing reports the error.
      return false;
    }
  }
}
