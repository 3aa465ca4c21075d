package org.onrecord.read.format;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.onrecord.read.plain.ArticleDraft;

/** NITF, the News Industry Text Format of IPTC, which agencies use. */
final class NitfDocument {

  private NitfDocument() {}

  static Optional<ArticleDraft> read(Element nitf) {
    return Optional.of(read(nitf, new ArticleDraft()));
  }

  /** Adds the values of a document to a draft, which may already have better ones. */
  static ArticleDraft read(Element nitf, ArticleDraft draft) {
    draft
        .id(XmlElements.attribute(nitf, "doc-id", "id-string"))
        .title(XmlElements.deepText(nitf, "hl1"))
        .title(
            XmlElements.first(nitf, "head").map(head -> XmlElements.text(head, "title")).orElse(""))
        .date(XmlElements.attribute(nitf, "pubdata", "date.publication"))
        .date(XmlElements.attribute(nitf, "date.release", "norm"))
        .date(XmlElements.attribute(nitf, "date.issue", "norm"))
        .date(XmlElements.attribute(nitf, "story.date", "norm"))
        .outlet(XmlElements.attribute(nitf, "pubdata", "name"))
        .outlet(XmlElements.deepText(nitf, "distributor"))
        .outlet(XmlElements.attribute(nitf, "doc.copyright", "holder"))
        .language(nitf.attr("baselang"))
        .language(nitf.attr("xml:lang"))
        .section(XmlElements.attribute(nitf, "pubdata", "position.section"))
        .standfirst(XmlElements.deepText(nitf, "abstract"));
    for (Element byline : XmlElements.all(nitf, "byline")) {
      List<Element> people = XmlElements.all(byline, "person");
      people.forEach(person -> draft.credit(person.wholeText()));
      if (people.isEmpty()) {
        draft.credit(byline.ownText());
      }
    }
    XmlElements.first(nitf, "body.content").ifPresent(content -> draft.html(content.html()));
    return draft;
  }
}
