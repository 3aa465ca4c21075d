package org.onrecord.read.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.Cue;
import org.onrecord.model.Mention;
import org.onrecord.model.Part;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;

/** Writes the actors and quotes of an article as described in {@code ArticleJson}. */
public final class AnnotationJson {

  private AnnotationJson() {}

  public static void actors(List<Actor> actors, JsonWriter out) throws IOException {
    out.beginArray();
    for (Actor actor : actors) {
      out.beginObject().name("name").value(actor.name()).name("kind").value(actor.kind().label());
      out.name("mentions").beginArray();
      for (Mention mention : actor.mentions()) {
        out.beginObject().name("in").value(mention.span().part().label());
        offsets(Optional.of(mention.span()), out);
        out.name("text").value(mention.text());
        out.name("form").value(mention.form().label()).endObject();
      }
      out.endArray().endObject();
    }
    out.endArray();
  }

  public static void quotes(List<Quote> quotes, JsonWriter out) throws IOException {
    out.beginArray();
    for (Quote quote : quotes) {
      Optional<Part> part = quote.span().map(Span::part);
      out.beginObject();
      out.name("in").value(part.map(Part::label).orElse(null));
      offsets(quote.span(), out);
      out.name("text").value(quote.text()).name("kind").value(quote.kind().label());
      out.name("utterance").value(quote.utterance());
      optional(quote.clause(), (clause, w) -> clause(clause, part, w), out.name("clause"));
      optional(quote.cue(), (cue, w) -> cue(cue, part, w), out.name("cue"));
      optional(quote.speaker(), (speaker, w) -> speaker(speaker, part, w), out.name("speaker"));
      out.endObject();
    }
    out.endArray();
  }

  /** Writes the fields of an object. */
  private interface Fields<T> {
    void write(T value, JsonWriter out) throws IOException;
  }

  private static <T> void optional(Optional<T> value, Fields<T> fields, JsonWriter out)
      throws IOException {
    if (value.isPresent()) {
      out.beginObject();
      fields.write(value.get(), out);
      out.endObject();
    } else {
      out.nullValue();
    }
  }

  private static void clause(Span clause, Optional<Part> quotePart, JsonWriter out)
      throws IOException {
    place(Optional.of(clause), quotePart, out);
  }

  private static void cue(Cue cue, Optional<Part> quotePart, JsonWriter out) throws IOException {
    place(Optional.of(cue.span()), quotePart, out);
    out.name("text").value(cue.text());
  }

  private static void speaker(Speaker speaker, Optional<Part> quotePart, JsonWriter out)
      throws IOException {
    place(speaker.span(), quotePart, out);
    out.name("text").value(speaker.text()).name("name").value(speaker.name());
    out.name("organization").value(speaker.organization().orElse(null));
    out.name("confidence").value(speaker.confidence());
  }

  /** The part is written only if it is not that of the quote. */
  private static void place(Optional<Span> span, Optional<Part> quotePart, JsonWriter out)
      throws IOException {
    if (span.isPresent() && !span.map(Span::part).equals(quotePart)) {
      out.name("in").value(span.get().part().label());
    }
    offsets(span, out);
  }

  private static void offsets(Optional<Span> span, JsonWriter out) throws IOException {
    out.name("start").value(span.map(Span::start).orElse(null));
    out.name("end").value(span.map(Span::end).orElse(null));
  }
}
