package org.onrecord.cli.command;

import java.util.List;
import org.onrecord.NewsIndex;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.CommandSpecBuilder;
import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.option.OptionValue;
import org.onrecord.cli.output.ExitCode;
import org.onrecord.cli.terminal.PlainText;
import org.onrecord.search.FacetCounts.Value;
import org.onrecord.search.SearchRequest;

/**
 * {@code onrecord complete}: what a shell asks when the tab key is pressed after {@code --speaker}
 * or {@code show}.
 */
public final class CompleteCommand implements Command {

  private static final int MAX_COMPLETIONS = 50;

  private final CommandSpecBuilder syntax =
      new CommandSpecBuilder(
              this,
              "complete",
              "Print the names of actors and authors that begin so, a line each, for shells.")
          .hidden();

  private final CommonOptions options;

  private final OptionValue<String> beginning =
      syntax.positional("BEGINNING", "0..1", "How a word of them begins.");
  private final OptionValue<Boolean> ofIds =
      syntax.flag("--ids", "Print ids of articles that begin so.");

  public CompleteCommand(CommandContext context) {
    this.options = new CommonOptions(context, syntax);
  }

  @Override
  public CommandSpecBuilder syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    NewsIndex index = options.openIndex();
    SearchRequest request = SearchRequest.everything().limit(MAX_COMPLETIONS);
    List<String> all =
        ofIds.value()
            ? index.ids(beginning.value(), request)
            : index.complete(beginning.value(), request).stream().map(Value::value).toList();
    all.forEach(each -> options.out().line(PlainText.sanitize(each)));
    return ExitCode.DONE;
  }
}
