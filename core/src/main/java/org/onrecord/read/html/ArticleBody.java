package org.onrecord.read.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.onrecord.text.WordList;

/** The text of the article on a page. */
final class ArticleBody {

  /** If less text is left, the removed clutter may have been the article. */
  private static final int MIN_EXPECTED_LENGTH = 400;

  private static final double MAX_LINK_SHARE = 0.5;
  private static final int MIN_LIST_LENGTH = 2000;
  private static final int MIN_LINKED_PARAGRAPH_LENGTH = 200;
  private static final int MIN_SENTENCE_LENGTH = 25;
  private static final int MAX_NOTICE_LENGTH = 300;
  private static final ImmutableSet<String> SCRIPT_NOTICES =
      WordList.lines(ArticleBody.class, "script-notices.txt");
  private static final ImmutableSet<String> LISTS = ImmutableSet.of("ul", "ol", "table");
  private static final ImmutableSet<String> BOXES = ImmutableSet.of("div", "section");

  private ArticleBody() {}

  /** The paragraphs of the article, without its title. */
  static ImmutableList<String> of(Document page) {
    ImmutableList<String> shown = shown(page);
    if (!shown.isEmpty()) {
      return shown;
    }
    Document withoutScripts = page.clone();
    withoutScripts.select("noscript").tagName("div");
    ImmutableList<String> unscripted = shown(withoutScripts);
    return unscripted.isEmpty() ? hidden(page) : unscripted;
  }

  private static ImmutableList<String> shown(Document page) {
    Document tidy = page.clone();
    PageClutter.removeInvisible(tidy);
    PageClutter.removeConsent(tidy);
    PageClutter.remove(tidy);
    ImmutableList<String> found = paragraphs(tidy.body());
    if (length(found) >= MIN_EXPECTED_LENGTH) {
      return found;
    }
    Document everything = page.clone();
    PageClutter.removeInvisible(everything);
    PageClutter.removeHidden(everything);
    PageClutter.removeConsent(everything);
    ImmutableList<String> all = paragraphs(everything.body());
    return length(all) > 2 * length(found) ? all : found;
  }

  /** The text that only a script would show. */
  private static ImmutableList<String> hidden(Document page) {
    Document everything = page.clone();
    PageClutter.removeInvisible(everything);
    PageClutter.removeConsent(everything);
    return paragraphs(everything.body());
  }

  private static ImmutableList<String> paragraphs(Element body) {
    TextDensity density = new TextDensity(body);
    return HtmlParagraphs.of(
            new BodyFinder(body, density).find(), element -> isOfArticle(element, density))
        .stream()
        .filter(paragraph -> !isScriptNotice(paragraph))
        .collect(ImmutableList.toImmutableList());
  }

  /** Lists, boxes and lines of links are navigation. */
  private static boolean isOfArticle(Element element, TextDensity density) {
    String tag = element.normalName();
    if (tag.equals("h1") || (tag.equals("time") && isAlone(element))) {
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

  /** Whether an element is not part of a sentence. */
  private static boolean isAlone(Element element) {
    Element parent = element.parent();
    return parent != null && parent.ownText().length() < MIN_SENTENCE_LENGTH;
  }

  private static boolean isScriptNotice(String paragraph) {
    String lower = paragraph.toLowerCase(Locale.ROOT);
    return lower.length() <= MAX_NOTICE_LENGTH && SCRIPT_NOTICES.stream().anyMatch(lower::contains);
  }

  private static int length(ImmutableList<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }
}
