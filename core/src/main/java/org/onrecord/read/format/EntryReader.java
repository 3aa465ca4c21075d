package org.onrecord.read.format;

import org.onrecord.read.context.EntryContext;

import java.io.BufferedInputStream;

/** Reads what an archive holds, whatever format it is in. */
@FunctionalInterface
interface EntryReader {

  /** Reads an entry to its end; what goes wrong with it is reported to its context. */
  void read(EntryContext entry, BufferedInputStream in);
}
