package org.onrecord.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.NewsIndex;
import org.onrecord.model.Actor;
import org.onrecord.search.ActorCount;
import org.onrecord.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code onrecord actors}: who and what appears in the articles. */
@Command(
    name = "actors",
    description = "List who and what appears, the most frequent first, or complete a name.",
    footer = {
      "",
      "Examples:",
      "  onrecord actors Aragh",
      "  onrecord actors --kind organization --since 30d",
      "  onrecord actors --speaker Parsi --json | jq -r .name"
    })
final class ActorsCommand implements Callable<Integer> {

  private static final int DEFAULT_MOST = 20;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec command;

  @Mixin private final Options options;
  @Mixin private final Filters filters = new Filters();

  @Parameters(
      paramLabel = "PREFIX",
      arity = "0..*",
      description = "How a word of the name begins, in any spelling seen; all if not said.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      order = 7,
      converter = KindConverter.class,
      description = "Only a person, organization or place.")
  private Optional<Actor.Kind> kind = Optional.empty();

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      order = 10,
      converter = CountConverter.class,
      description = "How many to print at most; 20 if not said.")
  private Optional<Integer> most = Optional.empty();

  ActorsCommand(Console console) {
    this.options = new Options(console);
  }

  @Override
  public Integer call() {
    String prefix = String.join(" ", words);
    SearchRequest request =
        filters
            .narrow(SearchRequest.everything(), command.commandLine())
            .limit(most.orElse(DEFAULT_MOST));
    try (Indexes.Lease lease = options.openIndex()) {
      NewsIndex index = lease.index();
      List<ActorCount> actors = index.actors(prefix, kind, request);
      if (options.isJson()) {
        actors.forEach(actor -> options.out().line(JsonLines.actor(prefix, actor)));
      } else {
        new ActorPrinter(options.out(), options.terminal()).print(actors);
        options.out().flush();
        if (actors.isEmpty()) {
          options.say("no actor found" + (prefix.isBlank() ? "" : " for “" + prefix + "”"));
        }
      }
      return actors.isEmpty() ? Exit.NOTHING_FOUND : Exit.DONE;
    }
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
