package org.onrecord.read.format;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.read.html.HtmlParagraphs;
import org.onrecord.read.plain.ArticleDraft;

/**
 * Items of RSS 0.9 to 2.0, and of WordPress exports, which are RSS of a whole site: only published
 * posts and pages are articles.
 */
final class RssItem {

  private RssItem() {}

  static Optional<ArticleDraft> read(Element item) {
    if (!isPublished(item)) {
      return Optional.empty();
    }
    String guid = XmlElements.text(item, "guid");
    String source = XmlElements.text(item, "source").strip();
    ArticleDraft draft =
        new ArticleDraft()
            .url(XmlElements.text(item, "link"))
            .url(guid)
            .url(item.attr("rdf:about"))
            .id(guid)
            .title(withoutSource(HtmlParagraphs.line(XmlElements.text(item, "title")), source))
            .outlet(source)
            .date(XmlElements.text(item, "pubdate", "date", "published", "issued"))
            .section(XmlElements.text(item, "category"));
    Element channel = channel(item);
    for (Element creator : XmlElements.children(item, "creator", "author")) {
      draft.credit(name(creator.wholeText().strip(), channel));
    }
    // Both a content namespace and WordPress's excerpt namespace have "encoded"; the first one is
    // used.
    for (Element content : XmlElements.children(item, "encoded")) {
      if (!draft.hasBody()) {
        draft.paragraphs(FeedText.paragraphs(content.wholeText()));
      }
    }
    String description = XmlElements.text(item, "description", "summary");
    if (draft.hasBody()) {
      draft.standfirst(HtmlParagraphs.line(description));
    }
    if (!draft.hasBody()) {
      draft.paragraphs(FeedText.paragraphs(description));
    }
    if (channel != null) {
      draft
          .outlet(XmlElements.text(channel, "title"))
          .language(XmlElements.text(channel, "language"));
    }
    return Optional.of(draft);
  }

  /** An aggregator writes the outlet behind the title: "Dredger sinks - Harbour Courier". */
  private static String withoutSource(String title, String source) {
    String suffix = " - " + source;
    return !source.isEmpty() && title.endsWith(suffix)
        ? title.substring(0, title.length() - suffix.length())
        : title;
  }

  private static boolean isPublished(Element item) {
    String type = XmlElements.text(item, "post_type");
    String status = XmlElements.text(item, "status");
    return (type.isEmpty() || type.equals("post") || type.equals("page"))
        && (status.isEmpty() || status.equals("publish"));
  }

  /** In RSS 2.0 the channel contains its items, in RSS 1.0 it is next to them. */
  private static @Nullable Element channel(Element item) {
    Element parent = item.parent();
    return parent == null || XmlElements.name(parent).equals("channel")
        ? parent
        : XmlElements.children(parent, "channel").stream().findFirst().orElse(parent);
  }

  /**
   * "jane@paper.example (Jane Doe)" is Jane Doe, and so is a login name that the site maps to her.
   */
  private static String name(String creator, @Nullable Element channel) {
    int open = creator.indexOf('(');
    if (creator.indexOf('@') >= 0 && open >= 0 && creator.endsWith(")")) {
      return creator.substring(open + 1, creator.length() - 1);
    }
    if (channel == null) {
      return creator;
    }
    return XmlElements.children(channel, "author").stream()
        .filter(author -> XmlElements.text(author, "author_login").equals(creator))
        .map(RssItem::fullName)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(creator);
  }

  private static String fullName(Element author) {
    String full =
        (XmlElements.text(author, "author_first_name")
                + " "
                + XmlElements.text(author, "author_last_name"))
            .strip();
    return full.isEmpty() ? XmlElements.text(author, "author_display_name").strip() : full;
  }
}
