package org.onrecord.read.format;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.onrecord.read.plain.ArticleDraft;
import org.onrecord.read.plain.HardWrappedText;

/** Articles in the XML of the Factiva web service. */
final class FactivaXml {

  private FactivaXml() {}

  static Optional<ArticleDraft> read(Element article) {
    ArticleDraft draft =
        new ArticleDraft()
            .id(XmlElements.text(article, "accessionno"))
            .title(String.join(" ", paragraphs(article, "headline")))
            .credit(XmlElements.text(article, "byline"))
            .date(XmlElements.text(article, "publicationdate"))
            .outlet(XmlElements.text(article, "sourcename"))
            .section(XmlElements.text(article, "sectionname"))
            .language(XmlElements.text(article, "baselanguage"))
            .paragraphs(paragraphs(article, "leadparagraph", "tailparagraphs"));
    return draft.hasWords() ? Optional.of(draft) : Optional.empty();
  }

  private static List<String> paragraphs(Element article, String... names) {
    ImmutableList.Builder<String> paragraphs = ImmutableList.builder();
    for (Element part : XmlElements.children(article, names)) {
      List<Element> marked = XmlElements.children(part, "paragraph");
      marked.forEach(
          paragraph -> paragraphs.addAll(HardWrappedText.paragraphs(paragraph.wholeText())));
      if (marked.isEmpty()) {
        paragraphs.addAll(HardWrappedText.paragraphs(part.wholeText()));
      }
    }
    return paragraphs.build();
  }
}
