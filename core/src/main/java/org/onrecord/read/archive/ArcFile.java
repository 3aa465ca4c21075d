package org.onrecord.read.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.base.Splitter;
import com.google.common.io.ByteStreams;
import com.google.common.primitives.Longs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.onrecord.read.context.EntryContext;

/**
 * Pages in an ARC file, the web archive format before WARC: before each record a line with URL,
 * address, time of capture, type and length.
 */
public final class ArcFile {

  private static final String DESCRIPTION = "filedesc:";
  private static final int MIN_FIELDS = 5;
  private static final int MAX_LINE_BYTES = 1 << 16;
  private static final int BUFFER_BYTES = 1 << 13;
  private static final Splitter FIELDS = Splitter.on(' ');

  private final EntryContext context;
  private final EntryReader entries;

  /** Whether the lines of the description are read, which are not like those of records. */
  private boolean isDescription;

  private InputStream record = InputStream.nullInputStream();

  public ArcFile(EntryContext context, EntryReader entries) {
    this.context = context;
    this.entries = entries;
  }

  public void read(InputStream in) throws IOException {
    new CaptureReader(context, entries).read(() -> next(in));
  }

  private Optional<CaptureRecord> next(InputStream in) throws IOException {
    ByteStreams.exhaust(record);
    for (Optional<String> line = line(in); line.isPresent(); line = line(in)) {
      List<String> fields = FIELDS.splitToList(line.get());
      long length = Objects.requireNonNullElse(Longs.tryParse(fields.get(fields.size() - 1)), -1L);
      if (fields.get(0).startsWith(DESCRIPTION)) {
        // Its length is often wrong.
        isDescription = true;
      } else if (fields.size() >= MIN_FIELDS && fields.get(0).contains(":") && length >= 0) {
        isDescription = false;
        InputStream body = new WholeRecord(in, length);
        record = body;
        return Optional.of(() -> capture(fields.get(0), body, length));
      } else if (!isDescription) {
        throw new MalformedRecord("its first line does not end with a length");
      }
    }
    return Optional.empty();
  }

  private static Optional<Capture> capture(String address, InputStream record, long length)
      throws IOException {
    if (!address.startsWith("http")) {
      return Optional.empty();
    }
    // A response without a length of its own ends with its record.
    ByteBuffer nothing = ByteBuffer.allocate(BUFFER_BYTES).flip();
    return HttpCapture.of(
        address,
        HttpResponse.parse(LengthedBody.create(Channels.newChannel(record), nothing, length)));
  }

  /** The next line that is not blank. */
  private static Optional<String> line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c != '\n' && c != '\r') {
        line.write(c);
      } else if (line.size() > 0) {
        break;
      }
      if (line.size() > MAX_LINE_BYTES) {
        throw new MalformedRecord("its first line is longer than " + MAX_LINE_BYTES + " bytes");
      }
    }
    return line.size() == 0 ? Optional.empty() : Optional.of(line.toString(ISO_8859_1));
  }
}
