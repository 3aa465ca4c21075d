package org.onrecord.read.html;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.onrecord.text.WordList;

/**
 * Tells the elements of an article from those around it: comments, other articles, footers, tables
 * of facts. Names and dates in these are not the article's.
 */
final class SurroundingElements {

  private static final ImmutableSet<String> NAMES =
      WordList.lines(SurroundingElements.class, "elsewhere-names.txt");
  private static final ImmutableSet<String> TAGS = ImmutableSet.of("aside", "footer", "nav");
  private static final ImmutableSet<String> PAGE_TAGS = ImmutableSet.of("html", "body", "main");
  private static final ImmutableSet<String> CARDS = ImmutableSet.of("article", "li");
  private static final String LINKED_HEADING = "h2 a[href], h3 a[href], h4 a[href], h5 a[href]";

  private SurroundingElements() {}

  /** Whether an element is in a box that is called or marked as something else than the article. */
  static boolean contain(Element element) {
    for (Element up = element; up != null; up = up.parent()) {
      if (TAGS.contains(up.normalName())) {
        return true;
      }
      if (!PAGE_TAGS.contains(up.normalName())
          && ElementNames.anyOf(up, NAMES)
          && up.selectFirst("h1") == null) {
        return true;
      }
    }
    return false;
  }

  /** Whether an element is in a box with a heading that links to another article. */
  static boolean isInCard(Element element) {
    Element up = element.parent();
    while (up != null && !PAGE_TAGS.contains(up.normalName()) && up.selectFirst("h1") == null) {
      boolean card =
          up.selectFirst(LINKED_HEADING) != null
              || (CARDS.contains(up.normalName())
                  && up.root().selectFirst("h1") != null
                  && up.selectFirst("p + p") == null);
      if (card) {
        return true;
      }
      up = up.parent();
    }
    return false;
  }

  /** Whether an element is in a table with labels, not in one that lays out a page. */
  static boolean isInDataTable(Element element) {
    Element table = element.closest("table");
    return table != null && table.selectFirst("th") != null;
  }

  /**
   * Whether an element is in a link to another page.
   *
   * @param url the page's own URL, if known
   */
  static boolean isInLinkElsewhere(Element element, Optional<String> url) {
    Element link = element.closest("a[href]");
    if (link == null || link.attr("rel").contains("bookmark")) {
      return false;
    }
    String target = link.attr("href");
    boolean own =
        target.startsWith("#")
            || url.filter(page -> page.equals(target) || page.endsWith(target)).isPresent();
    return !own;
  }
}
