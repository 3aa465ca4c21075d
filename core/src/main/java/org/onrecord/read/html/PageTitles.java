package org.onrecord.read.html;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.onrecord.text.WordList;

/**
 * Extracts claims about the title of a page.
 *
 * <p>Confidences: the share of correct titles by location, on labelled news pages.
 */
final class PageTitles {

  private static final String HEADINGS =
      "article h1, h1[itemprop=headline], h1[class*=title], h1[class*=headline], h1";
  private static final String LESSER_HEADINGS =
      "h2[itemprop=headline], h2[class*=title], h3[class*=title], .entry-title, .post-title,"
          + " .headline";
  private static final ImmutableSet<String> KICKERS =
      WordList.lines(PageTitles.class, "kicker-names.txt");
  private static final int MIN_LENGTH = 8;

  private static final CharMatcher SEPARATORS =
      CharMatcher.anyOf("|–—·«»:-•").or(CharMatcher.whitespace());

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#\\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[a-zA-Z]{2,8});");

  private final Document page;
  private final SiteNames sites;
  private final MetaElements meta;
  private final Optional<LinkedArticle> linked;
  private final Optional<String> outlet;
  private final ImmutableList.Builder<PageClaim> claims = ImmutableList.builder();

  PageTitles(
      Document page, MetaElements meta, Optional<LinkedArticle> linked, Optional<String> outlet) {
    this.page = page;
    this.sites = new SiteNames(page);
    this.meta = meta;
    this.linked = linked;
    this.outlet = outlet;
  }

  ImmutableList<PageClaim> claims() {
    Optional<String> headline =
        linked.flatMap(LinkedArticle::title).map(this::unescaped).map(this::withoutOutlet);
    Optional<String> shared =
        meta.first("og:title", "twitter:title").map(this::unescaped).map(this::withoutOutlet);
    String title = unescaped(page.title());
    Optional<String> heading =
        heading(HEADINGS, title, shared.orElse(""), headline.orElse(""))
            .map(words -> asPrinted(words, headline, shared));
    heading.ifPresent(text -> claim(text, PageClaim.Location.HEADING, 0.91));
    if (heading.isEmpty() && headline.isEmpty() && shared.isEmpty()) {
      longerHeading(withoutOutlet(title))
          .ifPresent(text -> claim(text, PageClaim.Location.HEADING, 0.85));
    }
    // The title element targets search engines; a different title targets readers.
    boolean forReaders =
        shared.isPresent()
            && headline.filter(text -> !within(text, title)).isEmpty()
            && !within(shared.get(), title);
    if (forReaders) {
      shared.ifPresent(text -> claim(text, PageClaim.Location.OPEN_GRAPH, 0.75));
    }
    headline.ifPresent(text -> claim(text, PageClaim.Location.JSON_LD, 0.75));
    shared.ifPresent(text -> claim(text, PageClaim.Location.OPEN_GRAPH, 0.58));
    meta.first("parsely-title", "dc.title", "citation_title")
        .ifPresent(text -> claim(withoutOutlet(text), PageClaim.Location.META, 0.58));
    heading(LESSER_HEADINGS, title)
        .ifPresent(text -> claim(text, PageClaim.Location.HEADING, 0.75));
    if (isOutlet(plain(title))) {
      page.select("h1, h2").stream()
          .filter(element -> plain(element.text()).length() > MIN_LENGTH)
          .filter(element -> !isOutlet(plain(element.text())) && !isSiteName(element))
          .filter(element -> !SurroundingElements.contain(element))
          .limit(1)
          .forEach(element -> claim(words(element), PageClaim.Location.HEADING, 0.5));
    }
    claim(withoutOutlet(title), PageClaim.Location.TITLE, 0.46);
    page.select("h1").stream()
        .filter(h -> !isSiteName(h))
        .limit(1)
        .forEach(h -> claim(h.text(), PageClaim.Location.HEADING, 0.46));
    return claims.build();
  }

  /** The first heading whose words occur in one of the page's other titles. */
  private Optional<String> heading(String selector, String... titles) {
    for (Element element : page.select(selector)) {
      String text = words(element);
      if (plain(text).length() > MIN_LENGTH
          && !isOutlet(plain(text))
          && !isSiteName(element)
          && !isBreadcrumb(element)) {
        for (String title : titles) {
          if (within(text, title)) {
            return Optional.of(text);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The only main heading, if it says the same as the title and more. */
  private Optional<String> longerHeading(String title) {
    List<Element> headings = page.select("h1");
    String plainTitle = plain(title);
    return headings.stream()
        .filter(heading -> headings.size() == 1 && plainTitle.length() > MIN_LENGTH)
        .map(this::words)
        .filter(text -> plain(text).startsWith(plainTitle))
        .filter(text -> plain(text).length() <= 2 * plainTitle.length())
        .findFirst();
  }

  /** Whether a heading links to the home page, and so names the site. */
  private boolean isSiteName(Element heading) {
    Element link = heading.selectFirst("a[href]");
    Element around = link == null ? heading.closest("a[href]") : link;
    return around != null && SiteNames.isHome(around.attr("href"));
  }

  /** Titles are escaped twice by some programs: "Ferry &amp;amp; barge". */
  private String unescaped(String title) {
    return REFERENCE.matcher(title).find() ? Parser.unescapeEntities(title, false) : title;
  }

  /**
   * The displayed text of a heading, without a kicker inside it, or the sign of a permanent link.
   */
  private String words(Element heading) {
    Element shown = heading.clone();
    shown.select("a").stream()
        .filter(link -> link.text().codePoints().noneMatch(Character::isLetterOrDigit))
        .toList()
        .forEach(Element::remove);
    shown.select(".headerlink, .header-anchor, .anchorjs-link, .permalink").remove();
    shown.select("[aria-hidden=true], [hidden]").remove();
    shown.select("[class]").stream()
        .filter(part -> part != shown && ElementNames.anyOf(part, KICKERS))
        .toList()
        .forEach(Element::remove);
    String headline = shown.text();
    // "Talks fail: A bitter end": text after a colon is not a separate line.
    return headline.isBlank() || headline.startsWith(":") ? heading.text() : headline;
  }

  /**
   * The heading as spelled elsewhere on the page: in a headline with the same words, or in the
   * words shared by two other titles.
   */
  private static String asPrinted(
      String heading, Optional<String> headline, Optional<String> shared) {
    if (headline.isPresent() && headline.equals(shared) && !startsWith(headline.get(), heading)) {
      return headline.get();
    }
    return Stream.concat(headline.stream(), shared.stream())
        .filter(text -> plain(text).equals(plain(heading)))
        .findFirst()
        .orElse(heading);
  }

  private static boolean startsWith(String text, String heading) {
    return plain(text).startsWith(plain(heading));
  }

  private static boolean within(String text, String title) {
    return plain(title).contains(plain(text));
  }

  /** Whether a heading is a breadcrumb, worded for search engines. */
  private static boolean isBreadcrumb(Element heading) {
    Element up = heading;
    for (int i = 0; i < 4 && up != null; i++) {
      if (up.attributes().html().toLowerCase(Locale.ROOT).contains("breadcrumb")) {
        return true;
      }
      up = up.parent();
    }
    return false;
  }

  private boolean isOutlet(String words) {
    return outlet.map(PageTitles::plain).filter(words::equals).isPresent();
  }

  /** A title without the name of the outlet before or after it. */
  private String withoutOutlet(String title) {
    String name = outlet.map(text -> text.toLowerCase(Locale.ROOT).strip()).orElse("");
    String lower = title.toLowerCase(Locale.ROOT).strip();
    if (name.isEmpty()) {
      return sites.removeFrom(title);
    }
    if (lower.equals(name)) {
      return title;
    }
    String rest = title.strip();
    if (lower.endsWith(" the " + name)) {
      // The outlet calls itself without its article.
      rest = withoutEnd(rest, "the ".length() + name.length());
    } else if (lower.endsWith(name)) {
      rest = SEPARATORS.trimTrailingFrom(rest.substring(0, rest.length() - name.length()));
    } else if (lower.startsWith(name)) {
      rest = SEPARATORS.trimLeadingFrom(rest.substring(name.length()));
    }
    return rest.isEmpty() ? title : sites.removeFrom(rest);
  }

  /** A title without its end of so many letters, if a separator stands before that. */
  private static String withoutEnd(String title, int length) {
    String before = title.substring(0, title.length() - length).strip();
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    return SEPARATORS.matches(last) ? SEPARATORS.trimTrailingFrom(before) : title;
  }

  /** Letters and digits in lower case, separated by single spaces. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        plain.append(Character.toLowerCase(c));
      } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }

  private void claim(String value, PageClaim.Location location, double confidence) {
    String text = CharMatcher.whitespace().trimAndCollapseFrom(value, ' ');
    if (!text.isEmpty()) {
      claims.add(PageClaim.of(text, location, confidence));
    }
  }
}
