package org.onrecord.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.io.CountingInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Files that hold other files. All are streamed: nothing is unpacked to disk or held whole. */
enum Archive {
  GZIP {
    @Override
    void read(BufferedInputStream in, Source source) throws IOException {
      CountingInputStream packed = new CountingInputStream(in);
      InputStream unpacked = new Expansion(new GZIPInputStream(packed), packed);
      source.entry(withoutSuffix(source.name())).read(new BufferedInputStream(unpacked));
    }
  },
  ZIP {
    @Override
    void read(BufferedInputStream in, Source source) throws IOException {
      new Zip(source).read(in);
    }
  },
  WARC {
    @Override
    void read(BufferedInputStream in, Source source) throws IOException {
      new Warc(source).read(in);
    }
  };

  abstract void read(BufferedInputStream in, Source source) throws IOException;

  /** The kind of archive that some bytes begin. */
  static Optional<Archive> of(String name, byte[] head) {
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

  private static String withoutSuffix(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return last.endsWith(".gz") ? last.substring(0, last.length() - 3) : last;
  }
}
