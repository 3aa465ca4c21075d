package org.onrecord.read.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Optional;
import org.onrecord.read.context.ArticleFileName;

/** Archive formats. All are streamed, never unpacked to disk or memory. */
public enum ArchiveFormat {
  /** One compressed file. */
  GZIP,
  /** A zip file. */
  ZIP,
  /** A tar file, compressed or not. */
  TAR,
  /** A web archive, compressed or not. */
  WARC,
  /** A web archive in the form before WARC. */
  ARC;

  /** The format of an archive, by its name and first bytes; empty for other files. */
  public static Optional<ArchiveFormat> of(String name, byte[] head) {
    String start = new String(head, 0, Math.min(8, head.length), ISO_8859_1);
    if (start.startsWith("WARC/")) {
      return Optional.of(WARC);
    }
    if (start.startsWith("filedesc")) {
      return Optional.of(ARC);
    }
    if (start.startsWith("\u001F\u008B")) {
      return Optional.of(compressed(name.toLowerCase(Locale.ROOT)));
    }
    if (TarFile.matches(name, head)) {
      return Optional.of(TAR);
    }
    boolean zip = start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006");
    return zip ? Optional.of(ZIP) : Optional.empty();
  }

  /** A compressed WARC is compressed by record and read as one. */
  private static ArchiveFormat compressed(String name) {
    if (name.endsWith(".warc.gz")) {
      return WARC;
    }
    return name.endsWith(".tar.gz") || name.endsWith(".tgz") ? TAR : GZIP;
  }

  /**
   * Whether a file is an archive by its name and ends before its first bytes tell so. One letter of
   * an archive would pass for a text.
   */
  public static boolean isCutShort(String name, byte[] head) {
    String extension = ArticleFileName.extension(name);
    if (extension.equals("tar")) {
      return head.length > 0 && head.length < TarFile.RECORD_BYTES;
    }
    String magic =
        switch (extension) {
          case "gz", "tgz" -> "\u001F\u008B";
          case "zip", "epub", "wacz", "docx" -> "PK\u0003\u0004";
          case "warc" -> "WARC/";
          case "arc" -> "filedesc";
          default -> "";
        };
    return head.length > 0
        && head.length < magic.length()
        && magic.startsWith(new String(head, ISO_8859_1));
  }
}
