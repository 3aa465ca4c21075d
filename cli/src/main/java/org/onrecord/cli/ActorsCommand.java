package org.onrecord.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onrecord.NewsIndex;
import org.onrecord.model.Actor;
import org.onrecord.search.ActorCount;
import org.onrecord.search.SearchRequest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code onrecord actors}: who and what appears in the articles. */
final class ActorsCommand implements Command {

  private static final int DEFAULT_MOST = 20;

  private final Syntax syntax =
      new Syntax(
              this,
              "actors",
              "List who and what appears, the most frequent first, or complete a name.")
          .footer(
              "",
              "Examples:",
              "  onrecord actors Aragh",
              "  onrecord actors --kind organization --since 30d",
              "  onrecord actors --speaker Parsi --json | jq -r .name");

  private final Options options;
  private final Filters filters = new Filters(syntax);

  private final Given<List<String>> words =
      syntax.words(
          "PREFIX",
          "0..*",
          "How a word of the name begins, in any spelling seen; all if not said.");
  private final Given<Optional<Actor.Kind>> kind =
      syntax.option("--kind", "KIND", new KindConverter(), "Only a person, organization or place.");
  private final Given<Optional<Integer>> most =
      syntax.option(
          "-n,--limit", "N", new CountConverter(), "How many to print at most; 20 if not said.");

  ActorsCommand(CommandContext context) {
    this.options = new Options(context, syntax);
  }

  @Override
  public Syntax syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    String prefix = String.join(" ", words.value());
    SearchRequest request =
        filters.narrow(SearchRequest.everything()).limit(most.value().orElse(DEFAULT_MOST));
    NewsIndex index = options.openIndex();
    List<ActorCount> actors = index.actors(prefix, kind.value(), request);
    if (options.isJson()) {
      actors.forEach(actor -> options.out().line(SearchJson.actor(prefix, actor)));
    } else {
      new ActorPrinter(options.out(), options.terminal()).print(actors);
      options.out().flush();
      if (actors.isEmpty()) {
        options.say("no actor found" + (prefix.isBlank() ? "" : " for “" + prefix + "”"));
      }
    }
    return actors.isEmpty() ? Exit.NOTHING_FOUND : Exit.DONE;
  }

  private static final class KindConverter implements ITypeConverter<Actor.Kind> {
    @Override
    public Actor.Kind convert(String text) {
      return Arrays.stream(Actor.Kind.values())
          .filter(kind -> kind.label().equals(text))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "“" + text + "” is none of person, organization and place"));
    }
  }
}
