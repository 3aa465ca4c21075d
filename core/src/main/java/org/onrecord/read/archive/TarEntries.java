package org.onrecord.read.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a tar file, which knows whether the file has its end: a record of zeros. The
 * library takes the end of the input for it, also within a header.
 */
final class TarEntries extends TarArchiveInputStream {

  private boolean hasEnd;

  TarEntries(InputStream in) {
    // Larger blocks would pass over what follows the end.
    super(in, TarFile.RECORD_BYTES, ISO_8859_1.name());
  }

  @Override
  protected byte @Nullable [] readRecord() throws IOException {
    byte[] header = super.readRecord();
    hasEnd |= header != null && isEOFRecord(header);
    return header;
  }

  /** Whether the record of zeros that ends a tar file was read. */
  boolean hasEnd() {
    return hasEnd;
  }
}
