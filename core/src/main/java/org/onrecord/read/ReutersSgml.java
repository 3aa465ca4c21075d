package org.onrecord.read;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Stories of the Reuters-21578 collection: SGML with hard-wrapped lines. */
final class ReutersSgml {

  private ReutersSgml() {}

  static Optional<Draft> read(Element story) {
    Element text = Xml.first(story, "text").orElse(story);
    String body = Xml.text(text, "body");
    Draft draft =
        new Draft()
            .id(id(story.attr("NEWID")))
            .title(Xml.text(text, "title"))
            .date(Xml.text(story, "date"))
            .credit(Xml.text(text, "author"))
            .outlet("Reuters")
            .language("en");
    return Optional.of(
        draft.paragraphs(
            Wrapped.paragraphs(
                body.isEmpty()
                    ? text.ownText()
                    : Xml.text(text, "dateline").strip() + " " + body)));
  }

  private static String id(String number) {
    return number.isEmpty() ? "" : "reuters-21578-" + number;
  }
}
