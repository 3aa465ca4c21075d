package org.onrecord.read.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The words of the article on a page. */
final class Body {

  /** Less than this, and the clutter may have been the article. */
  private static final int SUSPICIOUSLY_SHORT = 400;

  private static final double MOST_LINKS = 0.5;
  private static final int LONG_LIST = 2000;
  private static final int SHORT = 200;
  private static final ImmutableSet<String> LISTS = ImmutableSet.of("ul", "ol", "table");
  private static final ImmutableSet<String> BOXES = ImmutableSet.of("div", "section");

  private Body() {}

  /** The paragraphs of the article, without its title. */
  static ImmutableList<String> of(Document page) {
    Document tidy = page.clone();
    Clutter.removeUnseen(tidy);
    Clutter.remove(tidy);
    ImmutableList<String> found = paragraphs(tidy.body());
    if (length(found) >= SUSPICIOUSLY_SHORT) {
      return found;
    }
    Document everything = page.clone();
    Clutter.removeUnseen(everything);
    ImmutableList<String> all = paragraphs(everything.body());
    return length(all) > 2 * length(found) ? all : found;
  }

  private static ImmutableList<String> paragraphs(Element body) {
    Density density = new Density(body);
    return Paragraphs.of(
        new BodyFinder(body, density).find(), element -> isOfArticle(element, density));
  }

  /** Lists of links, boxes of links and lines that are a link lead away. */
  private static boolean isOfArticle(Element element, Density density) {
    String tag = element.normalName();
    if (tag.equals("h1")) {
      return false;
    }
    double links = density.links(element);
    if (links <= MOST_LINKS) {
      return true;
    }
    int length = density.length(element);
    if (LISTS.contains(tag)) {
      return length >= LONG_LIST;
    }
    if (BOXES.contains(tag)) {
      return length >= LONG_LIST || element.selectFirst("p") != null;
    }
    return !tag.equals("p") || links <= 0.8 || length >= SHORT || element.text().endsWith(".");
  }

  private static int length(ImmutableList<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }
}
