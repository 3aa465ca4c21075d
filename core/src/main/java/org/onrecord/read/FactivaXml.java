package org.onrecord.read;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Articles as Factiva's service answers with them in XML. */
final class FactivaXml {

  private FactivaXml() {}

  static Optional<Draft> read(Element article) {
    Draft draft =
        new Draft()
            .id(Xml.text(article, "accessionno"))
            .title(String.join(" ", paragraphs(article, "headline")))
            .credit(Xml.text(article, "byline"))
            .date(Xml.text(article, "publicationdate"))
            .outlet(Xml.text(article, "sourcename"))
            .section(Xml.text(article, "sectionname"))
            .language(Xml.text(article, "baselanguage"))
            .paragraphs(paragraphs(article, "leadparagraph", "tailparagraphs"));
    return draft.hasWords() ? Optional.of(draft) : Optional.empty();
  }

  private static List<String> paragraphs(Element article, String... names) {
    ImmutableList.Builder<String> paragraphs = ImmutableList.builder();
    for (Element part : Xml.children(article, names)) {
      List<Element> marked = Xml.children(part, "paragraph");
      marked.forEach(paragraph -> paragraphs.addAll(Wrapped.paragraphs(paragraph.wholeText())));
      if (marked.isEmpty()) {
        paragraphs.addAll(Wrapped.paragraphs(part.wholeText()));
      }
    }
    return paragraphs.build();
  }
}
