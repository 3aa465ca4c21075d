package org.onrecord.search;

import java.util.List;
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
    ranges = List.copyOf(ranges);
  }
}
