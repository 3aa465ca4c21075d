package org.onrecord.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Takes the words out of documents of word processors and printers, for the reader to go on with as
 * with plain text. Implementations are found by {@link java.util.ServiceLoader}; they keep no
 * state.
 */
public interface DocumentText {

  /**
   * Whether this is a document that is understood.
   *
   * @param name the name of the file
   * @param head its first bytes, some thousand if there are so many
   */
  boolean recognises(String name, byte[] head);

  /**
   * The paragraphs, in their order and without markup; a blank one where the document leaves a line
   * free.
   *
   * @throws IOException if the document is broken, protected or has no words; the message says what
   *     is wrong and what to do
   */
  List<String> paragraphs(InputStream document) throws IOException;
}
