package org.onrecord.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import com.google.gson.JsonElement;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Cue;
import org.onrecord.model.Part;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;

/**
 * The quotes of a record: strings, or objects with or without offsets.
 *
 * <p>Without offsets, a quote is placed at the first occurrence of its text in the body, else in
 * the title, that no earlier quote has taken; marks directly around it become part of it. A text
 * that occurs nowhere is kept unplaced. Where no kind is given, words in marks that begin and end
 * like a sentence are direct, all others partial.
 */
final class GivenQuotes {

  /**
   * More are not placed in the text: placing takes time with their number and the text's length.
   */
  private static final int MOST_PLACED = 10_000;

  private final Article words;
  private final JsonFields fields;
  private final boolean own;
  private final Map<Part, Finder> finders = new EnumMap<>(Part.class);
  private final Map<Part, RangeSet<Integer>> taken = new EnumMap<>(Part.class);
  private int placed;

  GivenQuotes(Article words, JsonFields fields, boolean own) {
    this.words = words;
    this.fields = fields;
    this.own = own;
    for (Part part : Part.values()) {
      finders.put(part, new Finder(part, words.text(part)));
      taken.put(part, TreeRangeSet.create());
    }
  }

  ImmutableList<Quote> read() {
    ImmutableList.Builder<Quote> quotes = ImmutableList.builder();
    List<JsonElement> list = fields.list("quotes");
    for (int i = 0; i < list.size(); i++) {
      read(list.get(i), "quotes[" + i + "]").ifPresent(quotes::add);
    }
    return quotes.build();
  }

  private Optional<Quote> read(JsonElement element, String name) {
    if (element.isJsonObject()) {
      return read(
          new JsonFields(
              element.getAsJsonObject(),
              problem -> fields.problems().accept('"' + name + "\": " + problem)));
    }
    if (element.isJsonPrimitive() && !Text.isBlank(element.getAsString())) {
      return Optional.of(place(element.getAsString(), Optional.empty()));
    }
    fields.wrongType(name, element, "a quote");
    return Optional.empty();
  }

  private Optional<Quote> read(JsonFields given) {
    String text = given.string("text").orElse("");
    Optional<Quote.Kind> kind = kind(given);
    Optional<Span> span =
        GivenSpan.isGiven(given) ? GivenSpan.read(given, Part.BODY, words, text) : Optional.empty();
    if (span.isEmpty() && Text.isBlank(text)) {
      given.problems().accept("has no \"text\"");
      return Optional.empty();
    }
    Quote quote;
    if (span.isPresent()) {
      take(span.get());
      quote = quote(span, span.get().of(words.text(span.get().in())), kind);
    } else if (own && given.has("start") && !GivenSpan.isGiven(given)) {
      quote = quote(Optional.empty(), text, kind);
    } else {
      quote = place(text, kind);
    }
    Optional<Speaker> speaker = speaker(given, quote);
    return Optional.of(
        new Quote(quote.span(), quote.text(), quote.kind(), cue(given, quote), speaker));
  }

  private Quote place(String text, Optional<Quote.Kind> kind) {
    boolean indirect = kind.filter(Quote.Kind.INDIRECT::equals).isPresent();
    Optional<Span> span = placed++ < MOST_PLACED ? find(text, indirect) : Optional.empty();
    span.ifPresent(this::take);
    return quote(span, span.map(found -> found.of(words.text(found.in()))).orElse(text), kind);
  }

  private Optional<Span> find(String text, boolean indirect) {
    boolean marked = Marks.around(Text.trim(text)) && !indirect;
    String inner = indirect ? text : Marks.strip(Text.trim(text));
    Optional<Span> exact = marked ? findFree(text, false) : Optional.empty();
    return exact.or(() -> findFree(inner, !indirect));
  }

  private Optional<Span> findFree(String text, boolean widen) {
    for (Part part : List.of(Part.BODY, Part.TITLE)) {
      String whole = words.text(part);
      Optional<Span> found = finder(part).find(text, 0);
      while (found.isPresent()) {
        Span span = widen ? Marks.widen(found.get(), whole) : found.get();
        if (isFree(span)) {
          return Optional.of(span);
        }
        found = finder(part).find(text, span.end());
      }
    }
    return Optional.empty();
  }

  private static Quote quote(Optional<Span> span, String text, Optional<Quote.Kind> kind) {
    boolean direct = Marks.around(text) && Marks.holdUtterance(text);
    return new Quote(
        span,
        text,
        kind.orElse(direct ? Quote.Kind.DIRECT : Quote.Kind.PARTIAL),
        Optional.empty(),
        Optional.empty());
  }

  private Optional<Quote.Kind> kind(JsonFields given) {
    Optional<String> label = given.string("kind");
    Optional<Quote.Kind> kind =
        label.flatMap(
            name ->
                Arrays.stream(Quote.Kind.values())
                    .filter(one -> one.label().equals(name))
                    .findFirst());
    if (label.isPresent() && kind.isEmpty()) {
      given.problems().accept("\"kind\" is " + label.get() + ", not direct, partial or indirect");
    }
    return kind;
  }

  private Optional<Cue> cue(JsonFields given, Quote quote) {
    Optional<JsonElement> value = given.value("cue");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<Mentioned> cue = mentioned(given, "cue", value.get(), quote);
    return cue.flatMap(found -> found.span.map(span -> new Cue(span, found.text)));
  }

  private Optional<Speaker> speaker(JsonFields given, Quote quote) {
    Optional<JsonElement> value = given.value("speaker");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<Mentioned> mention = mentioned(given, "speaker", value.get(), quote);
    return mention.map(found -> new Speaker(found.span, found.text, found.name, found.confidence));
  }

  /** A speaker or cue: its text as given, and its place if it has one in the quote's paragraph. */
  private record Mentioned(Optional<Span> span, String text, String name, double confidence) {}

  private Optional<Mentioned> mentioned(
      JsonFields given, String field, JsonElement value, Quote quote) {
    if (value.isJsonPrimitive()) {
      String text = value.getAsString();
      return Text.isBlank(text)
          ? Optional.empty()
          : Optional.of(new Mentioned(findNear(text, quote), text, text, 1));
    }
    if (!value.isJsonObject()) {
      given.wrongType(field, value, "a name or an object");
      return Optional.empty();
    }
    JsonFields object =
        new JsonFields(
            value.getAsJsonObject(),
            problem -> given.problems().accept('"' + field + "\": " + problem));
    Part part = quote.span().map(Span::in).orElse(Part.BODY);
    String text = object.string("text").or(() -> object.string("name")).orElse("");
    Optional<Span> span =
        GivenSpan.isGiven(object)
            ? GivenSpan.read(object, part, words, object.string("text").orElse(""))
            : Optional.empty();
    if (span.isPresent() && !object.has("text")) {
      text = span.get().of(words.text(span.get().in()));
    }
    String written = text;
    if (Text.isBlank(written) && !own) {
      object.problems().accept("has neither \"text\" nor \"name\"");
      return Optional.empty();
    }
    boolean unplaced = own && object.has("start") && !GivenSpan.isGiven(object);
    return Optional.of(
        new Mentioned(
            span.isPresent() || unplaced ? span : findNear(written, quote),
            written,
            object.string("name").orElse(written),
            object.share("confidence").orElse(1.0)));
  }

  /** Where words stand in the quote's paragraph, outside the quote if they do. */
  private Optional<Span> findNear(String text, Quote quote) {
    if (quote.span().isEmpty() || Text.isBlank(text)) {
      return Optional.empty();
    }
    Span said = quote.span().get();
    Finder finder = finder(said.in());
    int start = finder.text().lastIndexOf('\n', said.start() - 1) + 1;
    int end = finder.text().indexOf('\n', said.end());
    int to = end < 0 ? finder.text().length() : end;
    return finder
        .find(text, start, said.start())
        .or(() -> finder.find(text, said.end(), to))
        .or(() -> finder.find(text, start, to));
  }

  private boolean isFree(Span span) {
    return !rangesOf(span.in()).intersects(range(span));
  }

  private void take(Span span) {
    rangesOf(span.in()).add(range(span));
  }

  private static Range<Integer> range(Span span) {
    return Range.closedOpen(span.start(), span.end());
  }

  @SuppressWarnings("NullAway") // The constructor puts one for every part.
  private Finder finder(Part part) {
    return finders.get(part);
  }

  @SuppressWarnings("NullAway") // The constructor puts one for every part.
  private RangeSet<Integer> rangesOf(Part part) {
    return taken.get(part);
  }
}
