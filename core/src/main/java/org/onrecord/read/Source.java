package org.onrecord.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.ByteStreams;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.model.Article;

/**
 * One file or stream on its way to the sink: finds out its form and has it read in that.
 *
 * @param contentIds whether its name may be another article's tomorrow, as "stdin" may
 */
record Source(String name, boolean contentIds, LocalDate latest, ArticleSink sink) {

  /** The most bytes of one text. */
  static final int LARGEST_ENTRY = 16 << 20;

  /**
   * The most bytes of a JSON document, and of one line of JSON Lines: our own are longer than their
   * articles.
   */
  static final int LARGEST_DOCUMENT = 64 << 20;

  private static final int OPENING = 1 << 16;

  static UnreadableArticle broken(String name, IOException e) {
    String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new UnreadableArticle(
        name, "cannot be read to its end (" + why + "); check the file and read it again", e);
  }

  void read(BufferedInputStream in) {
    try {
      in.mark(OPENING);
      byte[] head = in.readNBytes(OPENING);
      in.reset();
      // A character may be cut in half at the end of the opening; that is no reason to doubt it.
      String opening = TextBytes.decode(head);
      if (TextBytes.isBinary(opening)) {
        reject("is not text");
        return;
      }
      switch (Form.of(name, opening)) {
        case JSON_LINES -> new JsonLines(this).read(TextBytes.isUtf16(head) ? asUtf8(in) : in);
        case JSON_DOCUMENT -> text(in, LARGEST_DOCUMENT).ifPresent(new JsonDocument(this)::read);
        case MARKDOWN ->
            text(in, LARGEST_ENTRY).ifPresent(text -> accept(MarkdownArticle.read(text, this)));
        case HTML ->
            text(in, LARGEST_ENTRY).ifPresent(html -> accept(HtmlArticle.read(html, this)));
        case PLAIN -> text(in, LARGEST_ENTRY).ifPresent(text -> accept(plain(text)));
      }
    } catch (IOException e) {
      sink.unreadable(broken(name, e));
    }
  }

  void reject(String reason) {
    sink.unreadable(new UnreadableArticle(name, reason));
  }

  /** Hands over an article, unless it has no words. */
  void accept(Article article) {
    if (Text.isBlank(article.title()) && Text.isBlank(article.body())) {
      reject("holds no text");
    } else {
      sink.article(article);
    }
  }

  private Article plain(String text) {
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
    return article.build();
  }

  /** What the only article of this source is called for want of a name of its own. */
  String id(TextArticle parts) {
    return id(parts.title(), parts.body());
  }

  /** As {@link #id(TextArticle)}. */
  String id(String title, String body) {
    return contentIds ? ContentId.of(name, title, body) : name;
  }

  /** The whole text, if it is one of a size to be read; the rest is reported. */
  private Optional<String> text(InputStream in, int largest) throws IOException {
    byte[] bytes = ByteStreams.limit(in, largest + 1L).readAllBytes();
    if (bytes.length > largest) {
      reject(
          "is longer than "
              + (largest >> 20)
              + " MB; write one article a line (.jsonl), or split it");
      return Optional.empty();
    }
    String text = TextBytes.decode(bytes);
    if (TextBytes.isBinary(text)) {
      reject("is not text");
      return Optional.empty();
    }
    if (Text.isBlank(text)) {
      reject("holds no text");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private InputStream asUtf8(InputStream in) throws IOException {
    return new ByteArrayInputStream(text(in, LARGEST_DOCUMENT).orElse("").getBytes(UTF_8));
  }
}
