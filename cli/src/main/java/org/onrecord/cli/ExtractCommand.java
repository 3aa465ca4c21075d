package org.onrecord.cli;

import java.util.List;
import org.onrecord.annotate.Annotator;
import org.onrecord.annotate.Finding;
import org.onrecord.ingest.SourceFile;
import org.onrecord.ingest.Sources;
import org.onrecord.model.Article;
import org.onrecord.read.ArticleReader;
import org.onrecord.read.ArticleSink;
import org.onrecord.read.UnreadableArticle;

/** {@code onrecord extract}: what would be indexed, without an index. */
final class ExtractCommand implements Command {

  private final Syntax syntax =
      new Syntax(this, "extract", "Show what is found in articles, without indexing them.")
          .footer(
              "",
              "Examples:",
              "  onrecord extract clippings/talks.txt",
              "  onrecord extract --explain clippings/talks.txt",
              "  onrecord extract --json clippings | onrecord index --index DIR -");

  private final Inputs inputs = new Inputs(syntax);

  private final Given<Boolean> explain =
      syntax.flag("--explain", "Say of each quote why it has its speaker.");

  private final Options options;

  ExtractCommand(CommandContext context) {
    this.options = new Options(context, syntax);
  }

  @Override
  public Syntax syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    Findings found = new Findings();
    Sources sources = Sources.under(inputs.paths());
    sources.problems().forEach(found::unreadable);
    ArticleReader reader = inputs.reader();
    for (SourceFile file : sources.files()) {
      reader.read(file.path(), file.name(), found);
    }
    if (inputs.hasStandardInput()) {
      inputs.streamReader().read(options.console().in(), Inputs.STANDARD_INPUT, found);
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
      List<Finding> reasons = explain.value() ? annotator.explain(article) : List.of();
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
      options.console().say(String.valueOf(problem.getMessage()));
    }

    int exitCode() {
      return problems > 0 ? Exit.UNREADABLE : articles > 0 ? Exit.DONE : Exit.NOTHING_FOUND;
    }
  }
}
