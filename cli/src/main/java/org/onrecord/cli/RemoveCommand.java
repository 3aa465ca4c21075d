package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.NewsIndex;
import org.onrecord.search.SearchRequest;

/** {@code onrecord remove}: articles out of an index. */
final class RemoveCommand implements Command {

  private final Syntax syntax =
      new Syntax(
              this,
              "remove",
              "Remove articles with their quotes: by id, or all that a query matches.",
              "Indexing their files again after they changed brings them back.")
          .footer(
              "",
              "Examples:",
              "  onrecord remove --index ~/news us-iran-talks.txt",
              "  onrecord remove --index ~/news --purge --query 'outlet:\"Harbour Courier\"'");

  private final Options options;

  private final Given<List<String>> ids = syntax.words("ID", "0..*", "The articles' ids.");
  private final Given<Optional<String>> query =
      syntax.option("--query", "WORDS", String.class, "All articles that match.");
  private final Given<Boolean> purge =
      syntax.flag("--purge", "Leave no trace in the files; this writes the whole index anew.");

  RemoveCommand(CommandContext context) {
    this.options = new Options(context, syntax);
  }

  @Override
  public Syntax syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    if (ids.value().isEmpty() == query.value().isEmpty()) {
      throw syntax.wrong("give ids, or a query with --query, to remove");
    }
    try (NewsIndex index = options.index().builder().openExisting()) {
      List<String> found = new ArrayList<>();
      query
          .value()
          .ifPresent(
              words -> index.each(SearchRequest.of(words), article -> found.add(article.id())));
      for (String id : ids.value()) {
        if (index.get(id).isPresent()) {
          found.add(id);
        } else {
          options.console().say("no article “" + id + "” in the index at " + options.index());
        }
      }
      found.forEach(index::remove);
      index.commit();
      if (purge.value()) {
        index.purge();
      }
      if (options.isJson()) {
        options.out().line(IndexJson.removed(found.size()));
      }
      options.say("removed " + Wording.count(found.size(), "article"));
      return found.isEmpty() ? Exit.NOTHING_FOUND : Exit.DONE;
    }
  }
}
