package org.onrecord.names;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The model that comes with the library, as a file. */
public final class NameModelFile {

  private NameModelFile() {}

  /** Reads the model; the number of its bytes. */
  public static int load() throws IOException {
    try (InputStream model = NameTagger.class.getResourceAsStream("names.bin.gz")) {
      if (model == null) {
        throw new IOException("the model of names is missing");
      }
      byte[] bytes = model.readAllBytes();
      NameTagger.read(new ByteArrayInputStream(bytes));
      return bytes.length;
    }
  }
}
