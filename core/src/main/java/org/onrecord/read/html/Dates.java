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
 * Where a page says when it was published.
 *
 * <p>Confidences: the share of right dates by place, on labelled news pages.
 */
final class Dates {

  private static final ImmutableSet<String> META_NAMES =
      WordList.lines(Dates.class, "meta-dates.txt");
  private static final ImmutableSet<String> DATE_NAMES =
      WordList.lines(Dates.class, "date-names.txt");
  private static final String TIMES =
      "time[pubdate], abbr.published, .entry-date[datetime], time.published, time.entry-date,"
          + " time[class*=publish], article time[datetime], time[datetime]";
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "/((?:19|20)\\d\\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?:[/_-]|$)");
  private static final int MOST = 10;
  private static final int LONGEST = 200;

  private final Document page;
  private final Meta meta;
  private final Optional<LinkedArticle> linked;
  private final Optional<String> url;
  private final ImmutableList.Builder<Claim> claims = ImmutableList.builder();

  Dates(Document page, Meta meta, Optional<LinkedArticle> linked, Optional<String> url) {
    this.page = page;
    this.meta = meta;
    this.linked = linked;
    this.url = url;
  }

  ImmutableList<Claim> claims() {
    linked
        .flatMap(LinkedArticle::date)
        .ifPresent(date -> claim(date, Claim.Location.JSON_LD, 0.93));
    meta.all(META_NAMES).forEach(date -> claim(date, Claim.Location.META, 0.9));
    page.select("[itemprop=datePublished], [itemprop=dateCreated]").stream()
        .limit(1)
        .forEach(element -> claim(value(element), Claim.Location.MICRODATA, 0.98));
    page.select(TIMES).stream()
        .limit(MOST)
        .forEach(element -> claim(value(element), Claim.Location.TIME, 0.87));
    url.ifPresent(this::address);
    page.select("[class], [id]").stream()
        .filter(element -> Names.anyOf(element, DATE_NAMES))
        .map(Element::text)
        .filter(text -> text.length() <= LONGEST)
        .limit(MOST)
        .forEach(text -> claim(text, Claim.Location.CLASS, 0.86));
    return claims.build();
  }

  private void address(String url) {
    Matcher date = IN_ADDRESS.matcher(url);
    if (date.find()) {
      String day = date.group(1) + "-" + date.group(2) + "-" + date.group(3);
      claim(day, Claim.Location.ADDRESS, 0.97);
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

  private void claim(String value, Claim.Location location, double confidence) {
    if (!value.isBlank()) {
      claims.add(Claim.of(value.strip(), location, confidence));
    }
  }
}
