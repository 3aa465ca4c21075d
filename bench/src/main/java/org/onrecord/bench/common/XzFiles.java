package org.onrecord.bench.common;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tukaani.xz.XZInputStream;

/** Reads corpora that are compressed as {@code .xz}. */
public final class XzFiles {

  private static final String XZ = ".xz";

  private XzFiles() {}

  /** The file itself, or its decompressed content as a file in {@code folder}. */
  public static Path of(Path file, Path folder) throws IOException {
    String name = file.getFileName().toString();
    if (!name.endsWith(XZ)) {
      return file;
    }
    Path unpacked = folder.resolve(name.substring(0, name.length() - XZ.length()));
    try (InputStream in = open(file)) {
      Files.copy(in, unpacked);
    }
    return unpacked;
  }

  /** The decompressed bytes of a file. */
  public static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return file.toString().endsWith(XZ) ? new XZInputStream(in) : in;
  }
}
