package org.onrecord.read.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Finds the extractor for word processor and print documents. */
@FunctionalInterface
public interface DocumentLookup {

  /**
   * The extractor for a document; empty for other files.
   *
   * @param head the first bytes
   */
  Optional<TextExtractor> find(String name, byte[] head);

  /** Extracts the text of documents of one kind. */
  @FunctionalInterface
  interface TextExtractor {

    /**
     * The paragraphs in order, without markup.
     *
     * @throws IOException if the document is damaged, protected or has no text
     */
    List<String> paragraphs(InputStream document) throws IOException;
  }
}
