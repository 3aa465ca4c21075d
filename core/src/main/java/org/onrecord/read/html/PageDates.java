package org.onrecord.read.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
  private static final String TIMES =
      "time[pubdate], abbr.published, .entry-date[datetime], time.published, time.entry-date,"
          + " time[class*=publish], article time[datetime], time[datetime]";
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "/((?:19|20)\\d\\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?:[/_-]|$)");
  private static final int MAX_ELEMENTS = 10;
  private static final int MAX_LENGTH = 200;

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
        .flatMap(LinkedArticle::date)
        .ifPresent(date -> claim(date, PageClaim.Location.JSON_LD, 0.93));
    meta.all(META_NAMES).forEach(date -> claim(date, PageClaim.Location.META, 0.9));
    page.select("[itemprop=datePublished], [itemprop=dateCreated]").stream()
        .limit(1)
        .forEach(element -> claim(value(element), PageClaim.Location.MICRODATA, 0.98));
    page.select(TIMES).stream()
        .limit(MAX_ELEMENTS)
        .forEach(element -> claim(value(element), PageClaim.Location.TIME, 0.87));
    url.ifPresent(this::address);
    page.select("[class], [id]").stream()
        .filter(element -> ElementNames.anyOf(element, DATE_NAMES))
        .map(Element::text)
        .filter(text -> text.length() <= MAX_LENGTH)
        .limit(MAX_ELEMENTS)
        .forEach(text -> claim(text, PageClaim.Location.CLASS, 0.86));
    return claims.build();
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

  private void claim(String value, PageClaim.Location location, double confidence) {
    if (!value.isBlank()) {
      claims.add(PageClaim.of(value.strip(), location, confidence));
    }
  }
}
