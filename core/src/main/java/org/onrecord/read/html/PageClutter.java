package org.onrecord.read.html;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.onrecord.text.WordList;

/**
 * Removes what surrounds an article on a page: navigation, boxes, captions, comments, hidden
 * elements.
 */
final class PageClutter {

  private static final ImmutableSet<String> NAMES =
      WordList.lines(PageClutter.class, "clutter-names.txt");

  private static final ImmutableSet<String> OTHER_ARTICLES =
      WordList.lines(PageClutter.class, "other-article-names.txt");
  private static final ImmutableSet<String> CONSENT_PHRASES =
      WordList.lines(PageClutter.class, "consent-phrases.txt");

  /** The text of a page is not that of a banner, if it is longer than this. */
  private static final int MAX_CONSENT_LENGTH = 4000;

  /** An element with more of the text than this is kept, whatever its name. */
  private static final double MAX_PROSE_SHARE = 0.25;

  private static final int MIN_PROSE_LENGTH = 80;
  private static final int MIN_HEADER_LENGTH = 200;

  private static final String INVISIBLE_SELECTOR =
      "script, style, noscript, template, iframe, svg, object, embed";
  private static final String HIDDEN_SELECTOR =
      String.join(", ", WordList.lines(PageClutter.class, "hidden-selectors.txt"));
  private static final String CLUTTER_SELECTOR =
      "nav, footer, aside, form, button, input, select, textarea, figure, figcaption, video, audio,"
          + " dialog, [aria-hidden=true],"
          + " [role=navigation], [role=banner], [role=dialog], [role=complementary], [role=menu]";

  /** Paragraphs are kept whatever they are called, unless one is marked as a byline. */
  private static final String BYLINE_SELECTOR = "p[class~=(?i)(?:^|[\\s_-])by-?line(?:[\\s_-]|$)]";

  private static final int MAX_BYLINE_LENGTH = 160;
  private static final ImmutableSet<String> NEVER_REMOVED =
      ImmutableSet.of("body", "article", "main", "p", "h1", "a", "em", "strong", "b", "i");

  private PageClutter() {}

  /** Removes what is never displayed. */
  static void removeInvisible(Document page) {
    page.select(INVISIBLE_SELECTOR).remove();
  }

  /** Removes what no reader sees. */
  static void removeHidden(Document page) {
    page.select(HIDDEN_SELECTOR).stream()
        .filter(element -> !element.normalName().equals("body"))
        .forEach(Element::remove);
  }

  /** Removes what is not part of an article by its element or its name. */
  static void remove(Document page) {
    removeHidden(page);
    page.select(CLUTTER_SELECTOR).remove();
    Element body = page.body();
    double prose = Math.max(1, body.text().length()) * MAX_PROSE_SHARE;
    for (Element element : body.select("[class], [id]")) {
      boolean there = element.ownerDocument() != null;
      if (there && isNamed(element) && prose(element) < prose) {
        element.remove();
      } else if (there && isOtherArticle(element) && prose(element) < 2 * prose) {
        element.remove();
      }
    }
    body.select(BYLINE_SELECTOR).stream()
        .filter(line -> line.text().length() <= MAX_BYLINE_LENGTH)
        .forEach(Element::remove);
    for (Element header : body.select("header")) {
      if (header.select("p").text().length() < MIN_HEADER_LENGTH) {
        header.remove();
      }
    }
  }

  /** Whether no reader sees an element, because of it or one around it. */
  static boolean isHidden(Element element) {
    return element.closest(HIDDEN_SELECTOR) != null;
  }

  /** Removes banners that ask for consent, whatever they are called. */
  static void removeConsent(Document page) {
    for (Element paragraph : page.body().select("p, div, span, li, td")) {
      boolean there = paragraph.ownerDocument() != null;
      if (there && asksForConsent(paragraph.ownText()) && paragraph.closest("article") == null) {
        bannerAround(paragraph).remove();
      }
    }
  }

  private static boolean asksForConsent(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.length() <= MAX_CONSENT_LENGTH
        && lower.contains("cookie")
        && CONSENT_PHRASES.stream().anyMatch(lower::contains);
  }

  /** The box that has little more text than the request for consent. */
  private static Element bannerAround(Element paragraph) {
    Element banner = paragraph;
    for (Element up = paragraph.parent();
        up != null
            && !NEVER_REMOVED.contains(up.normalName())
            && up.selectFirst("h1, article") == null
            && up.text().length() <= 2 * banner.text().length() + MIN_PROSE_LENGTH;
        up = up.parent()) {
      banner = up;
    }
    return banner;
  }

  private static boolean isOtherArticle(Element element) {
    return !NEVER_REMOVED.contains(element.normalName())
        && ElementNames.anyOf(element, OTHER_ARTICLES)
        && element.selectFirst("h1") == null;
  }

  /** Whether the name of an element is one of clutter. */
  static boolean isNamed(Element element) {
    return !NEVER_REMOVED.contains(element.normalName()) && ElementNames.anyOf(element, NAMES);
  }

  private static int prose(Element element) {
    int prose = 0;
    for (Element paragraph : element.select("p")) {
      int length = paragraph.ownText().length();
      prose += length > MIN_PROSE_LENGTH ? length : 0;
    }
    return prose;
  }
}
