package org.onrecord.read.json;

import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Part;
import org.onrecord.model.Span;
import org.onrecord.read.context.TextRules;

/**
 * Offsets as a record gives them: {@code in}, {@code start}, {@code end}, checked against the words
 * they should cover.
 */
final class JsonSpan {

  private JsonSpan() {}

  static boolean isGiven(JsonFields fields) {
    return fields.value("start").isPresent() || fields.value("end").isPresent();
  }

  /** Whether null offsets say that there is no place, as in the lines we write. */
  static boolean isExplicitlyAbsent(JsonFields fields) {
    return fields.has("start") && !isGiven(fields);
  }

  /** The part that {@code in} names, else {@code otherwise}. */
  static Part part(JsonFields fields, Part otherwise) {
    return fields
        .choice("in", Part.values(), Part::label, "body, title or standfirst")
        .orElse(otherwise);
  }

  private static boolean isWithinCharacter(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  /**
   * The span that is given, if it lies in the article and holds {@code text}; otherwise that is
   * reported.
   *
   * @param text the words that should stand there; empty for whichever
   */
  static Optional<Span> read(JsonFields fields, Part otherwise, Article words, String text) {
    Optional<Integer> start = fields.integer("start");
    Optional<Integer> end = fields.integer("end");
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    Part part = part(fields, otherwise);
    String given = "offsets " + start.get() + "–" + end.get();
    String whole = words.text(part);
    if (start.get() < 0 || start.get() > end.get() || end.get() > whole.length()) {
      fields
          .problems()
          .accept(given + " are outside the " + part.label() + " (0–" + whole.length() + ")");
      return Optional.empty();
    }
    if (isWithinCharacter(whole, start.get()) || isWithinCharacter(whole, end.get())) {
      fields.problems().accept(given + " split a surrogate pair");
      return Optional.empty();
    }
    Span span = new Span(part, start.get(), end.get());
    if (!text.isEmpty() && !span.coveredText(whole).equals(text)) {
      fields
          .problems()
          .accept(
              given
                  + " contain “"
                  + TextRules.abbreviated(span.coveredText(whole))
                  + "”, not “"
                  + TextRules.abbreviated(text)
                  + "”");
      return Optional.empty();
    }
    return Optional.of(span);
  }
}
