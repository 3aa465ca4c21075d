package org.onrecord.read.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.base.Splitter;
import com.google.common.io.ByteStreams;
import com.google.common.io.CountingInputStream;
import com.google.common.primitives.Longs;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.onrecord.read.context.DeclaredCharset;
import org.onrecord.read.context.EntryContext;

/**
 * Successful text responses in an ARC file, the web archive format before WARC: before each record
 * a line with URL, address, time of capture, type and length. The capture is not the publication.
 */
public final class ArcFile {

  private static final int SUCCESS = 200;
  private static final String DESCRIPTION = "filedesc:";
  private static final int MIN_FIELDS = 5;
  private static final int MAX_LINE_BYTES = 1 << 16;
  private static final Splitter FIELDS = Splitter.on(' ');

  private final EntryContext context;
  private final EntryReader entries;
  private int number;
  private int read;

  public ArcFile(EntryContext context, EntryReader entries) {
    this.context = context;
    this.entries = entries;
  }

  public void read(InputStream in) throws IOException {
    boolean described = false;
    for (Optional<String> line = line(in); line.isPresent(); line = line(in)) {
      List<String> fields = FIELDS.splitToList(line.get());
      long length = Objects.requireNonNullElse(Longs.tryParse(fields.get(fields.size() - 1)), -1L);
      boolean header = fields.size() >= MIN_FIELDS && fields.get(0).contains(":") && length >= 0;
      if (fields.get(0).startsWith(DESCRIPTION)) {
        // Its length is often wrong, and its lines are not like those of records.
        described = true;
      } else if (header) {
        described = false;
        number++;
        CountingInputStream record = new CountingInputStream(ByteStreams.limit(in, length));
        record(fields.get(0), record);
        if (record.getCount() < length) {
          context.cutShort(
              context.name() + " record " + number,
              "is cut short: the file ends before the end of this record; get the whole file");
        }
      } else if (!described) {
        context.cutShort(
            "is malformed after record " + number + "; the records after it were not read");
        return;
      }
    }
    if (read == 0) {
      context.reject("contains no page that looks like an article");
    }
  }

  private void record(String address, InputStream record) throws IOException {
    if (address.startsWith("http") && WarcFile.isPage(address)) {
      response(address, record);
    }
    ByteStreams.exhaust(record);
  }

  private void response(String address, InputStream record) {
    try {
      HttpResponse http = HttpResponse.parse(Channels.newChannel(record));
      MediaType type = http.contentType();
      if (http.status() == SUCCESS && WarcFile.isText(type)) {
        read++;
        EntryContext entry =
            context.entry(
                address,
                Optional.of(address),
                Optional.ofNullable(type.parameters().get("charset"))
                    .flatMap(DeclaredCharset::named));
        byte[] body =
            ByteStreams.limit(http.bodyDecoded().stream(), EntryContext.MAX_DOCUMENT_BYTES)
                .readAllBytes();
        entries.read(entry, new BufferedInputStream(new ByteArrayInputStream(body)));
      }
    } catch (IOException | RuntimeException e) {
      context.cutShort(
          context.name() + " record " + number,
          "is malformed (" + e.getMessage() + "); the other records were read",
          e);
    }
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
        throw new IOException("a line of the index is longer than " + MAX_LINE_BYTES + " bytes");
      }
    }
    return line.size() == 0 ? Optional.empty() : Optional.of(line.toString(ISO_8859_1));
  }
}
