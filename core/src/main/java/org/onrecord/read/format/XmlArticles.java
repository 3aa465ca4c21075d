package org.onrecord.read.format;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.onrecord.read.context.EntryContext;
import org.onrecord.read.context.EntryLimitReader;
import org.onrecord.read.plain.ArticleDraft;

/**
 * Reads the articles of an XML or SGML file one at a time. External and declared entities are never
 * resolved.
 */
final class XmlArticles {

  /** Reads one article from its element; empty if it was not published. */
  @FunctionalInterface
  interface Dialect {
    Optional<ArticleDraft> read(Element element);
  }

  /** Removes an element, with preceding white space, from the tree. */
  private static void forget(Element element) {
    if (element.previousSibling() instanceof TextNode blank) {
      blank.remove();
    }
    element.remove();
  }

  /** A root element, and the format and location of its articles. */
  private record ArticleElements(String element, Dialect dialect) {}

  private static final ImmutableMap<String, ArticleElements> BY_ROOT =
      ImmutableMap.<String, ArticleElements>builder()
          .put("rss", new ArticleElements("item", RssItem::read))
          .put("rdf", new ArticleElements("item", RssItem::read))
          .put("feed", new ArticleElements("entry", AtomEntry::read))
          .put("nitf", new ArticleElements("nitf", NitfDocument::read))
          .put("newsitem", new ArticleElements("newsitem", NewsMlItem::read))
          .put("newsmessage", new ArticleElements("newsitem", NewsMlItem::read))
          .put("newsml", new ArticleElements("newsitem", NewsMlItem::read))
          .put("reuters", new ArticleElements("reuters", ReutersSgml::read))
          .put("ppsresponse", new ArticleElements("article", FactivaXml::read))
          .buildOrThrow();

  /** Agencies wrap NITF in their own envelopes. */
  private static final ArticleElements DEFAULT_ELEMENTS =
      new ArticleElements("nitf", NitfDocument::read);

  private final EntryContext context;

  XmlArticles(EntryContext context) {
    this.context = context;
  }

  void read(Reader in, String opening) throws IOException {
    String root = root(opening).orElse("");
    ArticleElements elements = BY_ROOT.getOrDefault(root, DEFAULT_ELEMENTS);
    EntryLimitReader limited = new EntryLimitReader(in, EntryContext.MAX_TEXT_BYTES);
    int number = 0;
    int found = 0;
    try (StreamParser parser = new StreamParser(Parser.xmlParser()).parse(limited, "")) {
      for (Element element = parser.selectNext("*|" + elements.element);
          element != null;
          element = parser.selectNext("*|" + elements.element)) {
        number++;
        limited.resetLimit();
        Optional<ArticleDraft> draft = elements.dialect.read(element);
        forget(element);
        if (draft.isPresent()) {
          found++;
          String place = context.name() + " entry " + number;
          draft.get().accept(context, place, root.equals("nitf"));
        }
      }
    } catch (EntryLimitReader.Exceeded e) {
      context.cutShort(
          "entry " + (number + 1) + " " + e.getMessage() + "; the entries after it were not read");
      return;
    }
    if (number == 0 && !BY_ROOT.containsKey(root)) {
      context.reject(
          "has the unknown root element <"
              + root
              + ">; RSS, Atom, NITF, NewsML, Factiva and Reuters are supported");
    } else if (found == 0) {
      context.reject("contains no articles (" + number + " entries, all without text)");
    }
  }

  /** The name of the root element, without its prefix, in lower case. */
  static Optional<String> root(String opening) {
    int at = opening.indexOf('<');
    while (at >= 0 && at + 1 < opening.length() && !Character.isLetter(opening.charAt(at + 1))) {
      boolean comment = opening.startsWith("<!--", at);
      int end = comment ? opening.indexOf("-->", at) : at + 1;
      at = end < 0 ? -1 : opening.indexOf('<', end);
    }
    if (at < 0 || at + 1 >= opening.length()) {
      return Optional.empty();
    }
    int end = at + 1;
    while (end < opening.length() && " \t\r\n/>".indexOf(opening.charAt(end)) < 0) {
      end++;
    }
    String name = opening.substring(at + 1, end).toLowerCase(Locale.ROOT);
    return Optional.of(name.substring(name.indexOf(':') + 1));
  }
}
