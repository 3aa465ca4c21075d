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
import org.onrecord.ingest.Sources;
import org.onrecord.model.OnrecordException;

/** {@code onrecord index}: articles into an index. */
public final class IndexCommand implements Command {

  /** The label of the index that the project's own build makes. */
  private static final String REFERENCE = "reference";

  private final CommandSpecBuilder syntax =
      new CommandSpecBuilder(
              this,
              "index",
              "Read articles into an index, which is made if there is none.",
              "Text, web pages, feeds, JSON, tables, agency XML, mail and archives of these,",
              "told by content. What was read before and has not changed is not read again.")
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
      syntax.option("--label", "NAME", String.class, "Name the index; stats shows it.");
  private final OptionValue<Optional<Path>> aliases =
      syntax.option(
          "--aliases",
          "FILE",
          Path.class,
          "What people and organizations are called beside their names: a line each,",
          "name TAB variant TAB variant. The index keeps them; an empty file ends that.");

  private final OptionValue<Boolean> prune =
      syntax.flag("--prune", "Remove the articles of files that are no longer there.");
  private final OptionValue<Boolean> rebuild =
      syntax.flag("--rebuild", "Make the index anew; until that is done the old one answers.");
  private final OptionValue<Boolean> strict =
      syntax.flag("--strict", "Leave the index as it is if anything cannot be read.");
  private final OptionValue<Optional<Integer>> threads =
      syntax.option(
          "--threads",
          "N",
          Integer.class,
          "Read and annotate on so many threads; one a core if not said.");
  private final OptionValue<Optional<Path>> report =
      syntax.option(
          "--report", "FILE", Path.class, "Write what became of everything to a file, as JSON.");

  /** What the file of aliases says, which is read once and before an index is touched. */
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
    parsedAliases = aliases.value().map(Aliases::read);
    Sources sources = Sources.under(inputs.paths());
    if (sources.files().isEmpty() && !inputs.hasStandardInput()) {
      // Before an index is opened: a mistyped path must not leave an empty one.
      IngestProgress progress = new IngestProgress(options);
      sources.problems().forEach(progress::problem);
      return finish(
          IngestReport.builder().skipped(sources.skipped()).problems(sources.problems()).build());
    }
    try (InterruptHandler interruption = InterruptHandler.start()) {
      return finish(ingest(sources, interruption));
    }
  }

  private IngestReport ingest(Sources sources, InterruptHandler interruption) {
    Optional<Path> folder = options.index().folder();
    if (rebuild.value() && folder.isPresent()) {
      return new Rebuild(folder.get(), home -> open(NewsIndex.builder(home)))
          .run(into -> ingest(into, sources, interruption));
    }
    try (NewsIndex index = open(options.index().builder())) {
      Ingestion into = Ingestion.into(index);
      return ingest(rebuild.value() ? into.rebuilding() : into, sources, interruption);
    }
  }

  private NewsIndex open(NewsIndexBuilder builder) {
    label.value().ifPresent(builder::label);
    parsedAliases.ifPresent(builder::aliases);
    return builder.open();
  }

  private IngestReport ingest(Ingestion plain, Sources sources, InterruptHandler interruption) {
    IngestProgress progress = new IngestProgress(options);
    Ingestion ingestion =
        plain.listener(progress).reader(inputs.reader()).stopWhen(interruption::isRequested);
    ingestion = prune.value() ? ingestion.pruning() : ingestion;
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

  private int threads(int asked) {
    if (asked < 1) {
      throw syntax.usageError("--threads is " + asked + ": give it 1 or more");
    }
    return asked;
  }

  private int finish(IngestReport result) {
    String summary = IndexJson.summary(result);
    report.value().ifPresent(file -> ReportFile.write(file, summary, result.problems()));
    if (options.isJson()) {
      options.out().line(summary);
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
              + " is the reference index, which the build makes: name another with --index DIR");
    }
  }

  private static boolean isReference(Path home) {
    try (NewsIndex index = NewsIndex.openReadOnly(home)) {
      return index.stats().label().filter(REFERENCE::equals).isPresent();
    } catch (OnrecordException e) {
      // There is none, or opening it for writing will say what is wrong with it.
      return false;
    }
  }
}
