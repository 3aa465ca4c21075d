package org.onrecord.read;

import java.util.Arrays;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Part;
import org.onrecord.model.Span;

/**
 * Offsets as a record gives them: {@code in}, {@code start}, {@code end}, checked against the words
 * they should cover.
 */
final class GivenSpan {

  private GivenSpan() {}

  static boolean isGiven(JsonFields fields) {
    return fields.value("start").isPresent() || fields.value("end").isPresent();
  }

  /** The part that {@code in} names, else {@code otherwise}. */
  static Part part(JsonFields fields, Part otherwise) {
    Optional<String> in = fields.string("in");
    Optional<Part> part = in.flatMap(label -> find(label));
    if (in.isPresent() && part.isEmpty()) {
      fields.problems().accept("\"in\" is " + in.get() + ", not body, title or standfirst");
    }
    return part.orElse(otherwise);
  }

  /**
   * The span that is given, if it lies in the article and holds {@code text}; otherwise that is
   * reported.
   *
   * @param text the words that should stand there; empty for whichever
   */
  static Optional<Span> read(JsonFields fields, Part otherwise, Article words, String text) {
    Optional<Integer> start = fields.whole("start");
    Optional<Integer> end = fields.whole("end");
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    Part part = part(fields, otherwise);
    String given = "offsets " + start.get() + "–" + end.get();
    String whole = words.text(part);
    if (start.get() < 0 || start.get() > end.get() || end.get() > whole.length()) {
      fields
          .problems()
          .accept(given + " do not lie in the " + part.label() + " (0–" + whole.length() + ")");
      return Optional.empty();
    }
    Span span = new Span(part, start.get(), end.get());
    if (!text.isEmpty() && !span.of(whole).equals(text)) {
      fields
          .problems()
          .accept(given + " hold “" + shown(span.of(whole)) + "”, not “" + shown(text) + "”");
      return Optional.empty();
    }
    return Optional.of(span);
  }

  private static Optional<Part> find(String label) {
    return Arrays.stream(Part.values()).filter(part -> part.label().equals(label)).findFirst();
  }

  private static String shown(String words) {
    return words.length() > 40 ? words.substring(0, 40) + "…" : words;
  }
}
