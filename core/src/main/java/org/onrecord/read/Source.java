package org.onrecord.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.ByteStreams;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.read.html.Paragraphs;

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
      in.mark(OPENING);
      byte[] head = in.readNBytes(OPENING);
      in.reset();
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
    switch (Form.of(name, opening)) {
      case JSON_LINES -> new JsonLines(this).read(TextBytes.isUtf8(head) ? in : asUtf8(in));
      case JSON_DOCUMENT -> text(in, LARGEST_DOCUMENT).ifPresent(new JsonDocument(this)::read);
      case CSV -> new Csv(this).read(TextBytes.reader(in, head, charset));
      case XML -> new XmlArticles(this).read(TextBytes.reader(in, head, charset), opening);
      case MBOX -> new Mbox(this).read(in);
      case MAIL -> bytes(in, LARGEST_DOCUMENT).ifPresent(new Mail(this)::read);
      case HTML -> text(in, LARGEST_ENTRY).ifPresent(this::html);
      case NEXIS ->
          text(in, LARGEST_DOCUMENT).ifPresent(all -> new Nexis(this).read(all.lines().toList()));
      case MARKDOWN ->
          text(in, LARGEST_ENTRY).ifPresent(text -> accept(MarkdownArticle.read(text, this)));
      case PLAIN -> text(in, LARGEST_ENTRY).ifPresent(this::plain);
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

  /** Has plain text read, or what a document holds of it. */
  void plain(String text) {
    TextArticle parts = TextArticle.of(text, false, latest);
    Article.Builder article =
        Article.builder(parts.url().orElseGet(() -> id(parts)))
            .file(name)
            .title(parts.title())
            .standfirst(parts.standfirst())
            .body(parts.body())
            .authors(parts.authors());
    parts.published().ifPresent(article::published);
    parts.url().ifPresent(article::url);
    accept(article.build());
  }

  private void html(String html) {
    if (EntryLimit.isExceeded(html)) {
      reject("has more than " + EntryLimit.MOST_TAGS + " tags; no article has");
    } else if (Factiva.is(html)) {
      new Factiva(this).read(html);
    } else {
      List<String> lines = Nexis.marks(html) ? Paragraphs.ofHtml(html) : List.of();
      if (lines.isEmpty()) {
        accept(HtmlArticle.read(html, this));
      } else {
        new Nexis(this).readParagraphs(lines);
      }
    }
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

  private InputStream asUtf8(InputStream in) throws IOException {
    return new ByteArrayInputStream(text(in, LARGEST_DOCUMENT).orElse("").getBytes(UTF_8));
  }
}
