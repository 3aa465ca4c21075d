package org.onrecord.cli.command;

import java.util.List;
import java.util.Optional;
import org.onrecord.NewsIndex;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.CommandSpecBuilder;
import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.option.OptionValue;
import org.onrecord.cli.output.ExitCode;
import org.onrecord.cli.terminal.PlainText;
import org.onrecord.search.Facet;
import org.onrecord.search.SearchRequest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * {@code onrecord complete}: called by shell completion for names, after {@code --speaker}, and for
 * article ids, after {@code show}.
 */
public final class CompleteCommand implements Command {

  private static final int MAX_COMPLETIONS = 50;

  private final CommandSpecBuilder syntax =
      new CommandSpecBuilder(
              this, "complete", "Print names that begin with a prefix, one per line, for shells.")
          .hidden();

  private final CommonOptions options;

  private final OptionValue<String> prefix =
      syntax.positional("PREFIX", "0..1", "Print names of which a word begins so.");
  private final OptionValue<Optional<Facet>> of =
      syntax.option(
          "--of",
          "FACET",
          new FacetConverter(),
          "Print only names that an author, an actor or a speaker has.");
  private final OptionValue<Boolean> ids =
      syntax.flag("--ids", "Print article ids instead of names.");

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
    List<String> completions =
        ids.value()
            ? index.ids(prefix.value(), request)
            : NameLookup.names(index, prefix.value(), of.value(), MAX_COMPLETIONS);
    completions.forEach(each -> options.out().line(PlainText.sanitize(each)));
    return ExitCode.DONE;
  }

  private static final class FacetConverter implements ITypeConverter<Facet> {
    @Override
    public Facet convert(String text) {
      return Facet.of(text)
          .orElseThrow(() -> new TypeConversionException("“" + text + "” is not a facet"));
    }
  }
}
