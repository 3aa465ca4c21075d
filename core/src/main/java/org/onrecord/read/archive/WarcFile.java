package org.onrecord.read.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.onrecord.read.context.EntryContext;

/** Pages in a WARC file, compressed by record or not. */
public final class WarcFile {

  private static final int FIRST_LETTER = 'W';

  private final EntryContext context;
  private final EntryReader entries;

  public WarcFile(EntryContext context, EntryReader entries) {
    this.context = context;
    this.entries = entries;
  }

  public void read(BufferedInputStream in) throws IOException {
    try (InputStream unpacked = unpacked(in);
        WarcReader records = new WarcReader(unpacked)) {
      new CaptureReader(context, entries).read(() -> next(records));
    }
  }

  /** Compressed files are unpacked here, because jwarc takes a cut member for the end. */
  private InputStream unpacked(BufferedInputStream in) throws IOException {
    in.mark(1);
    boolean isCompressed = in.read() != FIRST_LETTER;
    in.reset();
    return isCompressed
        ? new ExpansionLimit(new GzipMembers(in), context.budget())
        : CloseShieldInputStream.wrap(in);
  }

  private static Optional<CaptureRecord> next(WarcReader records) throws IOException {
    try {
      return records.next().map(record -> () -> capture(record));
    } catch (ParsingException | RuntimeException e) {
      // Lengths and dates are parsed only when they are needed.
      throw new MalformedRecord(e);
    }
  }

  private static Optional<Capture> capture(WarcRecord record) throws IOException {
    if (record instanceof WarcResource resource) {
      return Optional.of(
          new Capture(
              address(resource), resource.contentType(), new RecordBody(resource.body().stream())));
    }
    boolean isAnswer =
        record instanceof WarcResponse && record.contentType().base().equals(MediaType.HTTP);
    if (!isAnswer) {
      return Optional.empty();
    }
    WarcResponse response = (WarcResponse) record;
    return HttpCapture.of(address(response), response.http());
  }

  private static String address(WarcTargetRecord record) throws MalformedRecord {
    String address = record.target();
    if (address == null) {
      throw new MalformedRecord("no WARC-Target-URI");
    }
    return address;
  }
}
