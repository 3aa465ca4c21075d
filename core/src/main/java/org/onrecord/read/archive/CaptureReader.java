package org.onrecord.read.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;
import org.onrecord.read.context.EntryContext;

/**
 * Reads the pages in the records of a web archive. The time of a capture is not the date of
 * publication. A malformed record is reported, and the others are read.
 */
final class CaptureReader {

  private final EntryContext context;
  private final EntryReader entries;
  private long number;
  private int read;

  CaptureReader(EntryContext context, EntryReader entries) {
    this.context = context;
    this.entries = entries;
  }

  void read(CaptureRecord.Source records) throws IOException {
    try {
      for (Optional<CaptureRecord> record = records.next();
          record.isPresent();
          record = records.next()) {
        number++;
        read(record.get());
      }
    } catch (MalformedRecord e) {
      context.cutShort(
          "record "
              + (number + 1)
              + " is malformed ("
              + e.getMessage()
              + "); the records after it were not read");
      return;
    }
    if (read == 0) {
      context.reject("contains no page that looks like an article");
    }
  }

  private void read(CaptureRecord record) {
    try {
      Optional<Capture> page = record.capture().filter(Capture::isPage);
      if (page.isPresent()) {
        read++;
        String address = page.get().address();
        entries.read(
            context.entry(address, Optional.of(address), page.get().charset()),
            new BufferedInputStream(page.get().body()));
      }
    } catch (IOException | RuntimeException e) {
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      context.cutShort(
          context.name() + " record " + number,
          "is malformed (" + why + "); the other records were read",
          e);
    }
  }
}
