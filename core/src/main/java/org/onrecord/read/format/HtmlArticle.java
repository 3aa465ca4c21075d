package org.onrecord.read.format;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleBuilder;
import org.onrecord.model.Published;
import org.onrecord.read.context.EntryContext;
import org.onrecord.read.context.TextRules;
import org.onrecord.read.html.PageClaim;
import org.onrecord.read.html.WebPage;
import org.onrecord.read.plain.Boilerplate;
import org.onrecord.read.plain.Byline;
import org.onrecord.read.plain.DateText;
import org.onrecord.read.plain.DatedLine;
import org.onrecord.read.plain.LanguageTag;
import org.onrecord.read.plain.OutletNames;
import org.onrecord.read.plain.PersonNames;

/** Converts a web page to an article: metadata claims first, then text. */
final class HtmlArticle {

  /** The lines above the text that may be a byline or a date. */
  private static final int MAX_HEAD_LINES = 3;

  private static final int MAX_CREDIT_LENGTH = 120;

  private final WebPage page;
  private final EntryContext context;
  private final Optional<String> outlet;
  private final Optional<String> url;

  private HtmlArticle(WebPage page, EntryContext context) {
    this.page = page;
    this.context = context;
    this.outlet = page.outlet().map(PageClaim::value);
    this.url = page.url().map(PageClaim::value);
  }

  static void read(String html, EntryContext context) {
    WebPage page = WebPage.parse(html, context.address());
    Article article = new HtmlArticle(page, context).article();
    if (TextRules.isBlank(article.body()) && !TextRules.isBlank(article.title())) {
      context.reject(
          page.hasContentElsewhere()
              ? "has no text of its own: a script or another page in a frame has it; open it in a"
                  + " browser and save what is displayed"
              : "has a title, but no text");
    } else {
      context.accept(article);
    }
  }

  private Article article() {
    String title = page.titles().stream().findFirst().map(PageClaim::value).orElse("");
    ImmutableList<String> authors = authors();
    String body = String.join("\n\n", words(title, authors));
    ArticleBuilder article =
        Article.builder(url.orElseGet(() -> context.id(title, body)))
            .file(context.name())
            .title(title)
            .body(body)
            .authors(authors);
    published().ifPresent(article::published);
    outlet.ifPresent(article::outlet);
    url.ifPresent(article::url);
    page.language().map(PageClaim::value).flatMap(LanguageTag::of).ifPresent(article::language);
    page.section().map(PageClaim::value).ifPresent(article::section);
    return article.build();
  }

  private List<String> words(String title, ImmutableList<String> authors) {
    List<String> words = new ArrayList<>();
    for (String line : page.paragraphs()) {
      boolean head = words.size() < MAX_HEAD_LINES && isCredit(line, authors);
      if (!head && !Boilerplate.isInBody(line) && !line.equals(title)) {
        words.add(line);
      }
    }
    return words;
  }

  /** Whether a line above the text names its authors or its day. */
  private boolean isCredit(String line, ImmutableList<String> authors) {
    if (line.length() > MAX_CREDIT_LENGTH) {
      return false;
    }
    boolean byline =
        Byline.of(line)
            .map(Byline::names)
            .filter(names -> !names.isEmpty() && authors.containsAll(names))
            .isPresent();
    ImmutableList<String> names = PersonNames.onlyNames(line);
    return byline
        || (!names.isEmpty() && authors.containsAll(names))
        || DatedLine.of(line, context.latest()).isPresent();
  }

  private Optional<Published> published() {
    List<PageClaim> claims = page.dates();
    for (PageClaim claim : claims) {
      Optional<DateText> date = date(claim);
      if (date.isPresent() && date.get().date().isAfter(context.latest())) {
        reportFutureDate(claim);
      } else if (date.isPresent()) {
        return date.map(day -> published(day, claim, claims));
      }
    }
    return DatedLine.published(
        page.dateLines().stream()
            .flatMap(line -> DatedLine.of(line, context.latest()).stream())
            .toList());
  }

  /** The date in a claim; empty if the page says that something changed then. */
  private static Optional<DateText> date(PageClaim claim) {
    String value = claim.value();
    return DateText.only(value)
        .filter(
            date -> !DatedLine.isOfChange(claim.label() + " " + value.substring(0, date.start())));
  }

  private static Published published(DateText date, PageClaim claim, List<PageClaim> claims) {
    Published.DateSource source =
        switch (claim.location()) {
          case ADDRESS -> Published.DateSource.URL;
          case CLASS, TEXT -> Published.DateSource.TEXT;
          default -> Published.DateSource.METADATA;
        };
    Published published = date.published(claim.value(), source, claim.confidence());
    return LocalDay.of(date, claims)
        .map(
            day ->
                Published.builder(source)
                    .date(day)
                    .confidence(claim.confidence())
                    .raw(published.raw())
                    .build())
        .orElse(published);
  }

  /** Date-like elements may be announcements; metadata describes the article. */
  private void reportFutureDate(PageClaim claim) {
    if (claim.location() != PageClaim.Location.CLASS
        && claim.location() != PageClaim.Location.TIME) {
      context.reportFutureDate(claim.value());
    }
  }

  private ImmutableList<String> authors() {
    OutletNames outlets = OutletNames.of(page.outlets(), url);
    List<PageClaim> claims = page.authors();
    for (PageClaim claim : claims) {
      ImmutableList<String> people =
          people(claim)
              .filter(name -> !outlets.contain(name) || isNamedLikeItsSite(name, claims))
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

  private static Stream<String> people(PageClaim claim) {
    boolean metadata =
        switch (claim.location()) {
          case META, JSON_LD, MICRODATA -> true;
          default -> false;
        };
    return claim.values().stream()
        .map(value -> metadata ? PersonNames.fromMetadata(value) : PersonNames.fromMarkup(value))
        .flatMap(ImmutableList::stream);
  }

  /** A writer's own site is called by the writer's name, and says so in several places. */
  private static boolean isNamedLikeItsSite(String name, List<PageClaim> claims) {
    return !PersonNames.onlyNames(name).isEmpty()
        && claims.stream()
                .filter(claim -> people(claim).anyMatch(name::equalsIgnoreCase))
                .map(PageClaim::location)
                .distinct()
                .count()
            > 1;
  }
}
