package org.onrecord.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.ByteStreams;
import com.google.common.io.CharSource;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.onrecord.model.Article;

/**
 * One file or stream, or one entry of an archive, on its way to the sink: finds out its form and
 * has it read in that.
 *
 * @param latest the last day that is believed to be one of publication
 * @param address where it was fetched, if whoever kept it knows
 * @param charset what it was said to be encoded in, when it was fetched
 * @param depth how many archives it is in
 */
record Source(
    String name,
    Settings settings,
    LocalDate latest,
    Optional<String> address,
    Optional<Charset> charset,
    int depth,
    ArticleSink sink) {

  /** The most bytes of one text. */
  static final int LARGEST_ENTRY = 16 << 20;

  /**
   * The most bytes of a JSON document, and of one line of JSON Lines: our own are longer than their
   * articles.
   */
  static final int LARGEST_DOCUMENT = 64 << 20;

  /** An archive in an archive in an archive is no way to keep news. */
  private static final int DEEPEST = 3;

  static final int OPENING = 1 << 16;

  /** A file or stream of its own. */
  Source(String name, Settings settings, LocalDate latest, ArticleSink sink) {
    this(name, settings, latest, Optional.empty(), Optional.empty(), 0, sink);
  }

  static UnreadableArticle broken(String name, IOException e) {
    String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new UnreadableArticle(
        name, "cannot be read to its end (" + why + "); check the file and read it again", e);
  }

  /** An entry of this archive, called by its place in it. */
  Source entry(String entry) {
    return entry(entry, Optional.empty(), Optional.empty());
  }

  /** As {@link #entry(String)}, of which more is known. */
  Source entry(String entry, Optional<String> address, Optional<Charset> charset) {
    return new Source(name + "/" + entry, settings, latest, address, charset, depth + 1, sink);
  }

  void read(BufferedInputStream in) {
    try {
      byte[] head = opening(in);
      Optional<Archive> archive = Archive.of(name, head);
      Optional<DocumentText> document = Documents.reader(name, head);
      if (document.isPresent()) {
        new Documents(this, document.get()).read(in);
      } else if (archive.isPresent()) {
        open(archive.get(), in);
      } else {
        read(in, head);
      }
    } catch (IOException e) {
      sink.unreadable(broken(name, e));
    }
  }

  /** The first bytes, which are left to be read; of a stream that breaks off, those before. */
  private static byte[] opening(BufferedInputStream in) throws IOException {
    in.mark(OPENING);
    byte[] bytes = new byte[OPENING];
    int length = 0;
    try {
      for (int more = 0; more >= 0 && length < OPENING; length += Math.max(more, 0)) {
        more = in.read(bytes, length, OPENING - length);
      }
    } catch (EOFException cut) {
      // Whoever reads on will meet it again, after what comes before.
    }
    in.reset();
    return Arrays.copyOf(bytes, length);
  }

  private void open(Archive archive, BufferedInputStream in) throws IOException {
    if (depth >= DEEPEST) {
      reject("lies " + depth + " archives deep and is not read; unpack it");
    } else {
      archive.read(in, this);
    }
  }

  private void read(BufferedInputStream in, byte[] head) throws IOException {
    // A character may be cut in half at the end of the opening; that is no reason to doubt it.
    String opening = TextBytes.decode(head, charset);
    if (TextBytes.isBinary(opening)) {
      reject("is not text");
      return;
    }
    if (head.length < OPENING && Text.isBlank(opening)) {
      reject("holds no text");
      return;
    }
    switch (Form.of(name, opening)) {
      case JSON_LINES -> new JsonLines(this).read(TextBytes.isUtf8(head) ? in : asUtf8(in, head));
      case JSON_DOCUMENT -> new JsonDocument(this).read(TextBytes.reader(in, head, charset));
      case CSV -> new Csv(this, opening).read(TextBytes.reader(in, head, charset));
      case XML -> new XmlArticles(this).read(TextBytes.reader(in, head, charset), opening);
      case MBOX -> new Mbox(this).read(in);
      case MAIL -> bytes(in, LARGEST_DOCUMENT).ifPresent(new Mail(this)::read);
      case NEXIS ->
          text(in, LARGEST_DOCUMENT).ifPresent(all -> new Nexis(this).read(all.lines().toList()));
      case MEDIARGUS -> text(in, LARGEST_DOCUMENT).ifPresent(new Mediargus(this)::read);
      case WIRE -> text(in, LARGEST_ENTRY).ifPresent(new Wire(this)::read);
      case HTML -> text(in, LARGEST_ENTRY).ifPresent(new HtmlDocument(this)::read);
      case MARKDOWN ->
          text(in, LARGEST_ENTRY).ifPresent(text -> accept(MarkdownArticle.read(text, this)));
      case PLAIN ->
          text(in, LARGEST_ENTRY).ifPresent(text -> accept(PlainArticle.read(text, this)));
    }
  }

  void reject(String reason) {
    sink.unreadable(new UnreadableArticle(name, reason));
  }

  /** Hands over an article, unless it has no words. */
  void accept(Article article) {
    accept(article, name);
  }

  /** As {@link #accept(Article)}, for an article with a place of its own in the source. */
  void accept(Article article, String place) {
    if (Text.isBlank(article.title()) && Text.isBlank(article.body())) {
      sink.unreadable(new UnreadableArticle(place, "holds no text"));
    } else {
      sink.article(settings.apply(article, latest));
    }
  }

  /** Reports a date of publication that is still to come, and so is not believed. */
  void flagFuture(String date) {
    reject(
        "its date of publication ("
            + JsonFields.shown(date)
            + ") lies in the future and is not believed; the rest of the article was kept");
  }

  /** What the only article of this source is called for want of a name of its own. */
  String id(TextArticle parts) {
    return id(parts.title(), parts.body());
  }

  /** As {@link #id(TextArticle)}. */
  String id(String title, String body) {
    return settings.contentIds() ? ContentId.of(name, title, body) : name;
  }

  /** The whole text, if it is one of a size to be read; the rest is reported. */
  private Optional<String> text(InputStream in, int largest) throws IOException {
    Optional<String> text = bytes(in, largest).map(bytes -> TextBytes.decode(bytes, charset));
    if (text.filter(TextBytes::isBinary).isPresent()) {
      reject("is not text");
      return Optional.empty();
    }
    if (text.filter(Text::isBlank).isPresent()) {
      reject("holds no text");
      return Optional.empty();
    }
    return text;
  }

  /** All bytes, unless they are too many. */
  Optional<byte[]> bytes(InputStream in, int largest) throws IOException {
    byte[] bytes = ByteStreams.limit(in, largest + 1L).readAllBytes();
    if (bytes.length > largest) {
      reject(
          "is longer than "
              + (largest >> 20)
              + " MB; write one article a line (.jsonl), or split it");
      return Optional.empty();
    }
    return Optional.of(bytes);
  }

  private InputStream asUtf8(InputStream in, byte[] head) throws IOException {
    Reader text = TextBytes.reader(in, head, charset);
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
