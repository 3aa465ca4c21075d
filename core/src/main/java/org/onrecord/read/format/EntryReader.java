package org.onrecord.read.format;

import java.io.BufferedInputStream;
import org.onrecord.read.context.EntryContext;

/** Reads what an archive holds, whatever format it is in. */
@FunctionalInterface
interface EntryReader {

  /** Reads an entry to its end; what goes wrong with it is reported to its context. */
  void read(EntryContext entry, BufferedInputStream in);
}
