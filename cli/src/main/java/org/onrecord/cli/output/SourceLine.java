package org.onrecord.cli.output;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.cli.terminal.PlainText;
import org.onrecord.cli.terminal.Style;
import org.onrecord.cli.terminal.StyledText;
import org.onrecord.model.Article;

/** The source of an article in one line, with a link. */
public final class SourceLine {

  /** URLs that are safe in an escape sequence: no spaces, controls or quotes. */
  private static final Pattern ADDRESS = Pattern.compile("https?://[!-~&&[^\"]]{1,2000}");

  private SourceLine() {}

  /** Authors, date, outlet and id; the id is a link to the article's URL. */
  static StyledText of(String prefix, Article article) {
    return StyledText.of(prefix + Wording.source(article), Style.ASIDE)
        .link(PlainText.sanitize(article.id()).length(), address(article));
  }

  /** The URL of the article, if it has one. */
  public static Optional<String> address(Article article) {
    return article.url().or(() -> Optional.of(article.id())).filter(ADDRESS.asMatchPredicate());
  }
}
