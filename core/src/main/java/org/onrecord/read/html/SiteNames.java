package org.onrecord.read.html;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Removes the name of the site from a title: "Dredger sinks | Harbour Courier". A bar parts the two
 * on nearly all sites; a dash or a colon may also be part of a headline, so that the name must
 * stand elsewhere on the page: in the link to the home page, the logo or the copyright.
 */
final class SiteNames {

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*(?:\\||«|»|::|•|·)\\s+|\\s[-–—:/]\\s+");
  private static final Pattern PREFIX =
      Pattern.compile("(?<name>[^|»•·:]{2,50}?)\\s?(?:\\||»|::|•|·|:|\\s[-–—])\\s+(?<rest>.{3,})");
  private static final ImmutableSet<String> BARS = ImmutableSet.of("|", "«", "»", "::", "•", "·");
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final int MAX_NAME_WORDS = 5;
  private static final int MIN_HEADLINE_WORDS = 3;

  /** A title ends with section and site at most. */
  private static final int MAX_PARTS = 3;

  private static final String EVIDENCE =
      "[class*=logo], [id*=logo], [class*=site-title], [class*=site-name], [class*=brand],"
          + " [class*=copyright], footer";
  private static final int MAX_EVIDENCE_LENGTH = 300;
  private static final Pattern HOME =
      Pattern.compile("(?i)/|\\.|\\./|/?index\\.(?:html?|php)|https?://[^/?#]+/?");

  private final Document page;

  SiteNames(Document page) {
    this.page = page;
  }

  /** Whether a link leads to the home page of its site. */
  static boolean isHome(String href) {
    return HOME.matcher(href.strip()).matches();
  }

  /** The title without the name of the site; unchanged if it has none. */
  String removeFrom(String title) {
    String rest = title.strip();
    for (int i = 0; i < MAX_PARTS; i++) {
      Optional<String> shorter = step(rest);
      if (shorter.isEmpty()) {
        break;
      }
      rest = shorter.get();
    }
    return rest;
  }

  private Optional<String> step(String title) {
    return withoutSuffix(title).or(() -> withoutPrefix(title));
  }

  private Optional<String> withoutSuffix(String title) {
    int start = -1;
    int end = -1;
    Matcher separator = SEPARATOR.matcher(title);
    while (separator.find()) {
      start = separator.start();
      end = separator.end();
    }
    if (start <= 0) {
      return Optional.empty();
    }
    String before = title.substring(0, start).strip();
    String name = title.substring(end).strip();
    boolean bar = BARS.contains(title.substring(start, end).strip());
    return isNamed(name) || (bar && isShorter(name, before))
        ? Optional.of(before).filter(rest -> !rest.isEmpty())
        : Optional.empty();
  }

  private Optional<String> withoutPrefix(String title) {
    Matcher match = PREFIX.matcher(title);
    return match.matches() && isNamed(match.group("name").strip())
        ? Optional.of(match.group("rest").strip())
        : Optional.empty();
  }

  private static boolean isQuoted(String name) {
    return !Character.isLetterOrDigit(name.codePointAt(0));
  }

  private static boolean isShorter(String name, String headline) {
    int words = WORDS.splitToList(name).size();
    int before = WORDS.splitToList(headline).size();
    return words <= MAX_NAME_WORDS && before >= MIN_HEADLINE_WORDS && before > words;
  }

  /** Whether the page calls its site so. */
  private boolean isNamed(String name) {
    String plain = PageTitles.plain(name);
    if (plain.isEmpty() || isQuoted(name) || WORDS.splitToList(name).size() > MAX_NAME_WORDS) {
      return false;
    }
    for (Element link : page.select("a[href]")) {
      boolean named =
          isHome(link.attr("href"))
              && (PageTitles.plain(link.text()).equals(plain)
                  || PageTitles.plain(link.attr("title")).equals(plain)
                  || PageTitles.plain(link.select("img").attr("alt")).equals(plain));
      if (named) {
        return true;
      }
    }
    return page.select(EVIDENCE).stream()
        .filter(element -> element.selectFirst("h1 + p, p + p") == null)
        .map(element -> element.text() + " " + element.select("img").attr("alt"))
        .filter(text -> text.length() <= MAX_EVIDENCE_LENGTH)
        .anyMatch(text -> (" " + PageTitles.plain(text) + " ").contains(" " + plain + " "));
  }
}
