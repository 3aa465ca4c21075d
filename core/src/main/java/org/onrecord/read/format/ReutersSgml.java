package org.onrecord.read.format;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.onrecord.read.plain.ArticleDraft;
import org.onrecord.read.plain.HardWrappedText;

/** Stories of the Reuters-21578 collection: SGML with hard-wrapped lines. */
final class ReutersSgml {

  private ReutersSgml() {}

  static Optional<ArticleDraft> read(Element story) {
    Element text = XmlElements.first(story, "text").orElse(story);
    String body = XmlElements.text(text, "body");
    ArticleDraft draft =
        new ArticleDraft()
            .id(id(story.attr("NEWID")))
            .title(XmlElements.text(text, "title"))
            .date(XmlElements.text(story, "date"))
            .credit(XmlElements.text(text, "author"))
            .outlet("Reuters")
            .language("en");
    return Optional.of(
        draft.paragraphs(
            HardWrappedText.paragraphs(
                body.isEmpty()
                    ? text.ownText()
                    : XmlElements.text(text, "dateline").strip() + " " + body)));
  }

  private static String id(String number) {
    return number.isEmpty() ? "" : "reuters-21578-" + number;
  }
}
