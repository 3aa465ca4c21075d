package org.onrecord.read.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import com.google.gson.JsonElement;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Part;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.read.context.TextRules;

/**
 * The quotes of a record: strings, or objects with or without offsets.
 *
 * <p>Without offsets, a quote is located at the first occurrence of its text in the body, otherwise
 * in the title, that no earlier quote uses; quotation marks directly around it become part of it. A
 * quote whose text does not occur has no span. Without a kind, text in quotation marks that begins
 * and ends like a sentence is direct, other text partial. A quote without an utterance number is an
 * utterance by itself.
 */
final class JsonQuotes {

  private final ArticleTextFinder finders;
  private final JsonFields fields;
  private final boolean isOnrecordJson;
  private final Map<Part, RangeSet<Integer>> used = new EnumMap<>(Part.class);
  private final Set<Integer> named = new HashSet<>();
  private int utterances;

  JsonQuotes(ArticleTextFinder finders, JsonFields fields, boolean own) {
    this.finders = finders;
    this.fields = fields;
    this.isOnrecordJson = own;
    for (Part part : Part.values()) {
      used.put(part, TreeRangeSet.create());
    }
  }

  ImmutableList<Quote> read() {
    ImmutableList.Builder<Quote> quotes = ImmutableList.builder();
    List<JsonElement> list = fields.list("quotes");
    list.forEach(element -> named.add(utterance(element)));
    for (int i = 0; i < list.size(); i++) {
      read(list.get(i), "quotes[" + i + "]").ifPresent(quotes::add);
    }
    return quotes.build();
  }

  private Optional<Quote> read(JsonElement element, String name) {
    if (element.isJsonObject()) {
      return read(fields.within(name, element));
    }
    if (element.isJsonPrimitive() && !TextRules.isBlank(element.getAsString())) {
      return Optional.of(place(element.getAsString(), Optional.empty(), nextUtterance()));
    }
    fields.wrongType(name, element, "a quote");
    return Optional.empty();
  }

  private Optional<Quote> read(JsonFields given) {
    String text = given.string("text").orElse("");
    Optional<Quote.Kind> kind =
        given.oneOf(
            "kind",
            Quote.Kind.values(),
            Quote.Kind::label,
            "direct, partial, indirect or attitude");
    Optional<Span> span =
        JsonSpan.isGiven(given)
            ? JsonSpan.read(given, Part.BODY, finders.article(), text)
            : Optional.empty();
    if (span.isEmpty() && TextRules.isBlank(text)) {
      given.problems().accept("has no \"text\"");
      return Optional.empty();
    }
    int utterance = given.positiveInteger("utterance").orElseGet(this::nextUtterance);
    Quote quote;
    if (span.isPresent()) {
      take(span.get());
      quote = quote(span, finders.words(span.get()), kind, utterance);
    } else if (isOnrecordJson && JsonSpan.isExplicitlyAbsent(given)) {
      quote = quote(Optional.empty(), text, kind, utterance);
    } else {
      quote = place(text, kind, utterance);
    }
    Quote.Builder whole = quote.toBuilder();
    clause(given, quote).ifPresent(whole::clause);
    JsonMention.cue(given, quote, finders, isOnrecordJson).ifPresent(whole::cue);
    JsonMention.speaker(given, quote, finders, isOnrecordJson).ifPresent(whole::speaker);
    return Optional.of(whole.build());
  }

  /** The next utterance number that no quote names. */
  private int nextUtterance() {
    do {
      utterances++;
    } while (named.contains(utterances));
    return utterances;
  }

  /** The utterance number of an element, 0 if it has none. */
  private static int utterance(JsonElement element) {
    return element.isJsonObject()
        ? new JsonFields(element.getAsJsonObject(), problem -> {})
            .positiveInteger("utterance")
            .orElse(0)
        : 0;
  }

  private Optional<Span> clause(JsonFields given, Quote quote) {
    Part part = quote.span().map(Span::part).orElse(Part.BODY);
    return given
        .object("clause")
        .flatMap(clause -> JsonSpan.read(clause, part, finders.article(), ""));
  }

  private Quote place(String text, Optional<Quote.Kind> kind, int utterance) {
    boolean indirect = kind.filter(given -> !given.isMarked()).isPresent();
    Optional<Span> span = find(text, indirect);
    span.ifPresent(this::take);
    return quote(span, span.map(finders::words).orElse(text), kind, utterance);
  }

  private Optional<Span> find(String text, boolean indirect) {
    boolean marked = QuotationMarks.around(TextRules.trim(text)) && !indirect;
    String inner = indirect ? text : QuotationMarks.strip(TextRules.trim(text));
    Optional<Span> exact = marked ? findFree(text, false) : Optional.empty();
    return exact.or(() -> findFree(inner, !indirect));
  }

  private Optional<Span> findFree(String text, boolean widen) {
    for (Part part : List.of(Part.BODY, Part.TITLE)) {
      String partText = finders.article().text(part);
      Optional<Span> found = finders.in(part).find(text, 0);
      while (found.isPresent()) {
        Span span = widen ? QuotationMarks.widen(found.get(), partText) : found.get();
        if (isFree(span)) {
          return Optional.of(span);
        }
        found = finders.in(part).find(text, span.end());
      }
    }
    return Optional.empty();
  }

  private static Quote quote(
      Optional<Span> span, String text, Optional<Quote.Kind> kind, int utterance) {
    boolean direct = QuotationMarks.around(text) && QuotationMarks.holdUtterance(text);
    Quote.Builder quote =
        Quote.builder(text, kind.orElse(direct ? Quote.Kind.DIRECT : Quote.Kind.PARTIAL))
            .utterance(utterance);
    span.ifPresent(quote::span);
    return quote.build();
  }

  private boolean isFree(Span span) {
    return !rangesOf(span.part()).intersects(range(span));
  }

  private void take(Span span) {
    rangesOf(span.part()).add(range(span));
  }

  private static Range<Integer> range(Span span) {
    return Range.closedOpen(span.start(), span.end());
  }

  @SuppressWarnings("NullAway") // The constructor adds an entry for every part.
  private RangeSet<Integer> rangesOf(Part part) {
    return used.get(part);
  }
}
