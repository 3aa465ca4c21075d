package org.onrecord.read;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.read.html.Paragraphs;

/**
 * Items of RSS 0.9 to 2.0, and of WordPress exports, which are RSS with the whole site in it: of
 * these only published posts and pages are articles.
 */
final class Rss {

  private Rss() {}

  static Optional<Draft> read(Element item) {
    if (!isPublished(item)) {
      return Optional.empty();
    }
    String guid = Xml.text(item, "guid");
    Draft draft =
        new Draft()
            .url(Xml.text(item, "link"))
            .url(guid)
            .url(item.attr("rdf:about"))
            .id(guid)
            .title(Paragraphs.line(Xml.text(item, "title")))
            .date(Xml.text(item, "pubdate", "date", "published", "issued"))
            .section(Xml.text(item, "category"));
    Element channel = channel(item);
    for (Element creator : Xml.children(item, "creator", "author")) {
      draft.credit(name(creator.wholeText().strip(), channel));
    }
    // A namespace of content has "encoded", WordPress one of excerpts as well: what comes first.
    Xml.children(item, "encoded").forEach(content -> draft.html(content.wholeText()));
    String description = Xml.text(item, "description", "summary");
    if (draft.hasBody()) {
      draft.standfirst(Paragraphs.line(description));
    }
    draft.html(description);
    if (channel != null) {
      draft.outlet(Xml.text(channel, "title")).language(Xml.text(channel, "language"));
    }
    return Optional.of(draft);
  }

  private static boolean isPublished(Element item) {
    String type = Xml.text(item, "post_type");
    String status = Xml.text(item, "status");
    return (type.isEmpty() || type.equals("post") || type.equals("page"))
        && (status.isEmpty() || status.equals("publish"));
  }

  /** RSS 2.0 has the channel around its items, RSS 1.0 beside them. */
  private static @Nullable Element channel(Element item) {
    Element parent = item.parent();
    return parent == null || Xml.name(parent).equals("channel")
        ? parent
        : Xml.children(parent, "channel").stream().findFirst().orElse(parent);
  }

  /** "jane@paper.example (Jane Doe)" is Jane Doe, and so is a login that the site explains. */
  private static String name(String creator, @Nullable Element channel) {
    int open = creator.indexOf('(');
    if (creator.indexOf('@') >= 0 && open >= 0 && creator.endsWith(")")) {
      return creator.substring(open + 1, creator.length() - 1);
    }
    if (channel == null) {
      return creator;
    }
    return Xml.children(channel, "author").stream()
        .filter(author -> Xml.text(author, "author_login").equals(creator))
        .map(Rss::fullName)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(creator);
  }

  private static String fullName(Element author) {
    String full =
        (Xml.text(author, "author_first_name") + " " + Xml.text(author, "author_last_name"))
            .strip();
    return full.isEmpty() ? Xml.text(author, "author_display_name").strip() : full;
  }
}
