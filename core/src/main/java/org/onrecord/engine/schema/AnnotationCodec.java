package org.onrecord.engine.schema;

import java.io.IOException;
import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Cue;
import org.onrecord.model.Mention;
import org.onrecord.model.Part;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;

/** Encodes actors and quotes by span: text that occurs in the article is not stored again. */
final class AnnotationCodec {

  private AnnotationCodec() {}

  static void actor(RecordOutput out, Article article, Actor actor) throws IOException {
    out.text(actor.name());
    out.constant(actor.kind());
    out.list(
        actor.mentions(),
        (w, mention) -> {
          requiredPlace(w, article, mention.span(), mention.text());
          w.constant(mention.form());
        });
  }

  static Actor actor(RecordInput in, Article article) throws IOException {
    String name = in.text();
    Actor.Kind kind = in.constant(Actor.Kind.values());
    return Actor.of(name, kind)
        .withMentions(
            in.list(
                r -> {
                  Span span = span(r);
                  String text = words(r, article, span);
                  return new Mention(span, text, r.constant(Mention.Form.values()));
                }));
  }

  static void quote(RecordOutput out, Article article, Quote quote) throws IOException {
    place(out, article, quote.span(), quote.text());
    out.constant(quote.kind());
    out.count(quote.utterance());
    out.optional(quote.clause(), AnnotationCodec::span);
    out.optional(quote.cue(), (w, cue) -> requiredPlace(w, article, cue.span(), cue.text()));
    out.optional(
        quote.speaker(),
        (w, speaker) -> {
          place(w, article, speaker.span(), speaker.text());
          w.flag(speaker.name().equals(speaker.text()));
          if (!speaker.name().equals(speaker.text())) {
            w.text(speaker.name());
          }
          w.optional(speaker.organization(), RecordOutput::text);
          w.decimal(speaker.confidence());
        });
  }

  static Quote quote(RecordInput in, Article article) throws IOException {
    Optional<Span> span = place(in);
    String text = span.isPresent() ? words(in, article, span.get()) : in.text();
    Quote.Kind kind = in.constant(Quote.Kind.values());
    Quote.Builder quote = Quote.builder(text, kind).utterance(in.nonNegative());
    if (span.isPresent()) {
      quote.span(span.get());
    }
    Optional<Span> clause = place(in);
    if (clause.isPresent()) {
      quote.clause(clause.get());
    }
    if (in.flag()) {
      quote.cue(cue(in, article));
    }
    if (in.flag()) {
      quote.speaker(speaker(in, article));
    }
    return quote.build();
  }

  private static Cue cue(RecordInput in, Article article) throws IOException {
    Span place = span(in);
    return new Cue(place, words(in, article, place));
  }

  private static Speaker speaker(RecordInput in, Article article) throws IOException {
    Optional<Span> span = place(in);
    String text = span.isPresent() ? words(in, article, span.get()) : in.text();
    Speaker.Builder speaker = Speaker.builder(text);
    if (span.isPresent()) {
      speaker.span(span.get());
    }
    if (!in.flag()) {
      speaker.name(in.text());
    }
    if (in.flag()) {
      speaker.organization(in.text());
    }
    return speaker.confidence(in.decimal()).build();
  }

  private static void place(RecordOutput out, Article article, Optional<Span> span, String text)
      throws IOException {
    out.flag(span.isPresent());
    if (span.isPresent()) {
      requiredPlace(out, article, span.get(), text);
    } else {
      out.text(text);
    }
  }

  private static void requiredPlace(RecordOutput out, Article article, Span span, String text)
      throws IOException {
    span(out, span);
    String part = article.text(span.part());
    boolean asWritten = span.end() <= part.length() && span.coveredText(part).equals(text);
    out.flag(asWritten);
    if (!asWritten) {
      out.text(text);
    }
  }

  private static void span(RecordOutput out, Span span) throws IOException {
    out.constant(span.part());
    out.count(span.start());
    out.count(span.length());
  }

  private static Optional<Span> place(RecordInput in) throws IOException {
    return in.flag() ? Optional.of(span(in)) : Optional.empty();
  }

  private static Span span(RecordInput in) throws IOException {
    Part part = in.constant(Part.values());
    int start = in.nonNegative();
    return new Span(part, start, start + in.nonNegative());
  }

  private static String words(RecordInput in, Article article, Span span) throws IOException {
    return in.flag() ? span.coveredText(article.text(span.part())) : in.text();
  }
}
