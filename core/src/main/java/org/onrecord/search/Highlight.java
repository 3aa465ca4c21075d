package org.onrecord.search;

import java.util.List;
import java.util.Objects;
import org.onrecord.model.Span;

/**
 * A passage that shows why an article matched.
 *
 * @param span its span
 * @param text its text
 * @param ranges the matches in order, as offsets into the same part as {@code span}, not into
 *     {@code text}
 */
public record Highlight(Span span, String text, List<Range> ranges) {

  /** Copies the list. */
  public Highlight {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    ranges = List.copyOf(ranges);
  }
}
