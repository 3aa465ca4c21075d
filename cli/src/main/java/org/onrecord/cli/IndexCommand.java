package org.onrecord.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.NewsIndex;
import org.onrecord.annotate.Aliases;
import org.onrecord.ingest.IngestReport;
import org.onrecord.ingest.Ingestion;
import org.onrecord.ingest.Rebuild;
import org.onrecord.ingest.SourceList;
import org.onrecord.ingest.Sources;
import org.onrecord.model.OnrecordException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code onrecord index}: articles into an index. */
@Command(
    name = "index",
    description = {
      "Read articles into an index, which is made if there is none.",
      "Text, web pages, feeds, JSON, tables, agency XML, mail and archives of these, told by",
      "content. What was read before and has not changed is not read again."
    },
    footer = {
      "",
      "Examples:",
      "  onrecord index --index ~/news clippings/",
      "  onrecord index --index ~/news --rebuild --strict clippings/",
      "  onrecord index --index ~/news --aliases aliases.tsv clippings/",
      "  curl -s https://example.org/feed.jsonl | onrecord index --index ~/news -"
    })
final class IndexCommand implements Callable<Integer> {

  /** The label of the index that the project's own build makes. */
  private static final String REFERENCE = "reference";

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec command;

  @Mixin private final Inputs inputs = new Inputs();
  @Mixin private final Options options;

  @Option(names = "--label", paramLabel = "NAME", description = "Name the index; stats shows it.")
  private Optional<String> label = Optional.empty();

  @Option(
      names = "--aliases",
      paramLabel = "FILE",
      description = {
        "What people and organizations are called beside their names: a line each,",
        "name TAB variant TAB variant. The index keeps them; an empty file ends that."
      })
  private Optional<Path> aliases = Optional.empty();

  @Option(names = "--prune", description = "Remove the articles of files that are no longer there.")
  private boolean prune;

  @Option(
      names = "--rebuild",
      description = "Make the index anew; until that is done the old one answers.")
  private boolean rebuild;

  @Option(names = "--strict", description = "Leave the index as it is if anything cannot be read.")
  private boolean strict;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Read and annotate on so many threads; one a core if not said.")
  private Optional<Integer> threads = Optional.empty();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write what became of everything to a file, as JSON.")
  private Optional<Path> report = Optional.empty();

  /** What the file of aliases says, which is read once and before an index is touched. */
  private Optional<Aliases> given = Optional.empty();

  IndexCommand(Console console) {
    this.options = new Options(console);
  }

  @Override
  public Integer call() {
    refuseReferenceIndex();
    given = aliases.map(Aliases::read);
    SourceList sources = Sources.under(inputs.paths());
    if (sources.sources().isEmpty() && !inputs.hasStandardInput()) {
      // Before an index is opened: a mistyped path is not to leave an empty one.
      Progress progress = new Progress(options);
      sources.problems().forEach(progress::problem);
      return finish(IngestReport.of(sources));
    }
    try (Interruption interruption = Interruption.watch()) {
      return finish(ingest(interruption));
    }
  }

  private IngestReport ingest(Interruption interruption) {
    Optional<Path> folder = options.index().folder();
    if (rebuild && folder.isPresent()) {
      return new Rebuild(folder.get(), home -> open(NewsIndex.builder(home)))
          .run(into -> ingest(into, interruption));
    }
    try (NewsIndex index = open(options.index().builder())) {
      Ingestion into = Ingestion.into(index);
      return ingest(rebuild ? into.rebuilding() : into, interruption);
    }
  }

  private NewsIndex open(NewsIndex.Builder builder) {
    label.ifPresent(builder::label);
    given.ifPresent(builder::aliases);
    return builder.open();
  }

  private IngestReport ingest(Ingestion plain, Interruption interruption) {
    Progress progress = new Progress(options);
    Ingestion ingestion =
        plain.listener(progress).reader(inputs.reader()).until(interruption::isAsked);
    ingestion = prune ? ingestion.pruning() : ingestion;
    ingestion = strict ? ingestion.strict() : ingestion;
    if (threads.isPresent()) {
      ingestion = ingestion.threads(threads(threads.get()));
    }
    try {
      return inputs.hasStandardInput()
          ? ingestion.all(inputs.paths(), options.console().in(), Inputs.STANDARD_INPUT)
          : ingestion.paths(inputs.paths());
    } finally {
      progress.erase();
    }
  }

  private int threads(int asked) {
    if (asked < 1) {
      throw new ParameterException(
          command.commandLine(), "--threads is " + asked + ": give it 1 or more");
    }
    return asked;
  }

  private int finish(IngestReport result) {
    String summary = JsonLines.summary(result);
    report.ifPresent(file -> ReportFile.write(file, summary, result.problems()));
    if (options.isJson()) {
      options.out().line(summary);
    } else if (result.sources() > 0 || result.unchanged() > 0 || result.interrupted()) {
      ReadingSummary.of(result, options.index()).forEach(options::say);
    }
    if (result.interrupted()) {
      return Exit.INTERRUPTED;
    }
    return result.problems().isEmpty() ? Exit.DONE : Exit.UNREADABLE;
  }

  private void refuseReferenceIndex() {
    if (options.chosenIndex().isEmpty()
        && options.index().folder().filter(IndexCommand::isReference).isPresent()) {
      throw new ParameterException(
          command.commandLine(),
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
