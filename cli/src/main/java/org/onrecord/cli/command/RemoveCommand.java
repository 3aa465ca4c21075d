package org.onrecord.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.Iterables;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.NewsIndex;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.CommandSpecBuilder;
import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.option.OptionValue;
import org.onrecord.cli.output.ExitCode;
import org.onrecord.cli.output.IndexJson;
import org.onrecord.cli.output.Wording;
import org.onrecord.cli.terminal.Console;
import org.onrecord.cli.terminal.Terminal;
import org.onrecord.search.SearchRequest;

/** {@code onrecord remove}: removes articles from an index. */
public final class RemoveCommand implements Command {

  /** Of how many removed articles the copies are named: each is a search. */
  private static final int MAX_EXAMINED = 1000;

  private final CommandSpecBuilder syntax =
      new CommandSpecBuilder(
              this,
              "remove",
              "Remove articles, with their quotes, by id or by query.",
              "They come back when their files change and are indexed again. Copies of them that",
              "stay in the index are named.")
          .footer(
              "",
              "Examples:",
              "  onrecord remove --index ~/news us-iran-talks.txt",
              "  onrecord remove --index ~/news --dry-run --query 'outlet:\"Harbour Courier\"'",
              "  onrecord remove --index ~/news --yes --purge --query 'outlet:\"Harbour Courier\"'");

  private final CommonOptions options;

  private final OptionValue<List<String>> ids =
      syntax.positionals("ID", "0..*", "Ids of the articles.");
  private final OptionValue<Optional<String>> query =
      syntax.option(
          "--query", "WORDS", String.class, "Remove all articles that match; asks first.");
  private final OptionValue<Boolean> yes =
      syntax.flag("-y,--yes", "Do not ask; needed with --query where nobody can be asked.");
  private final OptionValue<Boolean> dryRun =
      syntax.flag("--dry-run", "Print the ids of what would be removed, and remove nothing.");
  private final OptionValue<Boolean> purge =
      syntax.flag(
          "--purge",
          "Also erase removed data from the index files; rewrites the whole index, and",
          "removes the damaged files that `repair` kept.");

  public RemoveCommand(CommandContext context) {
    this.options = new CommonOptions(context, syntax);
  }

  @Override
  public CommandSpecBuilder syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    if (ids.value().isEmpty() == query.value().isEmpty()) {
      throw syntax.usageError("nothing to remove; give ids, or a query with --query");
    }
    try (NewsIndex index = open()) {
      Set<String> chosen = chosen(index);
      if (dryRun.value()) {
        chosen.forEach(id -> options.out().line(options.isJson() ? IndexJson.removable(id) : id));
        options.printMessage("would remove " + Wording.count(chosen.size(), "article"));
      } else if (query.value().isEmpty() || chosen.isEmpty() || isConfirmed(chosen.size())) {
        remove(chosen, index);
      } else {
        options.printMessage("removed nothing");
        return ExitCode.NOTHING_FOUND;
      }
      return chosen.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }
  }

  private NewsIndex open() {
    return dryRun.value() ? options.openIndex() : options.index().builder().openExisting();
  }

  /** The ids of the articles to remove; those that do not exist are reported. */
  private Set<String> chosen(NewsIndex index) {
    Set<String> chosen = new LinkedHashSet<>();
    query
        .value()
        .ifPresent(
            words -> index.forEach(SearchRequest.of(words), article -> chosen.add(article.id())));
    for (String id : ids.value()) {
      if (index.get(id).isPresent()) {
        chosen.add(id);
      } else {
        options
            .console()
            .printMessage("no article “" + id + "” in the index at " + options.index());
      }
    }
    return chosen;
  }

  private boolean isConfirmed(int count) {
    Console console = options.console();
    String articles = Wording.count(count, "article");
    if (yes.value()) {
      return true;
    }
    if (!Terminal.isInputTerminal(console.environment())) {
      throw syntax.usageError(
          "--query would remove "
              + articles
              + "; add --yes to remove them, or --dry-run to list them");
    }
    console.printMessage("remove " + articles + "? Type y to remove them");
    return answer(console).strip().toLowerCase(Locale.ROOT).matches("y|yes");
  }

  private static String answer(Console console) {
    try {
      String line = new BufferedReader(new InputStreamReader(console.in(), UTF_8)).readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void remove(Set<String> chosen, NewsIndex index) {
    Map<String, List<String>> copies = new LinkedHashMap<>();
    for (String id : Iterables.limit(chosen, MAX_EXAMINED)) {
      List<String> remaining =
          index.copies(id).stream().filter(copy -> !chosen.contains(copy)).toList();
      if (!remaining.isEmpty()) {
        copies.put(id, remaining);
      }
    }
    chosen.forEach(index::remove);
    index.commit();
    if (purge.value()) {
      index.purge();
    }
    if (options.isJson()) {
      copies.forEach((id, remaining) -> options.out().line(IndexJson.copies(id, remaining)));
      options.out().line(IndexJson.removed(chosen.size()));
    }
    options.printMessage("removed " + Wording.count(chosen.size(), "article"));
    copies.forEach(
        (id, remaining) ->
            options.printMessage(
                "copies of “" + id + "” are still in the index: " + String.join(", ", remaining)));
  }
}
