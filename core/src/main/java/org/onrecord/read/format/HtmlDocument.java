package org.onrecord.read.format;

import org.onrecord.read.context.EntryContext;
import org.onrecord.read.context.EntryLimitReader;
import org.onrecord.read.html.HtmlParagraphs;
import org.onrecord.read.plain.NexisExport;

/** An HTML file: a web page, or a database export with many articles. */
final class HtmlDocument {

  private final EntryContext context;

  HtmlDocument(EntryContext context) {
    this.context = context;
  }

  void read(String html) {
    if (EntryLimitReader.isExceeded(html)) {
      context.reject(
          "has more than " + EntryLimitReader.MAX_TAGS + " tags and was not read; split the page");
    } else if (FactivaExport.matches(html)) {
      new FactivaExport(context).read(html);
    } else if (ProQuestExport.matches(html)) {
      new ProQuestExport(context).read(html);
    } else if (EuropresseExport.matches(html)) {
      new EuropresseExport(context).read(html);
    } else if (NexisExport.matches(html)) {
      new NexisExport(context).readParagraphs(HtmlParagraphs.ofHtml(html));
    } else {
      HtmlArticle.read(html, context);
    }
  }
}
