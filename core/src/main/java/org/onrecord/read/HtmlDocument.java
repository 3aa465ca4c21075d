package org.onrecord.read;

import org.onrecord.read.html.Paragraphs;

/** A file of HTML: a web page, or an export of a database of news with many articles. */
final class HtmlDocument {

  private final Source source;

  HtmlDocument(Source source) {
    this.source = source;
  }

  void read(String html) {
    if (EntryLimit.isExceeded(html)) {
      source.reject("has more than " + EntryLimit.MOST_TAGS + " tags; no article has");
    } else if (Factiva.is(html)) {
      new Factiva(source).read(html);
    } else if (ProQuest.is(html)) {
      new ProQuest(source).read(html);
    } else if (Europresse.is(html)) {
      new Europresse(source).read(html);
    } else if (Nexis.marks(html)) {
      new Nexis(source).readParagraphs(Paragraphs.ofHtml(html));
    } else {
      source.accept(HtmlArticle.read(html, source));
    }
  }
}
