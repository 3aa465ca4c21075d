package org.onrecord.read.plain;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleBuilder;
import org.onrecord.model.Published;
import org.onrecord.read.context.EntryContext;

/** Parses an article in plain text, as copied from a page or archived. */
public record PlainArticle(
    String title,
    String standfirst,
    String body,
    ImmutableList<String> authors,
    Optional<Published> published,
    Optional<String> url) {

  /** Maximum paragraphs of prose above a byline: a standfirst, and a second one or a caption. */
  private static final int MAX_PROSE_PARAGRAPHS = 2;

  /** Maximum number of lines with publication dates. */
  private static final int DATE_LINES = 40;

  /** Reads a text, of a file or extracted from a document, as one article. */
  public static void read(String text, EntryContext context) {
    PlainArticle parts = of(text, false, context.latest());
    ArticleBuilder article =
        Article.builder(parts.url().orElseGet(() -> context.id(parts.title(), parts.body())))
            .file(context.name())
            .title(parts.title())
            .standfirst(parts.standfirst())
            .body(parts.body())
            .authors(parts.authors());
    parts.published().ifPresent(article::published);
    parts.url().ifPresent(article::url);
    if (parts.published().isEmpty()) {
      text.lines()
          .limit(DATE_LINES)
          .flatMap(line -> DatedLine.future(line, context.latest()).stream())
          .findFirst()
          .ifPresent(date -> context.reportFutureDate(date.date().toString()));
    }
    context.accept(article.build());
  }

  /**
   * Parses a text.
   *
   * @param titled whether the title is known, so that the text begins below it
   * @param latest the last plausible publication day
   */
  public static PlainArticle of(String text, boolean titled, LocalDate latest) {
    PageAddress found = PageAddress.in(TextLine.of(text));
    List<TextLine> lines = found.lines();
    if (lines.isEmpty()) {
      return new PlainArticle("", "", "", ImmutableList.of(), Optional.empty(), found.url());
    }
    PlainArticle article = of(found, titled, latest, MAX_PROSE_PARAGRAPHS);
    // A short text may have its byline at the end; then the apparent standfirst is the body.
    boolean swallowed = article.body.length() < article.standfirst.length();
    return swallowed ? of(found, titled, latest, 0) : article;
  }

  private static PlainArticle of(
      PageAddress found, boolean titled, LocalDate latest, int maxProse) {
    List<TextLine> lines = found.lines();
    ArticleHead head = ArticleHead.of(lines, titled, latest, maxProse);
    List<String> paragraphs =
        TextLine.paragraphs(withoutBoilerplate(lines.subList(head.end(), lines.size())));
    ArticleTail tail = ArticleTail.of(paragraphs, head.authors(), latest);
    List<String> body = paragraphs.subList(0, tail.end());
    Optional<Published> published =
        head.published()
            .or(() -> body.isEmpty() ? Optional.empty() : WireDateline.date(body.get(0), latest))
            .or(tail::published);
    return new PlainArticle(
        head.title(),
        head.standfirst(),
        String.join("\n\n", body),
        head.authors().isEmpty() ? tail.authors() : head.authors(),
        published,
        found.url());
  }

  private static List<TextLine> withoutBoilerplate(List<TextLine> lines) {
    List<TextLine> words = new ArrayList<>();
    for (TextLine line : lines) {
      if (!Boilerplate.isInBody(line.text())) {
        words.add(line);
      }
    }
    return words;
  }
}
