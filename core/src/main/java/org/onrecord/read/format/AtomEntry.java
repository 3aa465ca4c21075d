package org.onrecord.read.format;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.onrecord.read.html.HtmlParagraphs;
import org.onrecord.read.plain.ArticleDraft;

/** Entries of Atom feeds. */
final class AtomEntry {

  private AtomEntry() {}

  static Optional<ArticleDraft> read(Element entry) {
    ArticleDraft draft =
        new ArticleDraft()
            .id(XmlElements.text(entry, "id"))
            .title(HtmlParagraphs.line(XmlElements.text(entry, "title")))
            .date(XmlElements.text(entry, "published", "issued"))
            .language(entry.attr("xml:lang"));
    XmlElements.children(entry, "link").stream()
        .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
        .forEach(link -> draft.url(link.attr("href")));
    XmlElements.children(entry, "author")
        .forEach(author -> draft.credit(XmlElements.text(author, "name")));
    XmlElements.children(entry, "category")
        .forEach(category -> draft.section(category.attr("term")));
    String summary = html(entry, "summary");
    draft.html(html(entry, "content"));
    if (draft.hasBody()) {
      draft.standfirst(HtmlParagraphs.line(summary));
    }
    draft.html(summary);
    Element feed = entry.parent();
    if (feed != null) {
      draft
          .outlet(HtmlParagraphs.line(XmlElements.text(feed, "title")))
          .language(feed.attr("xml:lang"));
    }
    return Optional.of(draft);
  }

  /** The HTML of an element, whether it is written as text or as elements. */
  private static String html(Element entry, String name) {
    return XmlElements.children(entry, name).stream()
        .map(element -> element.attr("type").equals("xhtml") ? element.html() : element.wholeText())
        .findFirst()
        .orElse("");
  }
}
