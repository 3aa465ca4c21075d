package org.onrecord.read.html;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.onrecord.text.WordList;

/** Splits HTML into paragraphs at block elements and normalizes white space as a browser does. */
public final class HtmlParagraphs {

  /** Includes no-break spaces, because queries are typed with plain ones. */
  private static final CharMatcher SPACE = CharMatcher.whitespace().or(CharMatcher.is('\u00A0'));

  private static final ImmutableSet<String> BLOCKS =
      WordList.words(HtmlParagraphs.class, "block-elements.txt");

  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]{0,9}\\n");

  private HtmlParagraphs() {}

  /**
   * The paragraphs of an HTML fragment, as in feeds; plain text is returned unchanged. Without
   * block elements, blank lines separate paragraphs.
   */
  public static ImmutableList<String> ofHtml(String html) {
    boolean parted = html.contains("<p") || html.contains("<div") || html.contains("<br");
    String marked = parted ? html : BLANK_LINE.matcher(html).replaceAll("<p>");
    Document page = Jsoup.parseBodyFragment(marked);
    PageClutter.removeInvisible(page);
    page.select("figure, figcaption, nav, aside, form").remove();
    return of(List.of(page.body()), element -> true);
  }

  /** The text of an HTML fragment on one line. */
  public static String line(String html) {
    return String.join(" ", ofHtml(html)).replace('\n', ' ');
  }

  /** The lines of a text that are not blank. */
  static ImmutableList<String> ofText(String text) {
    return text.lines()
        .map(line -> SPACE.trimAndCollapseFrom(line, ' '))
        .filter(line -> !line.isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The paragraphs of some elements.
   *
   * @param included whether an element and its content are included
   */
  static ImmutableList<String> of(List<Element> elements, Predicate<Element> included) {
    Gatherer gatherer = new Gatherer(included);
    for (Element element : elements) {
      gatherer.end();
      element.filter(gatherer);
    }
    gatherer.end();
    return gatherer.paragraphs.build();
  }

  private static final class Gatherer implements NodeFilter {
    private final Predicate<Element> included;
    private final ImmutableList.Builder<String> paragraphs = ImmutableList.builder();
    private final StringBuilder open = new StringBuilder();

    Gatherer(Predicate<Element> included) {
      this.included = included;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        if (text.parent() instanceof Element parent && parent.normalName().equals("pre")) {
          text.getWholeText().lines().forEach(this::line);
        } else {
          append(text.getWholeText());
        }
      } else if (node instanceof Element element) {
        if (!included.test(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("br")) {
          lineBreak();
        } else if (BLOCKS.contains(element.normalName())) {
          end();
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
        end();
      }
      return FilterResult.CONTINUE;
    }

    /** White space is collapsed, and dropped at the beginning of a line. */
    private void append(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (!SPACE.matches(c)) {
          open.append(c);
        } else if (!open.isEmpty() && !SPACE.matches(open.charAt(open.length() - 1))) {
          open.append(' ');
        }
      }
    }

    private void line(String line) {
      append(line);
      lineBreak();
    }

    /** One breaks the line, two in a row the paragraph. */
    private void lineBreak() {
      String line = SPACE.trimTrailingFrom(open);
      boolean second = open.indexOf("\n") >= 0 && line.length() < open.lastIndexOf("\n") + 1;
      if (second) {
        end();
      } else if (!line.isEmpty()) {
        open.setLength(line.length());
        open.append('\n');
      }
    }

    void end() {
      String paragraph = SPACE.trimFrom(open);
      if (!paragraph.isEmpty()) {
        paragraphs.add(paragraph);
      }
      open.setLength(0);
    }
  }
}
