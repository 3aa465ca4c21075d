package org.onrecord.read;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** News items of NewsML-G2, and of NewsML 1 before it; the words may be NITF or XHTML within. */
final class NewsMl {

  private NewsMl() {}

  static Optional<Draft> read(Element item) {
    Draft draft =
        new Draft()
            .id(item.attr("guid"))
            .id(Xml.deepText(item, "publicidentifier"))
            .title(Xml.deepText(item, "headline"))
            .standfirst(Xml.deepText(item, "description"))
            .date(Xml.deepText(item, "firstcreated"))
            .date(Xml.deepText(item, "contentcreated"))
            .date(Xml.deepText(item, "versioncreated"))
            .outlet(name(item, "infosource"))
            .outlet(name(item, "provider"))
            .outlet(name(item, "copyrightholder"))
            .language(Xml.attribute(item, "language", "tag"))
            .language(item.attr("xml:lang"));
    Xml.all(item, "byline").forEach(byline -> draft.credit(byline.wholeText()));
    Xml.all(item, "creator").forEach(creator -> draft.credit(Xml.text(creator, "name")));
    Xml.first(item, "nitf").ifPresent(nitf -> Nitf.read(nitf, draft));
    Xml.first(item, "inlinexml", "datacontent", "inlinedata")
        .ifPresent(content -> draft.html(words(content)));
    // A picture has a headline and a caption, and is none the less no article.
    boolean text = draft.hasBody() || Xml.attribute(item, "itemclass", "qcode").endsWith(":text");
    return text ? Optional.of(draft) : Optional.empty();
  }

  private static String words(Element content) {
    return Xml.first(content, "body").map(Element::html).orElseGet(content::html);
  }

  private static String name(Element item, String element) {
    return Xml.first(item, element)
        .map(
            found ->
                Stream.of(
                        Xml.text(found, "name"),
                        found.attr("literal"),
                        Xml.attribute(found, "party", "FormalName"))
                    .filter(name -> !name.isBlank())
                    .findFirst()
                    .orElse(""))
        .orElse("");
  }
}
