package org.onrecord.read.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Part;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.read.context.TextRules;

/** Finds words in an article, part by part. */
final class ArticleTextFinder {

  private final Article article;
  private final ImmutableMap<Part, TextFinder> parts;

  ArticleTextFinder(Article article) {
    this.article = article;
    this.parts =
        Maps.toMap(Arrays.asList(Part.values()), part -> new TextFinder(part, article.text(part)));
  }

  Article article() {
    return article;
  }

  /** The words that a span covers. */
  String words(Span span) {
    return span.coveredText(article.text(span.part()));
  }

  @SuppressWarnings("NullAway") // There is one for every part.
  TextFinder in(Part part) {
    return parts.get(part);
  }

  /** Where words stand in a quote's paragraph, outside the quote if they do. */
  Optional<Span> inParagraph(Quote quote, String text) {
    if (quote.span().isEmpty() || TextRules.isBlank(text)) {
      return Optional.empty();
    }
    Span said = quote.span().get();
    TextFinder finder = in(said.part());
    String whole = article.text(said.part());
    int start = whole.lastIndexOf('\n', said.start() - 1) + 1;
    int end = whole.indexOf('\n', said.end());
    int to = end < 0 ? whole.length() : end;
    return finder
        .find(text, start, said.start())
        .or(() -> finder.find(text, said.end(), to))
        .or(() -> finder.find(text, start, to));
  }
}
