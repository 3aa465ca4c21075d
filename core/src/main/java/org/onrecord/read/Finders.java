package org.onrecord.read;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Part;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;

/** Finds words in an article, part by part. */
final class Finders {

  private final Article article;
  private final ImmutableMap<Part, Finder> parts;

  Finders(Article article) {
    this.article = article;
    this.parts =
        Maps.toMap(Arrays.asList(Part.values()), part -> new Finder(part, article.text(part)));
  }

  Article article() {
    return article;
  }

  /** The words that a span covers. */
  String words(Span span) {
    return span.of(article.text(span.in()));
  }

  @SuppressWarnings("NullAway") // There is one for every part.
  Finder in(Part part) {
    return parts.get(part);
  }

  /** Where words stand in a quote's paragraph, outside the quote if they do. */
  Optional<Span> beside(Quote quote, String text) {
    if (quote.span().isEmpty() || Text.isBlank(text)) {
      return Optional.empty();
    }
    Span said = quote.span().get();
    Finder finder = in(said.in());
    String whole = article.text(said.in());
    int start = whole.lastIndexOf('\n', said.start() - 1) + 1;
    int end = whole.indexOf('\n', said.end());
    int to = end < 0 ? whole.length() : end;
    return finder
        .find(text, start, said.start())
        .or(() -> finder.find(text, said.end(), to))
        .or(() -> finder.find(text, start, to));
  }
}
