package org.onrecord.read.json;

import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Part;
import org.onrecord.model.Span;
import org.onrecord.read.context.TextRules;

/**
 * The offsets in a record: {@code in}, {@code start}, {@code end}, checked against the text they
 * should cover.
 */
final class JsonSpan {

  private JsonSpan() {}

  static boolean isGiven(JsonFields fields) {
    return fields.value("start").isPresent() || fields.value("end").isPresent();
  }

  /** Whether null offsets mean that there is no span, as in our own lines. */
  static boolean isExplicitlyAbsent(JsonFields fields) {
    return fields.has("start") && !isGiven(fields);
  }

  /** The part that {@code in} names, otherwise {@code otherwise}. */
  static Part part(JsonFields fields, Part otherwise) {
    return fields
        .oneOf("in", Part.values(), Part::label, "body, title or standfirst")
        .orElse(otherwise);
  }

  private static boolean isWithinCharacter(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  /**
   * The given span, if it is inside the article and covers {@code text}; otherwise the problem is
   * reported.
   *
   * @param text the expected text; empty if any is accepted
   */
  static Optional<Span> read(JsonFields fields, Part otherwise, Article words, String text) {
    Optional<Integer> start = fields.integer("start");
    Optional<Integer> end = fields.integer("end");
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    Part part = part(fields, otherwise);
    String given = "offsets " + start.get() + "–" + end.get();
    String partText = words.text(part);
    if (start.get() < 0 || start.get() > end.get() || end.get() > partText.length()) {
      fields
          .problems()
          .accept(given + " are outside the " + part.label() + " (0–" + partText.length() + ")");
      return Optional.empty();
    }
    if (isWithinCharacter(partText, start.get()) || isWithinCharacter(partText, end.get())) {
      fields.problems().accept(given + " split a surrogate pair");
      return Optional.empty();
    }
    Span span = new Span(part, start.get(), end.get());
    if (!text.isEmpty() && !span.coveredText(partText).equals(text)) {
      fields
          .problems()
          .accept(
              given
                  + " contain “"
                  + TextRules.abbreviated(span.coveredText(partText))
                  + "”, not “"
                  + TextRules.abbreviated(text)
                  + "”");
      return Optional.empty();
    }
    return Optional.of(span);
  }
}
