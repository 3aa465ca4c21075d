package org.onrecord.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.NewsIndex;
import org.onrecord.ingest.IngestReport;
import org.onrecord.ingest.Ingestion;
import org.onrecord.ingest.SourceList;
import org.onrecord.ingest.Sources;
import org.onrecord.model.OnrecordException;
import org.onrecord.read.UnreadableArticle;
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
      "content; an article that is in it is replaced."
    },
    footer = {
      "",
      "Examples:",
      "  onrecord index --index ~/news clippings/",
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

  IndexCommand(Console console) {
    this.options = new Options(console);
  }

  @Override
  public Integer call() {
    refuseReferenceIndex();
    SourceList sources = Sources.under(inputs.paths());
    if (sources.sources().isEmpty() && !inputs.hasStandardInput()) {
      // Before an index is opened: a mistyped path is not to leave an empty one.
      Progress progress = new Progress(options);
      sources.problems().forEach(progress::problem);
      return finish(new IngestReport(0, 0, 0, 0, sources.skipped(), sources.problems()));
    }
    NewsIndex.Builder builder = NewsIndex.builder(options.index());
    label.ifPresent(builder::label);
    try (NewsIndex index = builder.open()) {
      return finish(ingest(index));
    }
  }

  private IngestReport ingest(NewsIndex index) {
    Progress progress = new Progress(options);
    Ingestion ingestion = Ingestion.into(index).listener(progress).reader(inputs.reader());
    ImmutableList.Builder<IngestReport> reports = ImmutableList.builder();
    if (!inputs.paths().isEmpty()) {
      reports.add(ingestion.paths(inputs.paths()));
    }
    if (inputs.hasStandardInput()) {
      reports.add(
          ingestion.reader(inputs.streamReader()).stream(
              options.console().in(), Inputs.STANDARD_INPUT));
    }
    progress.erase();
    return together(reports.build());
  }

  private static IngestReport together(List<IngestReport> reports) {
    ImmutableList.Builder<UnreadableArticle> problems = ImmutableList.builder();
    reports.forEach(report -> problems.addAll(report.problems()));
    return new IngestReport(
        reports.stream().mapToInt(IngestReport::sources).sum(),
        reports.stream().mapToInt(IngestReport::articles).sum(),
        reports.stream().mapToInt(IngestReport::replaced).sum(),
        reports.stream().mapToInt(IngestReport::copies).sum(),
        reports.stream().flatMap(report -> report.skipped().stream()).toList(),
        problems.build());
  }

  private int finish(IngestReport report) {
    if (options.isJson()) {
      options.out().line(JsonLines.summary(report));
    } else if (report.sources() > 0) {
      ReadingSummary.of(report, options.index()).forEach(options::say);
    }
    return report.problems().isEmpty() ? Exit.DONE : Exit.UNREADABLE;
  }

  private void refuseReferenceIndex() {
    if (options.chosenIndex().isEmpty() && isReference(options.index())) {
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
