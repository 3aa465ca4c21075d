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
 * Runs typical commands without output after the first search, so that the class data archive (CDS)
 * that is created then covers all short commands and not only that one search.
 */
final class CdsTraining implements IndexOpener {

  private Optional<IndexLocation> opened = Optional.empty();

  @Override
  public NewsIndex open(IndexLocation location) {
    opened = Optional.of(location);
    return SHORT_LIVED.open(location);
  }

  /** Runs the commands on the index that was opened last, if one was opened. Errors are ignored. */
  void run() {
    try {
      opened.ifPresent(CdsTraining::run);
    } catch (OnrecordException e) {
      // The user did not ask for this; their next command will report the error.
    }
  }

  private static void run(IndexLocation location) {
    Output discard = new Output(OutputStream.nullOutputStream());
    Map<String, String> environment = Map.of("ONRECORD_INDEX", location.text());
    CommandContext silent =
        new CommandContext(
            new Console(InputStream.nullInputStream(), discard, discard, environment));
    commands(location).forEach(command -> Commands.run(silent, command.toArray(String[]::new)));
  }

  /** Only commands that are fast on an index of any size: each is about one article at most. */
  private static List<List<String>> commands(IndexLocation location) {
    ImmutableList.Builder<List<String>> commands = ImmutableList.builder();
    commands.add(List.of("--help"));
    try (NewsIndex index = location.builder().openShortLived()) {
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
        // One letter too many, so that spelling variants are searched.
        List.of("search", name + "h"),
        List.of("search", "--json", "--collapse", name),
        List.of("quotes", "--speaker", name),
        List.of("timeline", name));
  }
}
