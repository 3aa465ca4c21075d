package org.onrecord.read.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A web page with one article.
 *
 * <p>Claims are sorted by decreasing confidence; the caller decides which contains a date or name.
 * Confidences are precisions measured on labelled news pages.
 *
 * <p>Not thread-safe.
 */
public final class WebPage {

  private final Document page;
  private final MetaElements meta;
  private final Optional<LinkedArticle> linked;
  private final Optional<String> address;

  private WebPage(Document page, Optional<String> address) {
    this.page = page;
    this.meta = new MetaElements(page);
    this.linked = linked(LinkedData.of(page).articles(), page);
    this.address = address;
  }

  /** The description of this page's article; others may be of articles it links to. */
  private static Optional<LinkedArticle> linked(
      ImmutableList<LinkedArticle> articles, Document page) {
    String canonical = page.select("link[rel=canonical]").attr("href");
    String title = PageTitles.plain(page.title());
    return articles.stream()
        .filter(article -> article.url().filter(canonical::equals).isPresent())
        .findFirst()
        .or(
            () ->
                articles.stream()
                    .filter(
                        article ->
                            article
                                .title()
                                .map(PageTitles::plain)
                                .filter(text -> !text.isEmpty() && title.contains(text))
                                .isPresent())
                    .findFirst())
        .or(() -> articles.stream().findFirst());
  }

  /**
   * Parses a page.
   *
   * @param address the URL it was fetched from, if known
   */
  public static WebPage parse(String html, Optional<String> address) {
    Document page = Jsoup.parse(html, address.orElse(""));
    Element withoutFrames = page.selectFirst("noframes");
    if (withoutFrames != null && page.selectFirst("frameset") != null) {
      String content = withoutFrames.wholeText() + withoutFrames.data();
      Document inner = Jsoup.parse(content, address.orElse(""));
      inner.head().append(page.head().html());
      return new WebPage(inner, address);
    }
    return new WebPage(page, address);
  }

  /** Candidate titles. */
  public ImmutableList<PageClaim> titles() {
    return new PageTitles(page, meta, linked, outlet().map(PageClaim::value)).claims();
  }

  /** Candidate publication dates; never dates of modification. */
  public ImmutableList<PageClaim> dates() {
    return new PageDates(page, meta, linked, url().map(PageClaim::value)).claims();
  }

  /** Candidate authors: names and credits. */
  public ImmutableList<PageClaim> authors() {
    return new PageAuthors(page, meta, linked).claims();
  }

  /** The outlet. */
  public Optional<PageClaim> outlet() {
    return linked
        .flatMap(LinkedArticle::outlet)
        .map(name -> PageClaim.of(name, PageClaim.Location.JSON_LD, METADATA_CONFIDENCE))
        .or(
            () ->
                meta.first("og:site_name")
                    .map(
                        name ->
                            PageClaim.of(name, PageClaim.Location.OPEN_GRAPH, METADATA_CONFIDENCE)))
        .or(
            () ->
                meta.first(
                        "application-name", "publisher", "dc.publisher", "citation_journal_title")
                    .map(name -> PageClaim.of(name, PageClaim.Location.META, METADATA_CONFIDENCE)));
  }

  /** All names the page gives its publisher. */
  public ImmutableSet<String> outlets() {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    linked.flatMap(LinkedArticle::outlet).ifPresent(names::add);
    names.addAll(
        meta.all(
            List.of(
                "og:site_name",
                "application-name",
                "publisher",
                "copyright",
                "twitter:site",
                "article:publisher")));
    return names.build();
  }

  /** The canonical URL, otherwise the URL it was fetched from. */
  public Optional<PageClaim> url() {
    return absolute(page.select("link[rel=canonical]").attr("href"), PageClaim.Location.META)
        .or(() -> absolute(meta.first("og:url").orElse(""), PageClaim.Location.OPEN_GRAPH))
        .or(
            () ->
                absolute(linked.flatMap(LinkedArticle::url).orElse(""), PageClaim.Location.JSON_LD))
        .or(() -> absolute(address.orElse(""), PageClaim.Location.ADDRESS));
  }

  /** A BCP 47 tag, as the page writes it. */
  public Optional<PageClaim> language() {
    return metadataClaim(page.select("html").attr("lang"), PageClaim.Location.META)
        .or(
            () ->
                metadataClaim(
                    linked.flatMap(LinkedArticle::language).orElse(""), PageClaim.Location.JSON_LD))
        .or(() -> metadataClaim(meta.first("og:locale").orElse(""), PageClaim.Location.OPEN_GRAPH))
        .or(
            () ->
                metadataClaim(
                    meta.first("content-language", "language", "dc.language").orElse(""),
                    PageClaim.Location.META));
  }

  /** The section. */
  public Optional<PageClaim> section() {
    return metadataClaim(
            meta.first("article:section", "section", "parsely-section").orElse(""),
            PageClaim.Location.META)
        .or(
            () ->
                metadataClaim(
                    linked.flatMap(LinkedArticle::section).orElse(""), PageClaim.Location.JSON_LD));
  }

  /** Whether a script builds the page, or a page in a frame has its text. */
  public boolean hasContentElsewhere() {
    return page.selectFirst("script, frameset, iframe") != null;
  }

  /** The text of the article. */
  public ImmutableList<String> paragraphs() {
    ImmutableList<String> found = ArticleBody.of(page);
    int length = found.stream().mapToInt(String::length).sum();
    Optional<ImmutableList<String>> fromScript =
        linked.flatMap(LinkedArticle::body).map(HtmlParagraphs::ofText);
    // Pages that are rendered in the browser contain their text only in a script.
    return fromScript
        .filter(words -> words.stream().mapToInt(String::length).sum() > 2 * length)
        .orElse(found);
  }

  /** All visible lines, for values that are stated in the text only. */
  public ImmutableList<String> lines() {
    return HtmlParagraphs.of(List.of(visible().body()), element -> true);
  }

  /**
   * The visible lines that may have the date of the article: without links to other pages, tables
   * of facts, and what surrounds the article.
   */
  public ImmutableList<String> dateLines() {
    Document seen = visible();
    Optional<String> own = url().map(PageClaim::value);
    PageDates dates = new PageDates(page, meta, linked, own);
    return HtmlParagraphs.of(
        List.of(seen.body()),
        element ->
            element == seen.body()
                || !(SurroundingElements.contain(element)
                    || SurroundingElements.isInDataTable(element)
                    || dates.isOtherDate(element)
                    || (element.normalName().equals("a")
                        && SurroundingElements.isInLinkElsewhere(element, own))));
  }

  private Document visible() {
    Document seen = page.clone();
    PageClutter.removeInvisible(seen);
    PageClutter.removeHidden(seen);
    return seen;
  }

  /** The confidence of metadata that publishers have no reason to get wrong. */
  private static final double METADATA_CONFIDENCE = 0.9;

  private static Optional<PageClaim> metadataClaim(String value, PageClaim.Location location) {
    return Optional.of(value.strip())
        .filter(text -> !text.isEmpty())
        .map(text -> PageClaim.of(text, location, METADATA_CONFIDENCE));
  }

  private static Optional<PageClaim> absolute(String url, PageClaim.Location location) {
    boolean web = url.startsWith("https://") || url.startsWith("http://");
    return web ? metadataClaim(ArchivedAddress.original(url), location) : Optional.empty();
  }
}
