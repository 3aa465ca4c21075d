package org.onrecord.read;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.onrecord.read.html.Paragraphs;

/** Entries of Atom feeds. */
final class Atom {

  private Atom() {}

  static Optional<Draft> read(Element entry) {
    Draft draft =
        new Draft()
            .id(Xml.text(entry, "id"))
            .title(Paragraphs.line(Xml.text(entry, "title")))
            .date(Xml.text(entry, "published", "issued"))
            .language(entry.attr("xml:lang"));
    Xml.children(entry, "link").stream()
        .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
        .forEach(link -> draft.url(link.attr("href")));
    Xml.children(entry, "author").forEach(author -> draft.credit(Xml.text(author, "name")));
    Xml.children(entry, "category").forEach(category -> draft.section(category.attr("term")));
    String summary = html(entry, "summary");
    draft.html(html(entry, "content"));
    if (draft.hasBody()) {
      draft.standfirst(Paragraphs.line(summary));
    }
    draft.html(summary);
    Element feed = entry.parent();
    if (feed != null) {
      draft.outlet(Paragraphs.line(Xml.text(feed, "title"))).language(feed.attr("xml:lang"));
    }
    return Optional.of(draft);
  }

  /** The HTML of an element, whether it is written as text or as elements. */
  private static String html(Element entry, String name) {
    return Xml.children(entry, name).stream()
        .map(element -> element.attr("type").equals("xhtml") ? element.html() : element.wholeText())
        .findFirst()
        .orElse("");
  }
}
