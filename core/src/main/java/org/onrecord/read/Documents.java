package org.onrecord.read;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Documents that a {@link DocumentText} on the class path understands. */
final class Documents {

  private static final ImmutableList<DocumentText> READERS =
      ImmutableList.copyOf(
          ServiceLoader.load(DocumentText.class, Documents.class.getClassLoader()));

  private final Source source;
  private final DocumentText reader;

  Documents(Source source, DocumentText reader) {
    this.source = source;
    this.reader = reader;
  }

  /** Who reads such a file, if anyone here does. */
  static Optional<DocumentText> reader(String name, byte[] head) {
    return READERS.stream().filter(reader -> reader.recognises(name, head)).findFirst();
  }

  void read(InputStream in) {
    try {
      List<String> paragraphs = reader.paragraphs(in);
      if (paragraphs.stream().allMatch(Text::isBlank)) {
        source.reject("holds no text");
      } else if (Nexis.marks(String.join("\n", paragraphs))) {
        new Nexis(source).readParagraphs(paragraphs);
      } else {
        source.accept(PlainArticle.read(String.join("\n\n", paragraphs), source));
      }
    } catch (IOException e) {
      source.reject(e.getMessage() == null ? "is a broken document" : e.getMessage());
    } catch (OutOfMemoryError | StackOverflowError e) {
      // A document made to harm unpacks to anything. What it took is free again by now.
      source.reject("takes more memory than there is (" + e.getMessage() + "); leave it out");
    }
  }
}
