package org.onrecord.read.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;

/** The formats of files that hold other files. */
enum ArchiveFormat {
  /** One compressed file. */
  GZIP,
  /** A zip file. */
  ZIP,
  /** A web archive, compressed or not. */
  WARC;

  /** The format of an archive, by its name and first bytes; empty for anything else. */
  static Optional<ArchiveFormat> of(String name, byte[] head) {
    String start = new String(head, 0, Math.min(8, head.length), ISO_8859_1);
    if (start.startsWith("WARC/")) {
      return Optional.of(WARC);
    }
    if (start.startsWith("\u001F\u008B")) {
      // A compressed WARC is compressed record by record, and read as a whole.
      return Optional.of(name.endsWith(".warc.gz") ? WARC : GZIP);
    }
    boolean zip = start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006");
    return zip ? Optional.of(ZIP) : Optional.empty();
  }
}
