package org.onrecord.read.format;

import com.google.common.base.CharMatcher;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.onrecord.read.context.TextRules;

/**
 * The text of Markdown (CommonMark): blocks are separated by an empty line, list items, with their
 * markers, by a line break. Line breaks are kept. Images, rules and HTML tags are dropped; code and
 * tables are kept.
 */
final class MarkdownText {

  /** Deeper nesting than in any article; the time per line grows with the depth. */
  private static final int MAX_DEPTH = 50;

  /**
   * Maximum number of emphasis characters in consecutive non-empty lines. The parser's time grows
   * with its square (14 s for 20,000, 0.4 s for 4,000); an article has a few dozen.
   */
  private static final int MAX_EMPHASIS = 1000;

  private static final CharMatcher EMPHASIS = CharMatcher.anyOf("*_");

  private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(MAX_DEPTH).build();

  private static final String PARAGRAPH = "\n\n";

  private final StringBuilder text = new StringBuilder();
  private final Map<OrderedList, Integer> numbers = new IdentityHashMap<>();

  private MarkdownText() {}

  /**
   * The text of Markdown; unchanged if a paragraph has too many emphasis characters to be Markdown
   * of an article.
   *
   * @param title a first heading that repeats it is dropped
   */
  static String strip(String text, Optional<String> title) {
    if (isMostlyEmphasis(text)) {
      return text;
    }
    Node document = PARSER.parse(text);
    if (document.getFirstChild() instanceof Heading heading
        && title
            .filter(given -> TextRules.trim(given).equalsIgnoreCase(TextRules.trim(strip(heading))))
            .isPresent()) {
      heading.unlink();
    }
    return strip(document);
  }

  private static boolean isMostlyEmphasis(String text) {
    if (EMPHASIS.countIn(text) <= MAX_EMPHASIS) {
      return false;
    }
    int signs = 0;
    for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
      String line = lines.next();
      signs = TextRules.isBlank(line) ? 0 : signs + EMPHASIS.countIn(line);
      if (signs > MAX_EMPHASIS) {
        return true;
      }
    }
    return false;
  }

  private static String strip(Node top) {
    MarkdownText words = new MarkdownText();
    words.walk(top);
    return words.text.toString();
  }

  /** Iterative, because emphasis may be nested as deeply as the text is long. */
  private void walk(Node top) {
    @Nullable Node node = top;
    while (node != null) {
      begin(node);
      Node next = node instanceof Image ? null : node.getFirstChild();
      while (next == null && node != top) {
        next = node.getNext();
        node = node.getParent();
      }
      node = next;
    }
  }

  private void begin(Node node) {
    switch (node) {
      case Paragraph paragraph -> block(paragraph, "");
      case Heading heading -> block(heading, "");
      case FencedCodeBlock code -> block(code, code.getLiteral().stripTrailing());
      case IndentedCodeBlock code -> block(code, code.getLiteral().stripTrailing());
      case HtmlBlock html -> block(html, Jsoup.parseBodyFragment(html.getLiteral()).text());
      case ListItem item -> item(item);
      case Code code -> text.append(code.getLiteral());
      case SoftLineBreak end -> text.append('\n');
      case HardLineBreak end -> text.append('\n');
      case org.commonmark.node.Text words -> text.append(words.getLiteral());
      default -> {}
    }
  }

  private void block(Node block, String words) {
    boolean followsSign = block.getParent() instanceof ListItem && block.getPrevious() == null;
    separate(followsSign ? "" : PARAGRAPH);
    text.append(words);
  }

  private void item(ListItem item) {
    ListBlock list = (ListBlock) item.getParent();
    boolean isNested = list.getParent() instanceof ListItem;
    boolean isInParagraph = list.isTight() && (isNested || item.getPrevious() != null);
    separate(isInParagraph ? "\n" : PARAGRAPH);
    if (list instanceof OrderedList numbered) {
      int number = numbers.merge(numbered, 1, Integer::sum) - 1;
      text.append(Objects.requireNonNullElse(numbered.getMarkerStartNumber(), 1) + (long) number)
          .append(numbered.getMarkerDelimiter());
    } else if (list instanceof BulletList bullets) {
      text.append(bullets.getMarker());
    }
    text.append(' ');
  }

  private void separate(String by) {
    text.append(text.isEmpty() ? "" : by);
  }
}
