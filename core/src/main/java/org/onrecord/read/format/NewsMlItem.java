package org.onrecord.read.format;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.onrecord.read.plain.ArticleDraft;

/** News items of NewsML-G2 and NewsML 1; the content may be NITF or XHTML. */
final class NewsMlItem {

  private NewsMlItem() {}

  static Optional<ArticleDraft> read(Element item) {
    ArticleDraft draft =
        new ArticleDraft()
            .id(item.attr("guid"))
            .id(XmlElements.deepText(item, "publicidentifier"))
            .title(XmlElements.deepText(item, "headline"))
            .standfirst(description(item))
            .date(XmlElements.deepText(item, "firstcreated"))
            .date(XmlElements.deepText(item, "contentcreated"))
            .date(XmlElements.deepText(item, "versioncreated"))
            .outlet(name(item, "infosource"))
            .outlet(name(item, "provider"))
            .outlet(name(item, "copyrightholder"))
            .language(XmlElements.attribute(item, "language", "tag"))
            .language(item.attr("xml:lang"));
    XmlElements.all(item, "byline", "by").stream()
        .filter(byline -> !isInNitf(byline))
        .forEach(byline -> draft.credit(byline.wholeText()));
    XmlElements.all(item, "creator")
        .forEach(creator -> draft.credit(XmlElements.text(creator, "name")));
    XmlElements.first(item, "nitf").ifPresent(nitf -> NitfDocument.read(nitf, draft));
    XmlElements.first(item, "inlinexml", "datacontent", "inlinedata")
        .ifPresent(content -> draft.html(words(content)));
    // A picture item has headline and caption but is not an article.
    boolean text =
        draft.hasBody() || XmlElements.attribute(item, "itemclass", "qcode").endsWith(":text");
    return text ? Optional.of(draft) : Optional.empty();
  }

  /** The credits of a NITF document in the item are read with it. */
  private static boolean isInNitf(Element byline) {
    return byline.parents().stream().anyMatch(up -> XmlElements.name(up).equals("nitf"));
  }

  /** The first description that is not the caption of a picture, or slug and headline. */
  private static String description(Element item) {
    String headline = XmlElements.deepText(item, "headline").strip();
    return XmlElements.all(item, "description").stream()
        .filter(description -> !description.attr("role").endsWith("caption"))
        .map(Element::wholeText)
        .filter(text -> !text.isBlank() && !text.strip().endsWith(headline))
        .findFirst()
        .orElse("");
  }

  private static String words(Element content) {
    return XmlElements.first(content, "body").map(Element::html).orElseGet(content::html);
  }

  private static String name(Element item, String element) {
    return XmlElements.first(item, element)
        .map(
            found ->
                Stream.of(
                        XmlElements.text(found, "name"),
                        found.attr("literal"),
                        XmlElements.attribute(found, "party", "FormalName"))
                    .filter(name -> !name.isBlank())
                    .findFirst()
                    .orElse(""))
        .orElse("");
  }
}
