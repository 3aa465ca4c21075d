package org.onrecord.cli;

import java.util.List;
import org.onrecord.NewsIndex;
import org.onrecord.search.FacetCounts.Value;
import org.onrecord.search.SearchRequest;

/**
 * {@code onrecord complete}: what a shell asks when the tab key is pressed after {@code --speaker}
 * or {@code show}.
 */
final class CompleteCommand implements Command {

  private static final int MOST = 50;

  private final Syntax syntax =
      new Syntax(
              this,
              "complete",
              "Print the names of actors and authors that begin so, a line each, for shells.")
          .hidden();

  private final Options options;

  private final Given<String> beginning =
      syntax.word("BEGINNING", "0..1", "How a word of them begins.");
  private final Given<Boolean> ofIds = syntax.flag("--ids", "Print ids of articles that begin so.");

  CompleteCommand(CommandContext context) {
    this.options = new Options(context, syntax);
  }

  @Override
  public Syntax syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    NewsIndex index = options.openIndex();
    SearchRequest request = SearchRequest.everything().limit(MOST);
    List<String> all =
        ofIds.value()
            ? index.ids(beginning.value(), request)
            : index.complete(beginning.value(), request).stream().map(Value::value).toList();
    all.forEach(each -> options.out().line(Plain.text(each)));
    return Exit.DONE;
  }
}
