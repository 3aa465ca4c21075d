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

/** Finds text in an article, part by part. */
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

  /** The text that a span covers. */
  String words(Span span) {
    return span.coveredText(article.text(span.part()));
  }

  @SuppressWarnings("NullAway") // The map has an entry for every part.
  TextFinder in(Part part) {
    return parts.get(part);
  }

  /** The position of a text in a quote's paragraph, outside the quote if possible. */
  Optional<Span> inParagraph(Quote quote, String text) {
    if (quote.span().isEmpty() || TextRules.isBlank(text)) {
      return Optional.empty();
    }
    Span quoteSpan = quote.span().get();
    TextFinder finder = in(quoteSpan.part());
    String partText = article.text(quoteSpan.part());
    int start = partText.lastIndexOf('\n', quoteSpan.start() - 1) + 1;
    int end = partText.indexOf('\n', quoteSpan.end());
    int to = end < 0 ? partText.length() : end;
    return finder
        .find(text, start, quoteSpan.start())
        .or(() -> finder.find(text, quoteSpan.end(), to))
        .or(() -> finder.find(text, start, to));
  }
}
