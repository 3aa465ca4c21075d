package org.onrecord.read;

import com.google.common.io.CountingInputStream;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The entries of a zip file that could be articles, in its order. */
final class Zip {

  private final Source source;

  Zip(Source source) {
    this.source = source;
  }

  void read(BufferedInputStream in) throws IOException {
    CountingInputStream packed = new CountingInputStream(in);
    ZipInputStream zip = new ZipInputStream(packed);
    int read = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (!entry.isDirectory() && ArticleReader.isArticleName(entry.getName())) {
        read++;
        source
            .entry(plain(entry.getName()))
            .read(new BufferedInputStream(new Open(new Expansion(zip, packed))));
      }
    }
    if (read == 0) {
      source.reject("holds no file that could be an article");
    }
  }

  /** Nothing is ever written under an entry's name; still it must not lead out of the archive. */
  private static String plain(String name) {
    return name.replace('\\', '/').replace("../", "").replaceFirst("^/+", "");
  }

  /** An entry, which whoever reads it may close without closing the archive. */
  private static final class Open extends FilterInputStream {
    Open(Expansion in) {
      super(in);
    }

    @Override
    public void close() {
      // The archive goes on.
    }
  }
}
