package org.onrecord.read.json;

import com.google.gson.JsonElement;
import java.util.Optional;
import org.onrecord.model.Cue;
import org.onrecord.model.Part;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.read.context.TextRules;

/**
 * The speaker or cue of a quote in a record: a string, or an object with or without offsets.
 * Without offsets it is located in the quote's paragraph, if its text occurs there.
 */
record JsonMention(
    Optional<Span> span,
    String text,
    String name,
    Optional<String> organization,
    double confidence) {

  private JsonMention(Optional<Span> span, String text) {
    this(span, text, text, Optional.empty(), 1);
  }

  static Optional<Speaker> speaker(
      JsonFields quoteFields, Quote quote, ArticleTextFinder finders, boolean own) {
    return quoteFields
        .value("speaker")
        .flatMap(value -> read("speaker", value, quoteFields, quote, finders, own))
        .map(JsonMention::toSpeaker);
  }

  private Speaker toSpeaker() {
    Speaker.Builder speaker = Speaker.builder(text).name(name).confidence(confidence);
    span.ifPresent(speaker::span);
    organization.ifPresent(speaker::organization);
    return speaker.build();
  }

  static Optional<Cue> cue(
      JsonFields quoteFields, Quote quote, ArticleTextFinder finders, boolean own) {
    Optional<JsonMention> cue =
        quoteFields
            .value("cue")
            .flatMap(value -> read("cue", value, quoteFields, quote, finders, own));
    if (cue.isPresent() && cue.get().span.isEmpty()) {
      quoteFields
          .problems()
          .accept(
              "\"cue\" ("
                  + TextRules.abbreviated(cue.get().text)
                  + ") is not in the quote's paragraph");
    }
    return cue.flatMap(given -> given.span.map(span -> new Cue(span, given.text)));
  }

  private static Optional<JsonMention> read(
      String field,
      JsonElement value,
      JsonFields quoteFields,
      Quote quote,
      ArticleTextFinder finders,
      boolean own) {
    if (value.isJsonObject()) {
      return read(quoteFields.within(field, value), quote, finders, own);
    }
    if (!value.isJsonPrimitive()) {
      quoteFields.wrongType(field, value, "a name or an object");
      return Optional.empty();
    }
    String text = value.getAsString();
    return Optional.of(text)
        .filter(words -> !TextRules.isBlank(words))
        .map(words -> new JsonMention(finders.inParagraph(quote, words), words));
  }

  private static Optional<JsonMention> read(
      JsonFields fields, Quote quote, ArticleTextFinder finders, boolean own) {
    Part part = quote.span().map(Span::part).orElse(Part.BODY);
    Optional<String> written = fields.string("text");
    Optional<Span> given =
        JsonSpan.isGiven(fields)
            ? JsonSpan.read(fields, part, finders.article(), written.orElse(""))
            : Optional.empty();
    Optional<String> name = fields.string("name");
    String text = written.or(() -> given.map(finders::words)).or(() -> name).orElse("");
    if (TextRules.isBlank(text) && !own) {
      fields.problems().accept("has neither \"text\" nor \"name\"");
      return Optional.empty();
    }
    boolean unplaced = given.isPresent() || (own && JsonSpan.isExplicitlyAbsent(fields));
    return Optional.of(
        new JsonMention(
            unplaced ? given : finders.inParagraph(quote, text),
            text,
            name.orElse(text),
            fields.string("organization").filter(whom -> own || !TextRules.isBlank(whom)),
            fields.fraction("confidence").orElse(1.0)));
  }
}
