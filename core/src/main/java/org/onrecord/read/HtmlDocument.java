package org.onrecord.read;

import org.onrecord.read.html.Paragraphs;

/** A file of HTML: a web page, or an export of a database of news with many articles. */
final class HtmlDocument {

  private final EntryContext context;

  HtmlDocument(EntryContext context) {
    this.context = context;
  }

  void read(String html) {
    if (EntryLimit.isExceeded(html)) {
      context.reject("has more than " + EntryLimit.MOST_TAGS + " tags; no article has");
    } else if (Factiva.is(html)) {
      new Factiva(context).read(html);
    } else if (ProQuest.is(html)) {
      new ProQuest(context).read(html);
    } else if (Europresse.is(html)) {
      new Europresse(context).read(html);
    } else if (Nexis.marks(html)) {
      new Nexis(context).readParagraphs(Paragraphs.ofHtml(html));
    } else {
      HtmlArticle.read(html, context);
    }
  }
}
