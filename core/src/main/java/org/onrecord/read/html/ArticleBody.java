package org.onrecord.read.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text of the article on a page. */
final class ArticleBody {

  /** If less text is left, the removed clutter may have been the article. */
  private static final int MIN_EXPECTED_LENGTH = 400;

  private static final double MAX_LINK_SHARE = 0.5;
  private static final int MIN_LIST_LENGTH = 2000;
  private static final int MIN_LINKED_PARAGRAPH_LENGTH = 200;
  private static final ImmutableSet<String> LISTS = ImmutableSet.of("ul", "ol", "table");
  private static final ImmutableSet<String> BOXES = ImmutableSet.of("div", "section");

  private ArticleBody() {}

  /** The paragraphs of the article, without its title. */
  static ImmutableList<String> of(Document page) {
    Document tidy = page.clone();
    PageClutter.removeInvisible(tidy);
    PageClutter.remove(tidy);
    ImmutableList<String> found = paragraphs(tidy.body());
    if (length(found) >= MIN_EXPECTED_LENGTH) {
      return found;
    }
    Document everything = page.clone();
    PageClutter.removeInvisible(everything);
    ImmutableList<String> all = paragraphs(everything.body());
    return length(all) > 2 * length(found) ? all : found;
  }

  private static ImmutableList<String> paragraphs(Element body) {
    TextDensity density = new TextDensity(body);
    return HtmlParagraphs.of(
        new BodyFinder(body, density).find(), element -> isOfArticle(element, density));
  }

  /** Lists, boxes and lines of links are navigation. */
  private static boolean isOfArticle(Element element, TextDensity density) {
    String tag = element.normalName();
    if (tag.equals("h1")) {
      return false;
    }
    double links = density.linkShare(element);
    if (links <= MAX_LINK_SHARE) {
      return true;
    }
    int length = density.length(element);
    if (LISTS.contains(tag)) {
      return length >= MIN_LIST_LENGTH;
    }
    if (BOXES.contains(tag)) {
      return length >= MIN_LIST_LENGTH || element.selectFirst("p") != null;
    }
    return !tag.equals("p")
        || links <= 0.8
        || length >= MIN_LINKED_PARAGRAPH_LENGTH
        || element.text().endsWith(".");
  }

  private static int length(ImmutableList<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }
}
