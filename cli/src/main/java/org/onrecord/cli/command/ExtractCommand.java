package org.onrecord.cli.command;

import java.util.List;
import org.onrecord.annotate.Annotator;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.CommandSpecBuilder;
import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.option.OptionValue;
import org.onrecord.cli.option.SourceOptions;
import org.onrecord.cli.output.ArticleLine;
import org.onrecord.cli.output.ArticlePrinter;
import org.onrecord.cli.output.ExitCode;
import org.onrecord.ingest.SourceFile;
import org.onrecord.ingest.Sources;
import org.onrecord.model.Article;
import org.onrecord.model.ExplainedQuote;
import org.onrecord.read.ArticleReader;
import org.onrecord.read.ArticleSink;
import org.onrecord.read.UnreadableArticle;

/** {@code onrecord extract}: prints what would be indexed, without an index. */
public final class ExtractCommand implements Command {

  private final CommandSpecBuilder syntax =
      new CommandSpecBuilder(
              this, "extract", "Show metadata, actors and quotes of files without indexing them.")
          .footer(
              "",
              "Examples:",
              "  onrecord extract clippings/talks.txt",
              "  onrecord extract --explain clippings/talks.txt",
              "  onrecord extract --json clippings | onrecord index --index DIR -");

  private final SourceOptions inputs = new SourceOptions(syntax);

  private final OptionValue<Boolean> explain =
      syntax.flag("--explain", "Explain the attribution of each quote.");

  private final CommonOptions options;

  public ExtractCommand(CommandContext context) {
    this.options = new CommonOptions(context, syntax);
  }

  @Override
  public CommandSpecBuilder syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    Findings found = new Findings();
    Sources sources = inputs.sources();
    sources.problems().forEach(found::unreadable);
    ArticleReader reader = inputs.reader();
    for (SourceFile file : sources.files()) {
      reader.read(file.path(), file.name(), found);
    }
    if (inputs.hasStandardInput()) {
      inputs.streamReader().read(options.console().in(), SourceOptions.STANDARD_INPUT, found);
    }
    return found.exitCode();
  }

  private final class Findings implements ArticleSink {
    private final Annotator annotator = Annotator.create();
    private int articles;
    private int problems;

    @Override
    public void article(Article article) {
      Article annotated = annotator.annotate(article);
      List<ExplainedQuote> reasons = explain.value() ? annotator.explain(article) : List.of();
      if (options.isJson()) {
        options.out().line(ArticleLine.article(annotated, reasons));
      } else {
        if (articles > 0) {
          options.out().line("\n");
        }
        new ArticlePrinter(options.out(), options.terminal()).findings(annotated, reasons);
      }
      articles++;
    }

    @Override
    public void unreadable(UnreadableArticle problem) {
      problems++;
      options.console().printMessage(String.valueOf(problem.getMessage()));
    }

    int exitCode() {
      return problems > 0
          ? ExitCode.UNREADABLE
          : articles > 0 ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
    }
  }
}
