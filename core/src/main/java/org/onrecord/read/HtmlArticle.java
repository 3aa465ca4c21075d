package org.onrecord.read;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Published;
import org.onrecord.read.html.Claim;
import org.onrecord.read.html.WebPage;

/**
 * A web page to an article: what its markup claims first, and what that leaves open by its words.
 */
final class HtmlArticle {

  private final WebPage page;
  private final EntryContext context;
  private final Optional<String> outlet;
  private final Optional<String> url;

  private HtmlArticle(WebPage page, EntryContext context) {
    this.page = page;
    this.context = context;
    this.outlet = page.outlet().map(Claim::value);
    this.url = page.url().map(Claim::value);
  }

  static void read(String html, EntryContext context) {
    WebPage page = WebPage.parse(html, context.address());
    context.accept(new HtmlArticle(page, context).article());
  }

  private Article article() {
    String title = page.titles().stream().findFirst().map(Claim::value).orElse("");
    String body = String.join("\n\n", words(title));
    Article.Builder article =
        Article.builder(url.orElseGet(() -> context.id(title, body)))
            .file(context.name())
            .title(title)
            .body(body)
            .authors(authors());
    published().ifPresent(article::published);
    outlet.ifPresent(article::outlet);
    url.ifPresent(article::url);
    page.language().map(Claim::value).ifPresent(article::language);
    page.section().map(Claim::value).ifPresent(article::section);
    return article.build();
  }

  private List<String> words(String title) {
    return page.paragraphs().stream()
        .filter(line -> !Furniture.isInBody(line) && !line.equals(title))
        .toList();
  }

  private Optional<Published> published() {
    for (Claim claim : page.dates()) {
      Optional<DateText> date = DateText.only(claim.value());
      if (date.isPresent() && date.get().date().isAfter(context.latest())) {
        flag(claim);
      } else if (date.isPresent()) {
        Published.Source where =
            switch (claim.location()) {
              case ADDRESS -> Published.Source.URL;
              case CLASS -> Published.Source.TEXT;
              default -> Published.Source.METADATA;
            };
        return date.map(day -> day.published(claim.value(), where, claim.confidence()));
      }
    }
    return DateLine.published(
        page.lines().stream()
            .flatMap(line -> DateLine.of(line, context.latest()).stream())
            .toList());
  }

  /** Elements that are called like dates may announce something; metadata is about the article. */
  private void flag(Claim claim) {
    if (claim.location() != Claim.Location.CLASS && claim.location() != Claim.Location.TIME) {
      context.reportFutureDate(claim.value());
    }
  }

  private ImmutableList<String> authors() {
    OutletNames outlets = OutletNames.of(page.outlets(), url);
    for (Claim claim : page.authors()) {
      ImmutableList<String> people =
          claim.values().stream()
              .flatMap(value -> PersonNames.claimed(value).stream())
              .filter(name -> !outlets.contain(name))
              .distinct()
              .collect(ImmutableList.toImmutableList());
      if (!people.isEmpty()) {
        return people;
      }
    }
    return page.lines().stream()
        .flatMap(line -> Byline.of(line).stream())
        .map(Byline::names)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(ImmutableList.of());
  }
}
