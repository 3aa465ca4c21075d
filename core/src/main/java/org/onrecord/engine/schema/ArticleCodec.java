package org.onrecord.engine.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleBuilder;
import org.onrecord.model.Published;

/** Encodes an article as bytes for a stored field. */
public final class ArticleCodec {

  private ArticleCodec() {}

  public static BytesRef encode(Article article) {
    RecordOutput out = new RecordOutput(new ByteBuffersDataOutput());
    try {
      out.text(article.id());
      out.text(article.title());
      out.text(article.standfirst());
      out.text(article.body());
      out.list(article.authors(), RecordOutput::text);
      out.optional(article.published(), ArticleCodec::published);
      out.optional(article.outlet(), RecordOutput::text);
      out.optional(article.url(), RecordOutput::text);
      out.optional(article.language(), RecordOutput::text);
      out.optional(article.section(), RecordOutput::text);
      out.optional(article.file(), RecordOutput::text);
      out.list(
          List.copyOf(article.attributes().entrySet()),
          (w, attribute) -> {
            w.text(attribute.getKey());
            w.list(attribute.getValue(), RecordOutput::text);
          });
      out.list(article.actors(), (w, actor) -> AnnotationCodec.actor(w, article, actor));
      out.list(article.quotes(), (w, quote) -> AnnotationCodec.quote(w, article, quote));
      out.list(List.copyOf(article.layers()), RecordOutput::constant);
      return ChecksummedBytes.addChecksum(CompressedBytes.deflate(out.bytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
  }

  /**
   * Reads the output of {@link #encode}.
   *
   * @throws IOException if the bytes are not an article, or were changed
   */
  public static Article decode(BytesRef bytes) throws IOException {
    byte[] stored = CompressedBytes.inflate(ChecksummedBytes.verify(bytes));
    try {
      return decode(new RecordInput(new ByteArrayDataInput(stored)));
    } catch (RuntimeException e) {
      throw new IOException("a stored article cannot be decoded", e);
    }
  }

  private static Article decode(RecordInput in) throws IOException {
    ArticleBuilder builder =
        Article.builder(in.text()).title(in.text()).standfirst(in.text()).body(in.text());
    builder.authors(in.texts());
    // In plain steps: each function that is handed on is a class that a short search has to make.
    in.optional(ArticleCodec::published).ifPresent(builder::published);
    in.optional(RecordInput::text).ifPresent(builder::outlet);
    in.optional(RecordInput::text).ifPresent(builder::url);
    in.optional(RecordInput::text).ifPresent(builder::language);
    in.optional(RecordInput::text).ifPresent(builder::section);
    in.optional(RecordInput::text).ifPresent(builder::file);
    in.list(r -> builder.attribute(r.text(), r.texts().toArray(new String[0])));
    Article words = builder.build();
    var actors = in.list(r -> AnnotationCodec.actor(r, words));
    var quotes = in.list(r -> AnnotationCodec.quote(r, words));
    EnumSet<Article.Layer> layers = EnumSet.noneOf(Article.Layer.class);
    layers.addAll(in.list(r -> r.constant(Article.Layer.values())));
    return words.annotated(actors, quotes, layers);
  }

  private static void published(RecordOutput out, Published published) throws IOException {
    out.optional(published.date(), ArticleCodec::day);
    out.optional(published.time(), (w, time) -> w.number(time.toNanoOfDay()));
    out.optional(published.offset(), (w, offset) -> w.number(offset.getTotalSeconds()));
    out.constant(published.source());
    out.decimal(published.confidence());
    out.text(published.raw());
    out.optional(published.earliest(), ArticleCodec::day);
    out.optional(published.latest(), ArticleCodec::day);
  }

  private static Published published(RecordInput in) throws IOException {
    Optional<LocalDate> date = in.optional(ArticleCodec::day);
    Optional<LocalTime> time = in.optional(r -> LocalTime.ofNanoOfDay(r.number()));
    Optional<ZoneOffset> offset =
        in.optional(r -> ZoneOffset.ofTotalSeconds(Math.toIntExact(r.number())));
    Published.Builder published =
        Published.builder(in.constant(Published.DateSource.values()))
            .confidence(in.decimal())
            .raw(in.text());
    date.ifPresent(published::date);
    time.ifPresent(published::time);
    offset.ifPresent(published::offset);
    in.optional(ArticleCodec::day).ifPresent(published::earliest);
    in.optional(ArticleCodec::day).ifPresent(published::latest);
    return published.build();
  }

  private static void day(RecordOutput out, LocalDate day) throws IOException {
    out.number(day.toEpochDay());
  }

  private static LocalDate day(RecordInput in) throws IOException {
    return LocalDate.ofEpochDay(in.number());
  }
}
