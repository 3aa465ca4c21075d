package org.onrecord.search;

import java.util.List;
import org.onrecord.model.Span;

/**
 * A passage that shows why an article was found.
 *
 * @param span where the passage stands
 * @param text its words
 * @param ranges what matched in it, in order, as offsets into the same part as {@code span}, not
 *     into {@code text}
 */
public record Highlight(Span span, String text, List<Range> ranges) {

  public Highlight {
    ranges = List.copyOf(ranges);
  }
}
