package org.onrecord.read.archive;

import java.io.BufferedInputStream;
import org.onrecord.read.context.EntryContext;

/** Reads the entries of an archive in any format. */
@FunctionalInterface
public interface EntryReader {

  /** Reads an entry to its end; problems are reported to its context. */
  void read(EntryContext entry, BufferedInputStream in);
}
