package org.onrecord.read.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.ByteStreams;
import com.google.common.io.CharSource;
import com.google.common.io.CountingInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;
import java.util.Optional;
import org.onrecord.read.archive.ArcFile;
import org.onrecord.read.archive.ArchiveFormat;
import org.onrecord.read.archive.GzipFile;
import org.onrecord.read.archive.TarFile;
import org.onrecord.read.archive.WarcFile;
import org.onrecord.read.archive.ZipFile;
import org.onrecord.read.context.ArchiveBudget;
import org.onrecord.read.context.EntryContext;
import org.onrecord.read.context.TextBytes;
import org.onrecord.read.context.TextRules;
import org.onrecord.read.json.JsonDocument;
import org.onrecord.read.json.JsonLinesReader;
import org.onrecord.read.plain.MediargusExport;
import org.onrecord.read.plain.NexisExport;
import org.onrecord.read.plain.PlainArticle;
import org.onrecord.read.plain.WireStories;

/**
 * Detects the format of a file, stream or archive entry by its first bytes and dispatches to its
 * reader. Archives are streamed: nothing is unpacked to disk or memory, and their entries are
 * dispatched here again.
 *
 * <p>Immutable and thread-safe.
 */
public final class FormatDispatcher {

  /** Maximum archive nesting. */
  private static final int MAX_DEPTH = 3;

  /** The number of bytes examined to detect the format. */
  private static final int HEAD_BYTES = 1 << 16;

  private final DocumentLookup documents;

  public FormatDispatcher(DocumentLookup documents) {
    this.documents = documents;
  }

  /** Reads an entry to its end; problems are reported to its context. */
  public void read(EntryContext context, BufferedInputStream in) {
    try {
      if (context.depth() > 0) {
        context.budget().countEntry();
      }
      byte[] head = head(in);
      Optional<DocumentLookup.TextExtractor> document = documents.find(context.name(), head);
      Optional<ArchiveFormat> archive = ArchiveFormat.of(context.name(), head);
      if (document.isPresent()) {
        new DocumentFormat(context, document.get()).read(in);
      } else if (ArchiveFormat.isCutShort(context.name(), head)) {
        context.cutShort("is cut short before its first entry; get the whole file");
      } else if (archive.isPresent()) {
        unpack(archive.get(), context, in);
      } else {
        readText(context, in, head);
      }
    } catch (ArchiveBudget.Exceeded e) {
      if (context.depth() == 0) {
        String reason = e.getMessage() + "; what came before was read, the rest was not";
        context.cutShort(context.name(), reason, e);
      }
    } catch (IOException e) {
      context.cutShort(context.name(), EntryContext.brokenOff(e), e);
    }
  }

  /** The first bytes, without consuming them; of a damaged stream, those before the damage. */
  private static byte[] head(BufferedInputStream in) throws IOException {
    in.mark(HEAD_BYTES);
    byte[] bytes = new byte[HEAD_BYTES];
    int length = 0;
    try {
      for (int more = 0; more >= 0 && length < HEAD_BYTES; length += Math.max(more, 0)) {
        more = in.read(bytes, length, HEAD_BYTES - length);
      }
    } catch (IOException cut) {
      // The next reader will hit the same error after the content before it.
    }
    in.reset();
    return Arrays.copyOf(bytes, length);
  }

  private void unpack(ArchiveFormat archive, EntryContext context, BufferedInputStream in)
      throws IOException {
    if (context.depth() >= MAX_DEPTH) {
      context.reject(
          "is nested " + context.depth() + " archives deep and was not read; unpack it first");
      return;
    }
    BufferedInputStream packed = in;
    if (context.depth() == 0) {
      CountingInputStream file = new CountingInputStream(in);
      context.budget().start(file::getCount);
      packed = new BufferedInputStream(file);
    }
    switch (archive) {
      case GZIP -> new GzipFile(context, this::read).read(packed);
      case ZIP -> new ZipFile(context, this::read).read(packed);
      case TAR -> new TarFile(context, this::read).read(packed);
      case ARC -> new ArcFile(context, this::read).read(packed);
      case WARC -> new WarcFile(context, this::read).read(packed);
    }
    context.budget().check();
  }

  /** Fails as the stream does if it is broken off after so many bytes. */
  private static void requireEnd(InputStream in, int length) throws IOException {
    in.skipNBytes(length);
    in.read();
  }

  private static void readText(EntryContext context, BufferedInputStream in, byte[] head)
      throws IOException {
    // The opening may end inside a character; that is not a sign of binary data.
    String opening = TextBytes.decode(head, context.charset());
    if (TextBytes.isBinary(opening)) {
      context.reject("is binary, not text");
      return;
    }
    if (head.length < HEAD_BYTES && TextRules.isBlank(opening)) {
      requireEnd(in, head.length);
      context.reject("is empty or has no text");
      return;
    }
    TextBytes.guessed(head, context.charset())
        .ifPresent(
            guess ->
                context.reject(
                    "declares no charset and is not UTF-8; it was read as "
                        + guess.name()
                        + ", which may be wrong; save it as UTF-8"));
    switch (Format.of(context.name(), opening)) {
      case JSON_LINES ->
          new JsonLinesReader(context)
              .read(TextBytes.isUtf8(head) ? in : asUtf8(context, in, head));
      case JSON_DOCUMENT -> new JsonDocument(context).read(reader(context, in, head));
      case CSV -> new CsvTable(context, opening).read(reader(context, in, head));
      case XML -> new XmlArticles(context).read(reader(context, in, head), opening);
      case MBOX -> new MboxFile(context).read(in);
      case MAIL ->
          bytes(context, in, EntryContext.MAX_DOCUMENT_BYTES)
              .ifPresent(bytes -> new MailMessage(context).read(bytes));
      case NEXIS ->
          text(context, in, EntryContext.MAX_DOCUMENT_BYTES)
              .ifPresent(text -> new NexisExport(context).read(text.lines().toList()));
      case MEDIARGUS ->
          text(context, in, EntryContext.MAX_DOCUMENT_BYTES)
              .ifPresent(text -> new MediargusExport(context).read(text));
      case WIRE -> text(context, in).ifPresent(text -> new WireStories(context).read(text));
      case HTML -> text(context, in).ifPresent(text -> new HtmlDocument(context).read(text));
      case MARKDOWN -> text(context, in).ifPresent(text -> MarkdownArticle.read(text, context));
      case PLAIN -> text(context, in).ifPresent(text -> PlainArticle.read(text, context));
    }
  }

  private static Reader reader(EntryContext context, InputStream in, byte[] head)
      throws IOException {
    return TextBytes.reader(in, head, context.charset());
  }

  private static Optional<String> text(EntryContext context, InputStream in) throws IOException {
    return text(context, in, EntryContext.MAX_TEXT_BYTES);
  }

  /** The whole text, if it is within the size limit; otherwise it is reported. */
  private static Optional<String> text(EntryContext context, InputStream in, int max)
      throws IOException {
    Optional<String> text =
        bytes(context, in, max).map(bytes -> TextBytes.decode(bytes, context.charset()));
    if (text.filter(TextBytes::isBinary).isPresent()) {
      context.reject("is binary, not text");
      return Optional.empty();
    }
    if (text.filter(TextRules::isBlank).isPresent()) {
      context.reject("is empty or has no text");
      return Optional.empty();
    }
    return text;
  }

  /** All bytes, unless there are too many. */
  private static Optional<byte[]> bytes(EntryContext context, InputStream in, int max)
      throws IOException {
    byte[] bytes = ByteStreams.limit(in, max + 1L).readAllBytes();
    if (bytes.length > max) {
      context.reject(
          "is longer than "
              + (max >> 20)
              + " MB; split it, or convert it to one article per line (.jsonl)");
      return Optional.empty();
    }
    return Optional.of(bytes);
  }

  private static InputStream asUtf8(EntryContext context, InputStream in, byte[] head)
      throws IOException {
    Reader text = reader(context, in, head);
    CharSource source =
        new CharSource() {
          @Override
          public Reader openStream() {
            return text;
          }
        };
    return source.asByteSource(UTF_8).openStream();
  }
}
