package org.onrecord.read.html;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.WordList;

/**
 * Finds the elements with the article's text by text density, as Readability does: paragraphs add
 * score to their ancestors; the best element wins, with similar siblings.
 */
final class BodyFinder {

  private static final ImmutableSet<String> BODY_NAMES =
      WordList.lines(BodyFinder.class, "body-names.txt");

  /** For these, all text counts; for others only the text directly in them. */
  private static final ImmutableSet<String> PARAGRAPHS = ImmutableSet.of("p", "pre");

  private static final ImmutableSet<String> INLINE =
      WordList.words(BodyFinder.class, "inline-elements.txt");
  private static final CharMatcher COMMAS = CharMatcher.anyOf(",،，、");

  private static final int MIN_PARAGRAPH_LENGTH = 25;
  private static final int MIN_OTHER_LENGTH = 60;
  private static final double MAX_LINK_SHARE = 0.5;
  private static final double MIN_PARENT_SCORE_SHARE = 0.75;
  private static final double MIN_SIBLING_SCORE_SHARE = 0.2;
  private static final int MIN_LONG_TEXT_LENGTH = 80;

  /** If less of the text is chosen, the result is rejected. */
  private static final double MIN_PROSE_SHARE = 0.7;

  /** Share of a paragraph's score for each ancestor, nearest first. */
  private static final double[] ANCESTOR_SHARES = {1, 0.5, 1.0 / 6, 1.0 / 9, 1.0 / 12};

  /** The base score of an element, by tag. */
  private static final ImmutableMap<String, Integer> TAG_SCORES =
      ImmutableMap.<String, Integer>builder()
          .put("article", 10)
          .put("div", 5)
          .put("main", 3)
          .put("section", 3)
          .put("pre", 3)
          .put("td", 3)
          .put("blockquote", 3)
          .put("ul", -3)
          .put("ol", -3)
          .put("li", -3)
          .put("dl", -3)
          .put("form", -3)
          .put("address", -3)
          .put("th", -5)
          .buildOrThrow();

  private static final int NAMED_BODY = 15;
  private static final int NAMED_CLUTTER = -25;
  private static final int MARKED_BODY = 60;

  private final Element root;
  private final TextDensity density;
  private final Map<Element, Double> scores = new IdentityHashMap<>();

  BodyFinder(Element root, TextDensity density) {
    this.root = root;
    this.density = density;
  }

  /** The elements with the article's text, in the order of the page; at least the root. */
  List<Element> find() {
    for (Element element :
        root.select("p, pre, blockquote, td, div, section, span.paragraph, font")) {
      addScores(element);
    }
    scores.replaceAll((element, score) -> score * (1 - density.linkShare(element)));
    Element best = best();
    if (best == null) {
      return List.of(root);
    }
    List<Element> chosen = new AlikeParagraphs(root, density).widened(withSiblings(climb(best)));
    Element article = best.closest("article");
    boolean scattered =
        article != null
            && article.selectFirst("article article") == null
            && chosen.stream().mapToInt(this::prose).sum() < prose(article) * MIN_PROSE_SHARE;
    return scattered ? List.of(article) : chosen;
  }

  /** The number of characters of running text in an element. */
  private int prose(Element element) {
    return element.select("p").stream().filter(this::isParagraph).mapToInt(density::length).sum();
  }

  private void addScores(Element element) {
    boolean paragraph = PARAGRAPHS.contains(element.normalName());
    String text = paragraph ? element.text() : ownWords(element);
    int minLength = paragraph ? MIN_PARAGRAPH_LENGTH : MIN_OTHER_LENGTH;
    double links = density.linkShare(element);
    if (text.length() < minLength || links > MAX_LINK_SHARE) {
      return;
    }
    double weight = 1 + COMMAS.countIn(text) + Math.min(text.length() / 100.0, 3);
    Element around = paragraph ? element.parent() : element;
    for (int i = 0; i < ANCESTOR_SHARES.length && around != null && around != root.parent(); i++) {
      scores.computeIfAbsent(around, BodyFinder::initialScore);
      scores.merge(around, weight * (1 - links) * ANCESTOR_SHARES[i], Double::sum);
      around = around.parent();
    }
  }

  /** The text directly in an element, or in inline elements in it. */
  private static String ownWords(Element element) {
    StringBuilder words = new StringBuilder();
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        words.append(text.text());
      } else if (child instanceof Element inner && INLINE.contains(inner.normalName())) {
        words.append(' ').append(inner.ownText());
      }
    }
    return words.toString().strip();
  }

  private static double initialScore(Element element) {
    double worth = TAG_SCORES.getOrDefault(element.normalName(), 0);
    worth += ElementNames.anyOf(element, BODY_NAMES) ? NAMED_BODY : 0;
    worth += PageClutter.isNamed(element) ? NAMED_CLUTTER : 0;
    return worth + (element.attr("itemprop").equalsIgnoreCase("articleBody") ? MARKED_BODY : 0);
  }

  private @Nullable Element best() {
    Element best = null;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      if (entry.getValue() > score(best)) {
        best = entry.getKey();
      }
    }
    return best;
  }

  /** The parent, if the article is spread over several children or wrapped needlessly. */
  private Element climb(Element best) {
    Element top = best;
    double score = score(best);
    for (Element up = top.parent();
        up != null && up != root && score(up) >= score * MIN_PARENT_SCORE_SHARE;
        up = up.parent()) {
      top = up;
      score = Math.max(score, score(up));
    }
    for (Element up = top.parent(); up != null && up != root; up = up.parent()) {
      if (up.childrenSize() > 1) {
        break;
      }
      top = up;
    }
    return top;
  }

  /**
   * The best element and similar ones: its siblings, and those of its ancestors within an article.
   */
  private List<Element> withSiblings(Element top) {
    Set<Element> chosen = Sets.newIdentityHashSet();
    chosen.add(top);
    Element article = top.closest("article");
    Element last = article == null || article == top ? top.parent() : article;
    double minScore = Math.max(10, score(top) * MIN_SIBLING_SCORE_SHARE);
    for (Element in = top; in != root && in != last && in.parent() != null; in = in.parent()) {
      for (Element sibling : in.siblingElements()) {
        boolean alike =
            !sibling.className().isEmpty() && sibling.className().equals(top.className());
        double score = score(sibling) + (alike ? score(top) * MIN_SIBLING_SCORE_SHARE : 0);
        if (score >= minScore || isParagraph(sibling)) {
          chosen.add(sibling);
        }
      }
    }
    return root.stream().filter(chosen::contains).toList();
  }

  private boolean isParagraph(Element element) {
    if (!element.normalName().equals("p")) {
      return false;
    }
    String text = element.text();
    double links = density.linkShare(element);
    return text.length() > MIN_LONG_TEXT_LENGTH
        ? links < 0.25
        : links == 0 && (text.endsWith(".") || text.contains(". "));
  }

  private double score(@Nullable Element element) {
    return element == null ? 0 : scores.getOrDefault(element, 0.0);
  }
}
