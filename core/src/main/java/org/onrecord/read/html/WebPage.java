package org.onrecord.read.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A web page with one article.
 *
 * <p>Claims come with the most believable first; which of them holds a date or a name, the caller
 * decides. Confidences are the precisions of the places that were measured on labelled news pages.
 *
 * <p>For use by one thread.
 */
public final class WebPage {

  private final Document page;
  private final Meta meta;
  private final Optional<LinkedArticle> linked;
  private final Optional<String> address;

  private WebPage(Document page, Optional<String> address) {
    this.page = page;
    this.meta = new Meta(page);
    this.linked = LinkedData.of(page).articles().stream().findFirst();
    this.address = address;
  }

  /**
   * Takes a page apart.
   *
   * @param address where it was fetched, if that is known
   */
  public static WebPage parse(String html, Optional<String> address) {
    return new WebPage(Jsoup.parse(html, address.orElse("")), address);
  }

  /** What it may be headed. */
  public ImmutableList<Claim> titles() {
    return new Titles(page, meta, linked, outlet().map(Claim::value)).claims();
  }

  /** When it may have been published; never when it was changed. */
  public ImmutableList<Claim> dates() {
    return new Dates(page, meta, linked, url().map(Claim::value)).claims();
  }

  /** Who may have written it: names and credits. */
  public ImmutableList<Claim> authors() {
    return new Authors(page, meta, linked).claims();
  }

  /** Who published it. */
  public Optional<Claim> outlet() {
    return linked
        .flatMap(LinkedArticle::outlet)
        .map(name -> Claim.of(name, Claim.Location.JSON_LD, SAID))
        .or(
            () ->
                meta.first("og:site_name")
                    .map(name -> Claim.of(name, Claim.Location.OPEN_GRAPH, SAID)))
        .or(
            () ->
                meta.first(
                        "application-name", "publisher", "dc.publisher", "citation_journal_title")
                    .map(name -> Claim.of(name, Claim.Location.META, SAID)));
  }

  /** Everything that the page calls its publisher, in any place. */
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

  /** Where it stands: the canonical address, else the one it was fetched from. */
  public Optional<Claim> url() {
    return absolute(page.select("link[rel=canonical]").attr("href"), Claim.Location.META)
        .or(() -> absolute(meta.first("og:url").orElse(""), Claim.Location.OPEN_GRAPH))
        .or(() -> absolute(linked.flatMap(LinkedArticle::url).orElse(""), Claim.Location.JSON_LD))
        .or(() -> absolute(address.orElse(""), Claim.Location.ADDRESS));
  }

  /** A BCP 47 tag, as the page writes it. */
  public Optional<Claim> language() {
    return said(page.select("html").attr("lang"), Claim.Location.META)
        .or(() -> said(linked.flatMap(LinkedArticle::language).orElse(""), Claim.Location.JSON_LD))
        .or(() -> said(meta.first("og:locale").orElse(""), Claim.Location.OPEN_GRAPH))
        .or(
            () ->
                said(
                    meta.first("content-language", "language", "dc.language").orElse(""),
                    Claim.Location.META));
  }

  /** The part of the paper. */
  public Optional<Claim> section() {
    return said(
            meta.first("article:section", "section", "parsely-section").orElse(""),
            Claim.Location.META)
        .or(() -> said(linked.flatMap(LinkedArticle::section).orElse(""), Claim.Location.JSON_LD));
  }

  /** The words of the article. */
  public ImmutableList<String> paragraphs() {
    ImmutableList<String> found = Body.of(page);
    int length = found.stream().mapToInt(String::length).sum();
    Optional<ImmutableList<String>> told =
        linked.flatMap(LinkedArticle::body).map(Paragraphs::ofText);
    // Pages that are put together in the browser carry their words in the script alone.
    return told.filter(words -> words.stream().mapToInt(String::length).sum() > 2 * length)
        .orElse(found);
  }

  /** Every line that a reader sees, for what only the words tell. */
  public ImmutableList<String> lines() {
    Document seen = page.clone();
    Clutter.removeUnseen(seen);
    return Paragraphs.of(List.of(seen.body()), element -> true);
  }

  /** How far to believe what no one has a reason to get wrong. */
  private static final double SAID = 0.9;

  private static Optional<Claim> said(String value, Claim.Location location) {
    return Optional.of(value.strip())
        .filter(text -> !text.isEmpty())
        .map(text -> Claim.of(text, location, SAID));
  }

  private static Optional<Claim> absolute(String url, Claim.Location location) {
    boolean web = url.startsWith("https://") || url.startsWith("http://");
    return web ? said(url, location) : Optional.empty();
  }
}
