package org.onrecord.cli.output;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.cli.terminal.PlainText;
import org.onrecord.cli.terminal.Style;
import org.onrecord.cli.terminal.StyledText;
import org.onrecord.model.Article;

/** Where articles come from, in a line that leads there. */
public final class SourceLine {

  /** What a terminal can be given without harm: no space, no control, no quote. */
  private static final Pattern ADDRESS = Pattern.compile("https?://[!-~&&[^\"]]{1,2000}");

  private SourceLine() {}

  /** Who, when and where, the last part leading to the article's address. */
  static StyledText of(String before, Article article) {
    return StyledText.of(before + Wording.source(article), Style.ASIDE)
        .link(PlainText.sanitize(article.id()).length(), address(article));
  }

  /** Where the article can be read, if it says so. */
  public static Optional<String> address(Article article) {
    return article.url().or(() -> Optional.of(article.id())).filter(ADDRESS.asMatchPredicate());
  }
}
