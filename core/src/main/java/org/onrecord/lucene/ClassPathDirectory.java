package org.onrecord.lucene;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** An index on the class path, such as in a jar, read into memory. */
final class ClassPathDirectory {

  private ClassPathDirectory() {}

  /**
   * Reads the files in the manifest in {@code folder}.
   *
   * @throws NoSuchFileException if one is missing
   */
  static Directory read(ClassLoader loader, String folder) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    for (String file : files(loader, folder)) {
      try (InputStream in = open(loader, folder + "/lucene/" + file);
          IndexOutput out = directory.createOutput(file, IOContext.DEFAULT)) {
        byte[] bytes = in.readAllBytes();
        out.writeBytes(bytes, bytes.length);
      }
    }
    return directory;
  }

  static boolean exists(ClassLoader loader, String folder) {
    return loader.getResource(folder + "/" + IndexFolder.MANIFEST) != null;
  }

  private static Iterable<String> files(ClassLoader loader, String folder) throws IOException {
    try (InputStream in = open(loader, folder + "/" + IndexFolder.MANIFEST)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      JsonObject manifest = JsonParser.parseString(text).getAsJsonObject();
      return manifest.getAsJsonArray("files").asList().stream()
          .map(JsonElement::getAsString)
          .toList();
    } catch (IllegalStateException e) {
      throw new IOException(IndexFolder.MANIFEST + " is not a valid manifest", e);
    }
  }

  private static InputStream open(ClassLoader loader, String name) throws IOException {
    InputStream in = loader.getResourceAsStream(name);
    if (in == null) {
      throw new NoSuchFileException(name);
    }
    return in;
  }
}
