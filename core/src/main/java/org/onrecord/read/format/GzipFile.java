package org.onrecord.read.format;

import com.google.common.io.CountingInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.onrecord.read.context.EntryContext;

/** A compressed file, which contains one other file. */
final class GzipFile {

  private static final String SUFFIX = ".gz";

  private final EntryContext context;
  private final EntryReader entries;

  GzipFile(EntryContext context, EntryReader entries) {
    this.context = context;
    this.entries = entries;
  }

  void read(BufferedInputStream in) throws IOException {
    CountingInputStream packed = new CountingInputStream(in);
    ExpansionLimit unpacked = new ExpansionLimit(new GZIPInputStream(packed), packed);
    entries.read(context.entry(unpackedName()), new BufferedInputStream(unpacked));
  }

  private String unpackedName() {
    String last = context.name().substring(context.name().lastIndexOf('/') + 1);
    return last.endsWith(SUFFIX) ? last.substring(0, last.length() - SUFFIX.length()) : last;
  }
}
