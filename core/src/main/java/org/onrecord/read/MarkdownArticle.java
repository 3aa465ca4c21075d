package org.onrecord.read;

import com.google.common.collect.ImmutableList;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.onrecord.model.Article;
import org.onrecord.model.Published;

/**
 * Markdown to an article: front matter first, and what it leaves open from the text as in plain
 * text.
 */
final class MarkdownArticle {

  /**
   * Precision of metadata of pages: .90 to .93 of the dates in meta elements and JSON-LD of 257
   * news pages were right.
   */
  private static final double CONFIDENCE = 0.9;

  private MarkdownArticle() {}

  static Article read(String text, Source source) {
    FrontMatter front = FrontMatter.of(text);
    Optional<String> title = front.first("title", "headline");
    String words = Markup.strip(front.rest(), title);
    TextArticle parts = TextArticle.of(words, title.isPresent(), source.latest());
    Optional<String> url = front.first("url", "link", "canonical", "canonical_url").or(parts::url);
    Article.Builder article =
        Article.builder(url.or(() -> front.first("id", "guid")).orElseGet(() -> source.id(parts)))
            .file(source.name())
            .title(title.orElse(parts.title()))
            .standfirst(
                front
                    .first("standfirst", "subtitle", "description", "summary", "dek")
                    .orElse(parts.standfirst()))
            .body(parts.body())
            .authors(authors(front, parts));
    optional(article, Article.Builder::url, url);
    optional(article, Article.Builder::outlet, outlet(front));
    optional(article, Article.Builder::language, front.first("language", "lang"));
    optional(article, Article.Builder::section, front.first("section", "category", "categories"));
    published(front, source).or(parts::published).ifPresent(article::published);
    return article.build();
  }

  private static ImmutableList<String> authors(FrontMatter front, TextArticle parts) {
    ImmutableList<String> given =
        front.all("authors", "author", "byline").stream()
            .flatMap(field -> PersonNames.given(field, outlet(front).orElse("")).stream())
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return given.isEmpty() ? parts.authors() : given;
  }

  private static Optional<Published> published(FrontMatter front, Source source) {
    JsonFields fields =
        new JsonFields(
            new JsonObject(),
            problem -> source.reject(problem + "; the rest of the article was kept"));
    return front
        .first("published", "date", "pubdate", "date_published")
        .flatMap(
            text ->
                new GivenDate(fields, source.latest())
                    .string("date", text, Published.Source.METADATA, CONFIDENCE));
  }

  private static Optional<String> outlet(FrontMatter front) {
    return front.first("outlet", "source", "publication", "publisher", "site");
  }

  private static void optional(
      Article.Builder article, BiConsumer<Article.Builder, String> setter, Optional<String> value) {
    value.ifPresent(given -> setter.accept(article, given));
  }
}
