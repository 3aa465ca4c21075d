package org.onrecord.read.archive;

import java.io.BufferedInputStream;
import org.onrecord.read.context.EntryContext;

/** A compressed file, which contains one other file. */
public final class GzipFile {

  private static final String SUFFIX = ".gz";

  private final EntryContext context;
  private final EntryReader entries;

  public GzipFile(EntryContext context, EntryReader entries) {
    this.context = context;
    this.entries = entries;
  }

  public void read(BufferedInputStream in) {
    try (GzipMembers members = new GzipMembers(in)) {
      entries.read(
          context.entry(unpackedName()),
          new BufferedInputStream(new ExpansionLimit(members, context.budget())));
    }
  }

  private String unpackedName() {
    String last = context.name().substring(context.name().lastIndexOf('/') + 1);
    return last.endsWith(SUFFIX) ? last.substring(0, last.length() - SUFFIX.length()) : last;
  }
}
