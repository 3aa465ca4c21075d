package org.onrecord.read.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.onrecord.read.context.EntryContext;
import org.onrecord.read.context.TextRules;
import org.onrecord.read.plain.NexisExport;
import org.onrecord.read.plain.PlainArticle;

/** A word processor or print document: an article, or a Nexis export. */
final class DocumentFormat {

  private final EntryContext context;
  private final DocumentLookup.TextExtractor extractor;

  DocumentFormat(EntryContext context, DocumentLookup.TextExtractor extractor) {
    this.context = context;
    this.extractor = extractor;
  }

  void read(InputStream in) {
    try {
      List<String> paragraphs = extractor.paragraphs(in);
      if (paragraphs.stream().allMatch(TextRules::isBlank)) {
        context.reject("is empty or has no text");
      } else if (NexisExport.matches(String.join("\n", paragraphs))) {
        new NexisExport(context).readParagraphs(paragraphs);
      } else {
        PlainArticle.read(String.join("\n\n", paragraphs), context);
      }
    } catch (IOException e) {
      context.reject(
          e.getMessage() == null ? "is damaged; save the document again" : e.getMessage());
    } catch (OutOfMemoryError | StackOverflowError e) {
      // A malicious document may decompress to any size; the memory is free again by now.
      context.reject(
          "needs more memory than is available ("
              + e.getMessage()
              + "); exclude it, or increase the heap with -Xmx");
    }
  }
}
