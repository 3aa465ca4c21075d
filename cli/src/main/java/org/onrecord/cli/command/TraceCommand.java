package org.onrecord.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.NewsIndex;
import org.onrecord.cli.option.ClaimOptions;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.CommandSpecBuilder;
import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.option.OptionValue;
import org.onrecord.cli.output.ExitCode;
import org.onrecord.cli.output.VerdictJson;
import org.onrecord.cli.output.VerdictPrinter;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.verify.Trace;

/** {@code onrecord trace}: follows a quote through the archive. */
public final class TraceCommand implements Command {

  /** The article's id and the number of a quote in it, from 1. */
  private static final Pattern QUOTE = Pattern.compile("(\\S+)#(\\d{1,6})");

  private final CommandSpecBuilder syntax =
      new CommandSpecBuilder(
              this,
              "trace",
              "Follow a quote through the archive: first use, outlets, forms, speakers.",
              "Lists each article that has the words, or nearly, in quotation marks, oldest first;",
              "copies of an article are listed with it.")
          .footer(
              "",
              "Examples:",
              "  onrecord trace constructive and promising",
              "  onrecord trace 'us-iran-talks.txt#1'");

  private final ClaimOptions claims = new ClaimOptions(syntax);
  private final CommonOptions options;
  private final OptionValue<List<String>> words =
      syntax.positionals("WORDS", "1..*", "Follow these words, or quote N of an article: ID#N.");

  public TraceCommand(CommandContext context) {
    this.options = new CommonOptions(context, syntax);
  }

  @Override
  public CommandSpecBuilder syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    NewsIndex index = options.openIndex();
    Trace trace = index.trace(claims.claim(words(index)));
    if (options.isJson()) {
      trace.uses().forEach(use -> options.out().line(VerdictJson.use(use)));
      options.out().line(VerdictJson.summary(trace));
    } else {
      new VerdictPrinter(options.out(), options.terminal()).print(trace);
      options.out().flush();
      if (trace.uses().isEmpty()) {
        options.printMessage("nobody is quoted with “" + trace.claim().text() + "”");
      } else if (trace.hasMore()) {
        options.printMessage("there may be more; narrow it with --since, --until or --outlet");
      }
    }
    return trace.uses().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
  }

  private String words(NewsIndex index) {
    String given = String.join(" ", words.value());
    Matcher quote = QUOTE.matcher(given);
    if (!quote.matches()) {
      return given;
    }
    Optional<Article> article = index.get(quote.group(1));
    if (article.isEmpty()) {
      return given;
    }
    List<Quote> quotes = article.get().quotes();
    int number = Integer.parseInt(quote.group(2));
    if (number < 1 || number > quotes.size()) {
      throw syntax.usageError(
          "the article "
              + quote.group(1)
              + " has quotes 1 to "
              + quotes.size()
              + ", not "
              + number);
    }
    return quotes.get(number - 1).text();
  }
}
