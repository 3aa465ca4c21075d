package org.onrecord.engine.result;

import java.util.List;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;

/** Verifies an article read from an index. */
public final class ContentCheck {

  private ContentCheck() {}

  /** Its problems: one sentence per quote whose text is not at its offsets. */
  public static List<String> problems(Article article) {
    return article.quotes().stream()
        .filter(quote -> quote.span().filter(span -> !holds(article, quote, span)).isPresent())
        .map(
            quote ->
                "the span of a quote in "
                    + article.id()
                    + " does not match its text: "
                    + quote.text())
        .toList();
  }

  private static boolean holds(Article article, Quote quote, Span span) {
    String text = article.text(span.part());
    return span.end() <= text.length() && span.coveredText(text).equals(quote.text());
  }
}
