package org.onrecord.read.format;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleBuilder;
import org.onrecord.model.Published;
import org.onrecord.read.context.EntryContext;
import org.onrecord.read.plain.DateField;
import org.onrecord.read.plain.LanguageTag;
import org.onrecord.read.plain.PersonNames;
import org.onrecord.read.plain.PlainArticle;

/** Converts Markdown to an article: front matter first, then text, as for plain text. */
final class MarkdownArticle {

  /** A link to another note; what is shown is its last part. */
  private static final Pattern WIKI_LINK =
      Pattern.compile("\\[\\[(?:[^\\[\\]|]{0,200}\\|)?([^\\[\\]|]{1,200})]]");

  private MarkdownArticle() {}

  static void read(String text, EntryContext context) {
    FrontMatter front = FrontMatter.of(MarkdownMarks.unfenced(text));
    Optional<String> title = front.first("title", "headline");
    String words = MarkdownText.strip(MarkdownMarks.removeFrom(front.rest()), title);
    PlainArticle parts = PlainArticle.of(words, title.isPresent(), context.latest());
    Optional<String> url = address(front).or(parts::url);
    ArticleBuilder article =
        Article.builder(
                url.or(() -> front.first("id", "guid"))
                    .orElseGet(() -> context.id(parts.title(), parts.body())))
            .file(context.name())
            .title(title.orElse(parts.title()))
            .standfirst(
                front
                    .first("standfirst", "subtitle", "description", "summary", "dek")
                    .orElse(parts.standfirst()))
            .body(parts.body())
            .authors(authors(front, parts));
    optional(article, ArticleBuilder::url, url);
    optional(article, ArticleBuilder::outlet, outlet(front));
    optional(
        article,
        ArticleBuilder::language,
        front.first("language", "lang").flatMap(LanguageTag::of));
    optional(article, ArticleBuilder::section, front.first("section", "category", "categories"));
    published(front, context)
        .or(parts::published)
        .or(() -> FileNameDate.of(context.name(), context.latest()))
        .ifPresent(article::published);
    context.accept(article.build());
  }

  private static ImmutableList<String> authors(FrontMatter front, PlainArticle parts) {
    ImmutableList<String> given =
        front.all("authors", "author", "byline").stream()
            .map(field -> WIKI_LINK.matcher(field).replaceAll("$1"))
            .flatMap(field -> PersonNames.fromField(field, outlet(front).orElse("")).stream())
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return given.isEmpty() ? parts.authors() : given;
  }

  private static Optional<Published> published(FrontMatter front, EntryContext context) {
    DateField field =
        new DateField(
            "date",
            context.latest(),
            problem -> context.reject(problem + "; the rest of the article was kept"));
    return front.first("published", "date", "pubdate", "date_published").flatMap(field::metadata);
  }

  private static Optional<String> outlet(FrontMatter front) {
    return front
        .first("outlet", "source", "publication", "publisher", "site")
        .filter(outlet -> !isAddress(outlet));
  }

  /** Clippers write the address as the source. */
  private static Optional<String> address(FrontMatter front) {
    return front
        .first("url", "link", "canonical", "canonical_url")
        .or(() -> front.first("source").filter(MarkdownArticle::isAddress));
  }

  private static boolean isAddress(String value) {
    return value.startsWith("http://") || value.startsWith("https://");
  }

  private static void optional(
      ArticleBuilder article, BiConsumer<ArticleBuilder, String> setter, Optional<String> value) {
    value.ifPresent(given -> setter.accept(article, given));
  }
}
