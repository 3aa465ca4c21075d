package org.onrecord.cli;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.NewsIndex;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.IndexLocation;
import org.onrecord.cli.option.IndexOpener;
import org.onrecord.cli.terminal.Console;
import org.onrecord.cli.terminal.Output;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.OnrecordException;
import org.onrecord.search.Hit;
import org.onrecord.search.SearchRequest;

/**
 * Asks an index this and that without being heard, after the first search: the archive of classes
 * that is made then is to have those of all short commands, and not of one search alone.
 */
final class CdsTraining implements IndexOpener {

  private Optional<IndexLocation> opened = Optional.empty();

  @Override
  public NewsIndex open(IndexLocation place) {
    opened = Optional.of(place);
    return SHORT_LIVED.open(place);
  }

  /** Asks the index that was opened last, if one was. What cannot be asked is left out. */
  void run() {
    try {
      opened.ifPresent(CdsTraining::run);
    } catch (OnrecordException e) {
      // Nobody asked: it is said when somebody does.
    }
  }

  private static void run(IndexLocation place) {
    Output nowhere = new Output(OutputStream.nullOutputStream());
    Map<String, String> environment = Map.of("ONRECORD_INDEX", place.text());
    CommandContext unheard =
        new CommandContext(
            new Console(InputStream.nullInputStream(), nowhere, nowhere, environment));
    commands(place).forEach(command -> Commands.run(unheard, command.toArray(String[]::new)));
  }

  /** Nothing that takes long, however large the index is: all is about one article at most. */
  private static List<List<String>> commands(IndexLocation place) {
    ImmutableList.Builder<List<String>> commands = ImmutableList.builder();
    commands.add(List.of("--help"));
    try (NewsIndex index = place.builder().openShortLived()) {
      for (Hit hit : index.search(SearchRequest.everything().limit(1))) {
        Article article = hit.article();
        commands.add(List.of("show", "--color", "always", article.id()));
        commands.add(List.of("similar", article.id()));
        article.actors().stream()
            .limit(1)
            .map(Actor::name)
            .forEach(name -> commands.addAll(searchesFor(name)));
      }
    }
    return commands.build();
  }

  private static List<List<String>> searchesFor(String name) {
    return List.of(
        // A letter too many, so that spellings are looked for.
        List.of("search", name + "h"),
        List.of("search", "--json", "--collapse", name),
        List.of("quotes", "--speaker", name),
        List.of("timeline", name));
  }
}
