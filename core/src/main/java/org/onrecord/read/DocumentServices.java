package org.onrecord.read;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.ServiceLoader;
import org.onrecord.read.format.DocumentLookup;

/** The {@link DocumentText} services on the class path, loaded once. */
final class DocumentServices {

  private static final ImmutableList<DocumentText> SERVICES =
      ImmutableList.copyOf(
          ServiceLoader.load(DocumentText.class, DocumentServices.class.getClassLoader()));

  private DocumentServices() {}

  /** The service that reads a document, if there is one. */
  static Optional<DocumentLookup.TextExtractor> find(String name, byte[] head) {
    return SERVICES.stream()
        .filter(service -> service.recognises(name, head))
        .findFirst()
        .map(service -> service::paragraphs);
  }
}
