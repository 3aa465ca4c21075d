package org.onrecord.read.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.onrecord.text.WordList;

/**
 * Extracts claims about the authors of a page.
 *
 * <p>Confidences: the share of correct authors by location, on labelled news pages.
 */
final class PageAuthors {

  private static final ImmutableSet<String> META_NAMES =
      WordList.lines(PageAuthors.class, "meta-authors.txt");
  private static final ImmutableSet<String> SELECTORS =
      WordList.lines(PageAuthors.class, "byline-selectors.txt");
  private static final ImmutableSet<String> PAGE_TAGS = ImmutableSet.of("html", "body", "main");

  private static final int MAX_ELEMENTS = 5;
  private static final int MAX_LENGTH = 150;

  private final Document page;
  private final MetaElements meta;
  private final Optional<LinkedArticle> linked;
  private final ImmutableList.Builder<PageClaim> claims = ImmutableList.builder();

  PageAuthors(Document page, MetaElements meta, Optional<LinkedArticle> linked) {
    this.page = page;
    this.meta = meta;
    this.linked = linked;
  }

  ImmutableList<PageClaim> claims() {
    linked
        .map(LinkedArticle::authors)
        .ifPresent(names -> claim(names, PageClaim.Location.JSON_LD, 0.86));
    for (String name : META_NAMES) {
      claim(meta.named(name), PageClaim.Location.META, 0.69);
    }
    claim(together("[itemprop=author] [itemprop=name]"), PageClaim.Location.MICRODATA, 0.85);
    claim(together("[itemprop=author], [itemprop=creator]"), PageClaim.Location.MICRODATA, 0.85);
    for (String selector : SELECTORS) {
      claim(together(selector), PageClaim.Location.CLASS, 0.67);
    }
    return claims.build();
  }

  /** The text of the first element and of those in the same box. */
  private List<String> together(String selector) {
    List<Element> found = new ArrayList<>();
    for (Element element : belowHeading(page.select(selector))) {
      String text = words(element);
      boolean fits =
          !text.isBlank() && text.length() <= MAX_LENGTH && !SurroundingElements.contain(element);
      if (fits
          && found.size() < MAX_ELEMENTS
          && (found.isEmpty() || isNear(element, found.get(0)))) {
        found.add(element);
      }
    }
    return found.stream().map(PageAuthors::words).toList();
  }

  /**
   * The elements below the headline, if there are any: those above it belong to a list of authors.
   */
  private List<Element> belowHeading(List<Element> elements) {
    Element heading = page.selectFirst("article h1, h1");
    if (heading == null || elements.isEmpty()) {
      return elements;
    }
    Set<Element> below = Sets.newIdentityHashSet();
    boolean passed = false;
    for (Element element : page.getAllElements()) {
      if (passed) {
        below.add(element);
      }
      passed |= element == heading;
    }
    List<Element> kept = elements.stream().filter(below::contains).toList();
    return kept.isEmpty() ? elements : kept;
  }

  /** A name in a box of its own is a separate line. */
  private static String words(Element element) {
    if (!element.attr("content").isBlank()) {
      return element.attr("content");
    }
    return String.join(
        "\n",
        element
            .nodeStream(TextNode.class)
            .map(TextNode::text)
            .filter(text -> !text.isBlank())
            .toList());
  }

  /** Whether two elements share a parent, a grandparent, or the next ancestor. */
  private static boolean isNear(Element element, Element first) {
    Element up = first.parent();
    for (int i = 0; i < 3 && up != null && !PAGE_TAGS.contains(up.normalName()); i++) {
      if (element.parents().contains(up)) {
        return true;
      }
      up = up.parent();
    }
    return false;
  }

  private void claim(List<String> names, PageClaim.Location location, double confidence) {
    if (!names.isEmpty()) {
      claims.add(new PageClaim(names, location, confidence));
    }
  }
}
