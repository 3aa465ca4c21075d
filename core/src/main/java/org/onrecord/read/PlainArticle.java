package org.onrecord.read;

import org.onrecord.model.Article;

/** Plain text to an article: of a file, or what a document holds of it. */
final class PlainArticle {

  /** How many lines may hold the date of publication. */
  private static final int HEAD = 40;

  private PlainArticle() {}

  static Article read(String text, Source source) {
    TextArticle parts = TextArticle.of(text, false, source.latest());
    Article.Builder article =
        Article.builder(parts.url().orElseGet(() -> source.id(parts)))
            .file(source.name())
            .title(parts.title())
            .standfirst(parts.standfirst())
            .body(parts.body())
            .authors(parts.authors());
    parts.published().ifPresent(article::published);
    parts.url().ifPresent(article::url);
    if (parts.published().isEmpty()) {
      text.lines()
          .limit(HEAD)
          .flatMap(line -> DateLine.future(line, source.latest()).stream())
          .findFirst()
          .ifPresent(date -> source.flagFuture(date.date().toString()));
    }
    return article.build();
  }
}
