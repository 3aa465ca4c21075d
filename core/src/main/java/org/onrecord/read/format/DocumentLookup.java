package org.onrecord.read.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Finds what takes the text out of documents of word processors and printers. */
@FunctionalInterface
public interface DocumentLookup {

  /**
   * What takes the text out of a document; empty for anything else than a document.
   *
   * @param head the first bytes
   */
  Optional<TextExtractor> find(String name, byte[] head);

  /** Takes the text out of documents of one kind. */
  @FunctionalInterface
  interface TextExtractor {

    /**
     * The paragraphs, in their order and without markup.
     *
     * @throws IOException if the document is broken, protected or has no words
     */
    List<String> paragraphs(InputStream document) throws IOException;
  }
}
