package org.onrecord.read.archive;

import com.google.common.collect.ImmutableList;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.onrecord.read.context.DeclaredCharset;
import org.onrecord.read.context.EntryContext;

/** Successful text responses in a web archive. The fetch date is not the publication date. */
public final class WarcFile {

  private static final int SUCCESS = 200;
  private static final int FIRST_LETTER = 'W';
  private static final ImmutableList<String> OTHER_SCHEMES =
      ImmutableList.of("metadata:", "urn:", "dns:", "whois:", "filedesc:", "warcinfo:");

  private final EntryContext context;
  private final EntryReader entries;
  private long number;
  private int read;

  public WarcFile(EntryContext context, EntryReader entries) {
    this.context = context;
    this.entries = entries;
  }

  public void read(BufferedInputStream in) throws IOException {
    try (InputStream unpacked = unpacked(in);
        WarcReader records = new WarcReader(unpacked)) {
      for (Optional<WarcRecord> record = next(records);
          record.isPresent();
          record = next(records)) {
        number++;
        if (record.get() instanceof WarcTargetRecord target) {
          read(target);
        }
      }
    } catch (Malformed e) {
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

  /** Compressed files are unpacked here, because jwarc takes a cut member for the end. */
  private InputStream unpacked(BufferedInputStream in) throws IOException {
    in.mark(1);
    boolean isCompressed = in.read() != FIRST_LETTER;
    in.reset();
    return isCompressed
        ? new ExpansionLimit(new GzipMembers(in), context.budget())
        : CloseShieldInputStream.wrap(in);
  }

  private static Optional<WarcRecord> next(WarcReader records) throws IOException {
    try {
      return records.next();
    } catch (ParsingException | RuntimeException e) {
      // Lengths and dates are parsed only when they are needed.
      throw new Malformed(e);
    }
  }

  private void read(WarcTargetRecord record) {
    try {
      Optional<Response> response = response(record);
      if (response.isPresent() && isText(response.get().type) && isPage(response.get().address)) {
        read++;
        String address = response.get().address;
        entries.read(
            context.entry(address, Optional.of(address), response.get().charset()),
            new BufferedInputStream(response.get().body));
      }
    } catch (Malformed e) {
      String reason = "is malformed (" + e.getMessage() + "); the other records were read";
      context.cutShort(context.name() + " record " + number, reason, e);
    }
  }

  private record Response(String address, MediaType type, InputStream body) {
    Optional<Charset> charset() {
      return Optional.ofNullable(type.parameters().get("charset")).flatMap(DeclaredCharset::named);
    }
  }

  private static Optional<Response> response(WarcTargetRecord record) throws Malformed {
    try {
      if (record instanceof WarcResource) {
        return Optional.of(response(record, record.contentType(), record.body()));
      }
      boolean answer =
          record instanceof WarcResponse && record.contentType().base().equals(MediaType.HTTP);
      if (!answer) {
        return Optional.empty();
      }
      HttpResponse http = ((WarcResponse) record).http();
      return http.status() == SUCCESS
          ? Optional.of(response(record, http.contentType(), http.bodyDecoded()))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      throw new Malformed(e);
    }
  }

  private static Response response(WarcTargetRecord record, MediaType type, MessageBody body)
      throws IOException {
    String address = record.target();
    if (address == null) {
      throw new IOException("no WARC-Target-URI");
    }
    return new Response(address, type, new RecordBody(body.stream()));
  }

  /** Crawlers keep their logs and settings under addresses of their own. */
  static boolean isPage(String address) {
    return OTHER_SCHEMES.stream().noneMatch(address::startsWith)
        && !address.endsWith("/robots.txt");
  }

  static boolean isText(MediaType type) {
    String subtype = type.subtype();
    return (type.type().equals("text") && !subtype.equals("css") && !subtype.equals("javascript"))
        || subtype.endsWith("xml")
        || subtype.endsWith("json")
        || subtype.equals("pdf");
  }

  /** A malformed record. */
  private static final class Malformed extends IOException {
    Malformed(Exception cause) {
      super(
          cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage(),
          cause);
    }
  }

  /** The text of a record; an invalid chunk is an I/O error. */
  private static final class RecordBody extends FilterInputStream {
    RecordBody(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      try {
        return super.read();
      } catch (RuntimeException e) {
        throw new Malformed(e);
      }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      try {
        return super.read(buffer, offset, length);
      } catch (RuntimeException e) {
        throw new Malformed(e);
      }
    }
  }
}
