package org.onrecord.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Extracts the text of documents, which is then read as plain text. Implementations are loaded by
 * {@link java.util.ServiceLoader} and must be stateless.
 */
public interface DocumentText {

  /**
   * Whether this implementation reads the document.
   *
   * @param name the name of the file
   * @param head its first bytes, some thousands if available
   */
  boolean recognises(String name, byte[] head);

  /**
   * The paragraphs in order, without markup; an empty string for an empty paragraph.
   *
   * @throws IOException if the document is damaged, protected or has no text; the message says what
   *     is wrong and what to do
   */
  List<String> paragraphs(InputStream document) throws IOException;
}
