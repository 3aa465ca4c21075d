package org.onrecord.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Extracts the text of documents, which is then read as plain text. Implementations are loaded by
 * {@link java.util.ServiceLoader}, must be stateless, and are called by several threads.
 */
public interface DocumentText {

  /**
   * Whether this implementation reads a document.
   *
   * @param name the name of the file
   * @param head its first bytes, some thousands if available
   * @return whether {@link #paragraphs} can be called for it
   */
  boolean recognises(String name, byte[] head);

  /**
   * Extracts the paragraphs.
   *
   * @param document the whole document; the caller closes it
   * @return the paragraphs in order, without markup; an empty string for an empty paragraph
   * @throws IOException if the document is damaged, protected or has no text; the message says what
   *     is wrong and what to do
   */
  List<String> paragraphs(InputStream document) throws IOException;
}
