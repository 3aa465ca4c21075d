package org.onrecord.read;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** NITF, the News Industry Text Format of IPTC, as agencies send it. */
final class Nitf {

  private Nitf() {}

  static Optional<Draft> read(Element nitf) {
    return Optional.of(read(nitf, new Draft()));
  }

  /** Adds what a document says to a draft, which may know better already. */
  static Draft read(Element nitf, Draft draft) {
    draft
        .id(Xml.attribute(nitf, "doc-id", "id-string"))
        .title(Xml.deepText(nitf, "hl1"))
        .title(Xml.first(nitf, "head").map(head -> Xml.text(head, "title")).orElse(""))
        .date(Xml.attribute(nitf, "pubdata", "date.publication"))
        .date(Xml.attribute(nitf, "date.release", "norm"))
        .date(Xml.attribute(nitf, "date.issue", "norm"))
        .date(Xml.attribute(nitf, "story.date", "norm"))
        .outlet(Xml.attribute(nitf, "pubdata", "name"))
        .outlet(Xml.deepText(nitf, "distributor"))
        .outlet(Xml.attribute(nitf, "doc.copyright", "holder"))
        .language(nitf.attr("baselang"))
        .language(nitf.attr("xml:lang"))
        .section(Xml.attribute(nitf, "pubdata", "position.section"))
        .standfirst(Xml.deepText(nitf, "abstract"));
    for (Element byline : Xml.all(nitf, "byline")) {
      List<Element> people = Xml.all(byline, "person");
      people.forEach(person -> draft.credit(person.wholeText()));
      if (people.isEmpty()) {
        draft.credit(byline.ownText());
      }
    }
    Xml.first(nitf, "body.content").ifPresent(content -> draft.html(content.html()));
    return draft;
  }
}
