package org.onrecord.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.NewsIndex;
import org.onrecord.cli.option.ClaimOptions;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.CommandSpecBuilder;
import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.option.OptionValue;
import org.onrecord.cli.option.SourceOptions;
import org.onrecord.cli.output.ReportFile;
import org.onrecord.cli.output.VerdictJson;
import org.onrecord.cli.output.VerdictPrinter;
import org.onrecord.cli.output.VerdictSummary;
import org.onrecord.ingest.SourceFile;
import org.onrecord.ingest.Sources;
import org.onrecord.model.Article;
import org.onrecord.read.ArticleReader;
import org.onrecord.read.ArticleSink;
import org.onrecord.read.UnreadableArticle;
import org.onrecord.verify.Claim;
import org.onrecord.verify.Verdict;

/** {@code onrecord verify}: checks quotes against the index. */
public final class VerifyCommand implements Command {

  private static final String STANDARD_INPUT = "-";

  private final CommandSpecBuilder syntax =
      new CommandSpecBuilder(
              this,
              "verify",
              "Check whether a quote is real, whole, and whose it is.",
              "Prints a verdict for the words, for each claim of a file, or for each quote of a",
              "draft. An archive proves presence, never absence: what it holds is told.")
          .footer(
              "",
              "A file of claims has one a line, tab-separated: an id, the words, and optionally",
              "the speaker, since, until and outlet. Exits with 1 unless every claim is exact,",
              "elided or bracketed, and by the speaker that was asked for.",
              "",
              "Examples:",
              "  onrecord verify --speaker Araghchi constructive and promising",
              "  onrecord verify --draft story.docx",
              "  onrecord verify --claims claims.tsv --json");

  private final ClaimOptions claims = new ClaimOptions(syntax);
  private final CommonOptions options;
  private final OptionValue<Boolean> isDraft =
      syntax.flag(
          "--draft",
          "Check every quote of three words or more of these files; - is standard input.");
  private final OptionValue<Optional<String>> file =
      syntax.option(
          "--claims", "FILE", String.class, "Check the claims in FILE; - is standard input.");
  private final OptionValue<Optional<Path>> report =
      syntax.option(
          "--report", "FILE", Path.class, "Also write the verdicts to FILE, as JSON Lines.");
  private final OptionValue<List<String>> words =
      syntax.positionals("WORDS", "0..*", "Check these words or, with --draft, these files.");

  private final VerdictSummary summary = new VerdictSummary();
  private final List<String> reported = new ArrayList<>();

  public VerifyCommand(CommandContext context) {
    this.options = new CommonOptions(context, syntax);
  }

  @Override
  public CommandSpecBuilder syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    checkOptions();
    Optional<Claim> single =
        isDraft.value() || file.value().isPresent()
            ? Optional.empty()
            : Optional.of(claims.claim(String.join(" ", words.value())));
    NewsIndex index = options.openIndex();
    if (single.isPresent()) {
      print("1", "", index.verify(single.get()));
    } else if (file.value().isPresent()) {
      verifyClaims(index, file.value().get());
    } else {
      verifyDrafts(index);
    }
    finish(single.isPresent());
    return summary.exitCode();
  }

  private void checkOptions() {
    if (isDraft.value() && file.value().isPresent()) {
      throw syntax.usageError("--draft and --claims cannot be given together");
    }
    if ((isDraft.value() || file.value().isPresent()) && !claims.isEmpty()) {
      throw syntax.usageError(
          "--speaker, --since, --until and --outlet are for words on the command line; "
              + (isDraft.value() ? "a draft names its speakers" : "put them into the file"));
    }
    if (file.value().isPresent() && !words.value().isEmpty()) {
      throw syntax.usageError("give either words or --claims, not both");
    }
    if (isDraft.value() && words.value().isEmpty()) {
      throw syntax.usageError("--draft needs files; - is standard input");
    }
    report
        .value()
        .flatMap(ReportFile::fault)
        .ifPresent(
            fault -> {
              throw syntax.usageError("--report " + fault);
            });
  }

  private void verifyClaims(NewsIndex index, String claimFile) {
    ClaimFile.read(
        claimFile,
        options.console().in(),
        ClaimOptions::period,
        new ClaimFile.Sink() {
          @Override
          public void claim(String id, Claim claim) {
            print(id, id, index.verify(claim));
          }

          @Override
          public void problem(String id, String message) {
            summary.addProblem();
            String line = VerdictJson.problem(id, message);
            reported.add(line);
            if (options.isJson()) {
              options.out().line(line);
            }
            options.console().printMessage(message);
          }
        });
  }

  private void verifyDrafts(NewsIndex index) {
    ArticleSink drafts =
        new ArticleSink() {
          @Override
          public void article(Article draft) {
            List<Verdict> verdicts = index.verify(draft);
            if (verdicts.isEmpty()) {
              options.printMessage(
                  "the draft " + draft.id() + " has no quote of three words or more");
            }
            for (int i = 0; i < verdicts.size(); i++) {
              print(draft.id() + "#" + (i + 1), Integer.toString(i + 1), verdicts.get(i));
            }
          }

          @Override
          public void unreadable(UnreadableArticle problem) {
            summary.addProblem();
            options.console().printMessage(String.valueOf(problem.getMessage()));
          }
        };
    List<Path> paths =
        words.value().stream().filter(name -> !name.equals(STANDARD_INPUT)).map(Path::of).toList();
    Sources sources = Sources.under(paths);
    sources.problems().forEach(drafts::unreadable);
    for (SourceFile source : sources.files()) {
      ArticleReader.create().read(source.path(), source.name(), drafts);
    }
    if (words.value().contains(STANDARD_INPUT)) {
      ArticleReader.create()
          .withContentIds()
          .read(options.console().in(), SourceOptions.STANDARD_INPUT, drafts);
    }
  }

  private void print(String id, String number, Verdict verdict) {
    String line = VerdictJson.verdict(id, verdict);
    if (report.value().isPresent()) {
      reported.add(line);
    }
    if (options.isJson()) {
      options.out().line(line);
    } else {
      if (summary.claims() > 0) {
        options.out().line("");
      }
      new VerdictPrinter(options.out(), options.terminal()).print(number, verdict);
    }
    summary.add(verdict);
  }

  private void finish(boolean isSingle) {
    String line = VerdictJson.summary(summary);
    if (options.isJson()) {
      options.out().line(line);
    } else {
      options.out().flush();
      if (!isSingle) {
        options.printMessage(summary.confirmed() + " of " + summary.claims() + " quotes confirmed");
      }
    }
    reported.add(line);
    report.value().ifPresent(path -> ReportFile.write(path, String.join("\n", reported) + "\n"));
  }
}
