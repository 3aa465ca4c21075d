package org.onrecord.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.onrecord.model.Article;
import org.onrecord.model.Published;

/** Writes a whole article as bytes, to be stored with its document, and reads it back. */
final class ArticleCodec {

  private ArticleCodec() {}

  static BytesRef encode(Article article) {
    Writer out = new Writer(new ByteBuffersDataOutput());
    try {
      out.text(article.id());
      out.text(article.title());
      out.text(article.standfirst());
      out.text(article.body());
      out.list(article.authors(), Writer::text);
      out.optional(article.published(), ArticleCodec::published);
      out.optional(article.outlet(), Writer::text);
      out.optional(article.url(), Writer::text);
      out.optional(article.language(), Writer::text);
      out.optional(article.section(), Writer::text);
      out.optional(article.file(), Writer::text);
      out.list(
          List.copyOf(article.attributes().entrySet()),
          (w, attribute) -> {
            w.text(attribute.getKey());
            w.list(attribute.getValue(), Writer::text);
          });
      out.list(article.actors(), (w, actor) -> AnnotationCodec.actor(w, article, actor));
      out.list(article.quotes(), (w, quote) -> AnnotationCodec.quote(w, article, quote));
      out.list(List.copyOf(article.layers()), Writer::constant);
      return Sealed.seal(Deflated.of(out.bytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
  }

  /**
   * Reads what {@link #encode} wrote.
   *
   * @throws IOException if the bytes are no article, or not those that were written
   */
  static Article decode(BytesRef bytes) throws IOException {
    byte[] stored = Deflated.inflate(Sealed.open(bytes));
    try {
      return decode(new Reader(new ByteArrayDataInput(stored)));
    } catch (RuntimeException e) {
      throw new IOException("a stored article cannot be read", e);
    }
  }

  private static Article decode(Reader in) throws IOException {
    Article.Builder builder =
        Article.builder(in.text()).title(in.text()).standfirst(in.text()).body(in.text());
    builder.authors(in.texts());
    // In plain steps: each function that is handed on is a class that a short search has to make.
    in.optional(ArticleCodec::published).ifPresent(builder::published);
    in.optional(Reader::text).ifPresent(builder::outlet);
    in.optional(Reader::text).ifPresent(builder::url);
    in.optional(Reader::text).ifPresent(builder::language);
    in.optional(Reader::text).ifPresent(builder::section);
    in.optional(Reader::text).ifPresent(builder::file);
    in.list(r -> builder.attribute(r.text(), r.texts().toArray(new String[0])));
    Article words = builder.build();
    var actors = in.list(r -> AnnotationCodec.actor(r, words));
    var quotes = in.list(r -> AnnotationCodec.quote(r, words));
    EnumSet<Article.Layer> layers = EnumSet.noneOf(Article.Layer.class);
    layers.addAll(in.list(r -> r.constant(Article.Layer.values())));
    return words.annotated(actors, quotes, layers);
  }

  private static void published(Writer out, Published published) throws IOException {
    out.optional(published.date(), ArticleCodec::day);
    out.optional(published.time(), (w, time) -> w.number(time.toNanoOfDay()));
    out.optional(published.offset(), (w, offset) -> w.number(offset.getTotalSeconds()));
    out.constant(published.source());
    out.real(published.confidence());
    out.text(published.raw());
    out.optional(published.earliest(), ArticleCodec::day);
    out.optional(published.latest(), ArticleCodec::day);
  }

  private static Published published(Reader in) throws IOException {
    return new Published(
        in.optional(ArticleCodec::day),
        in.optional(r -> LocalTime.ofNanoOfDay(r.number())),
        in.optional(r -> ZoneOffset.ofTotalSeconds(Math.toIntExact(r.number()))),
        in.constant(Published.Source.values()),
        in.real(),
        in.text(),
        in.optional(ArticleCodec::day),
        in.optional(ArticleCodec::day));
  }

  private static void day(Writer out, LocalDate day) throws IOException {
    out.number(day.toEpochDay());
  }

  private static LocalDate day(Reader in) throws IOException {
    return LocalDate.ofEpochDay(in.number());
  }
}
