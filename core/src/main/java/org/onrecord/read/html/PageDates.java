package org.onrecord.read.html;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.onrecord.text.WordList;

/**
 * Extracts claims about the publication date of a page.
 *
 * <p>Confidences: the share of correct dates by location, on labelled news pages.
 */
final class PageDates {

  private static final ImmutableSet<String> META_NAMES =
      WordList.lines(PageDates.class, "meta-dates.txt");
  private static final ImmutableSet<String> DATE_NAMES =
      WordList.lines(PageDates.class, "date-names.txt");
  private static final ImmutableSet<String> UPDATE_NAMES =
      WordList.lines(PageDates.class, "update-names.txt");

  /** Selectors of elements with the time of publication, most reliable first. */
  private static final ImmutableList<String> TIMES =
      ImmutableList.of(
          "time[pubdate], abbr.published, .entry-date[datetime], time.published, time.entry-date",
          "time[class*=publish]",
          "article time[datetime]",
          "time[datetime]");

  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "/((?:19|20)\\d\\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?:[/_-]|$)");
  private static final int MAX_ELEMENTS = 10;
  private static final int MAX_LENGTH = 200;
  private static final int MAX_LABEL_LENGTH = 40;

  private final Document page;
  private final MetaElements meta;
  private final Optional<LinkedArticle> linked;
  private final Optional<String> url;
  private final ImmutableList.Builder<PageClaim> claims = ImmutableList.builder();

  PageDates(
      Document page, MetaElements meta, Optional<LinkedArticle> linked, Optional<String> url) {
    this.page = page;
    this.meta = meta;
    this.linked = linked;
    this.url = url;
  }

  ImmutableList<PageClaim> claims() {
    linked
        .flatMap(LinkedArticle::datePublished)
        .ifPresent(date -> claim(date, PageClaim.Location.JSON_LD, 0.93));
    meta.all(META_NAMES).forEach(date -> claim(date, PageClaim.Location.META, 0.9));
    microdata("[itemprop=datePublished]", 0.98);
    List<Element> times = times();
    times.forEach(time -> claim(time, value(time), PageClaim.Location.TIME, 0.87));
    url.ifPresent(this::address);
    linked
        .flatMap(LinkedArticle::dateCreated)
        .ifPresent(date -> claim(date, PageClaim.Location.JSON_LD, 0.86));
    microdata("[itemprop=dateCreated]", 0.86);
    page.select("[class], [id]").stream()
        .filter(element -> ElementNames.anyOf(element, DATE_NAMES))
        .filter(element -> element.text().length() <= MAX_LENGTH && isOfArticle(element))
        .limit(MAX_ELEMENTS)
        .forEach(element -> claim(element, element.text(), PageClaim.Location.CLASS, 0.86));
    // What is displayed is the day where the newspaper is.
    times.forEach(time -> claim(time, time.text(), PageClaim.Location.TEXT, 0.75));
    return claims.build();
  }

  private void microdata(String selector, double confidence) {
    page.select(selector).stream()
        .filter(element -> !SurroundingElements.contain(element))
        .limit(1)
        .forEach(
            element -> claim(element, value(element), PageClaim.Location.MICRODATA, confidence));
  }

  private List<Element> times() {
    Set<Element> times = new LinkedHashSet<>();
    for (String selector : TIMES) {
      page.select(selector).stream().filter(this::isOfArticle).forEach(times::add);
    }
    return times.stream().limit(MAX_ELEMENTS).toList();
  }

  /** Whether an element is marked as a date, but as that of a change or of something else. */
  boolean isOtherDate(Element element) {
    boolean date = element.normalName().equals("time") || ElementNames.anyOf(element, DATE_NAMES);
    return date && element.text().length() <= MAX_LENGTH && !isOfArticle(element);
  }

  /** Whether an element can be the date of the article, and not of a change or something else. */
  private boolean isOfArticle(Element element) {
    boolean updated =
        ElementNames.anyOf(element, UPDATE_NAMES)
            && !element.className().toLowerCase(Locale.ROOT).contains("publish");
    Element parent = element.parent();
    return !updated
        && (parent == null || !PageClutter.isHidden(parent))
        && !element.attr("itemprop").equalsIgnoreCase("dateModified")
        && !SurroundingElements.contain(element)
        && !SurroundingElements.isInCard(element)
        && !SurroundingElements.isInDataTable(element)
        && !SurroundingElements.isInLinkElsewhere(element, url)
        && !isInRunningText(element);
  }

  private static boolean isInRunningText(Element element) {
    Element paragraph = element.closest("p");
    return paragraph != null
        && paragraph.ownText().length() > MAX_LABEL_LENGTH * 2
        && paragraph.ownText().endsWith(".");
  }

  private void address(String url) {
    Matcher date = IN_ADDRESS.matcher(url);
    if (date.find()) {
      String day = date.group(1) + "-" + date.group(2) + "-" + date.group(3);
      claim(day, PageClaim.Location.ADDRESS, 0.97);
    }
  }

  private static String value(Element element) {
    for (String attribute : ImmutableList.of("content", "datetime")) {
      if (!element.attr(attribute).isBlank()) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }

  /** The words before the date of an element in its line, outside and inside of it. */
  private static String label(Element element) {
    StringBuilder label = new StringBuilder(ownLabel(element.text()));
    Node node = element;
    for (int i = 0; i < 2 && label.toString().isBlank() && node != null; i++) {
      for (Node before = node.previousSibling();
          before != null && label.length() < MAX_LABEL_LENGTH;
          before = before.previousSibling()) {
        label.insert(0, before instanceof TextNode text ? text.text() : text(before));
      }
      node = node.parent();
    }
    return label.toString().strip();
  }

  private static String ownLabel(String text) {
    int digit = CharMatcher.inRange('0', '9').indexIn(text);
    return digit > 0 && digit < MAX_LABEL_LENGTH ? text.substring(0, digit).strip() : "";
  }

  private static String text(Node node) {
    return node instanceof Element element ? element.text() + " " : "";
  }

  private void claim(
      Element element, String value, PageClaim.Location location, double confidence) {
    if (!value.isBlank()) {
      claims.add(new PageClaim(List.of(value.strip()), location, confidence, label(element)));
    }
  }

  private void claim(String value, PageClaim.Location location, double confidence) {
    if (!value.isBlank()) {
      claims.add(PageClaim.of(value.strip(), location, confidence));
    }
  }
}
