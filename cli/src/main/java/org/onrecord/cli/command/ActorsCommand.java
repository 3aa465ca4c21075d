package org.onrecord.cli.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onrecord.NewsIndex;
import org.onrecord.cli.option.Choices;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.CommandSpecBuilder;
import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.option.CountConverter;
import org.onrecord.cli.option.FilterOptions;
import org.onrecord.cli.option.OptionValue;
import org.onrecord.cli.output.ActorPrinter;
import org.onrecord.cli.output.ExitCode;
import org.onrecord.cli.output.SearchJson;
import org.onrecord.model.Actor;
import org.onrecord.search.ActorCount;
import org.onrecord.search.SearchRequest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code onrecord actors}: lists the actors of the articles. */
public final class ActorsCommand implements Command {

  private static final int DEFAULT_LIMIT = 20;

  private final CommandSpecBuilder syntax =
      new CommandSpecBuilder(
              this, "actors", "List people, organizations and places, most frequent first.")
          .footer(
              "",
              "Examples:",
              "  onrecord actors Aragh",
              "  onrecord actors --kind organization --since 30d",
              "  onrecord actors --speaker Parsi --json | jq -r .name");

  private final CommonOptions options;
  private final FilterOptions filters = new FilterOptions(syntax);

  private final OptionValue<List<String>> words =
      syntax.positionals(
          "PREFIX", "0..*", "List names of which a word begins so, in any spelling; default: all.");
  private final OptionValue<Optional<Actor.Kind>> kind =
      syntax.option(
          "--kind",
          "KIND",
          new ActorKindConverter(),
          "List only actors of a kind: person, organization or place.");
  private final OptionValue<Optional<Integer>> limit =
      syntax.option("-n,--limit", "N", new CountConverter(), "Print at most N; default: 20.");

  public ActorsCommand(CommandContext context) {
    this.options = new CommonOptions(context, syntax);
  }

  @Override
  public CommandSpecBuilder syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    String prefix = String.join(" ", words.value());
    SearchRequest request =
        filters.narrow(SearchRequest.everything()).limit(limit.value().orElse(DEFAULT_LIMIT));
    NewsIndex index = options.openIndex();
    List<ActorCount> actors = index.actors(prefix, kind.value(), request);
    if (options.isJson()) {
      actors.forEach(actor -> options.out().line(SearchJson.actor(prefix, actor)));
    } else {
      new ActorPrinter(options.out(), options.terminal()).print(actors);
      options.out().flush();
      if (actors.isEmpty()) {
        options.printMessage("no actor found" + (prefix.isBlank() ? "" : " for “" + prefix + "”"));
      }
    }
    return actors.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
  }

  private static final class ActorKindConverter implements ITypeConverter<Actor.Kind>, Choices {
    @Override
    public List<String> choices() {
      return Arrays.stream(Actor.Kind.values()).map(Actor.Kind::label).toList();
    }

    @Override
    public Actor.Kind convert(String text) {
      return Arrays.stream(Actor.Kind.values())
          .filter(kind -> kind.label().equals(text))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "“" + text + "” is not a kind; use person, organization or place"));
    }
  }
}
