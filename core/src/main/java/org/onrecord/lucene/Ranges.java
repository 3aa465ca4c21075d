package org.onrecord.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.onrecord.search.Range;

/** Stretches of text that matched. */
final class Ranges {

  private Ranges() {}

  /** The words of a short text whose terms are wanted, as offsets from {@code from}. */
  static List<Range> of(String text, Set<String> terms, int from) {
    List<Range> ranges = new ArrayList<>();
    try (TokenStream stream = Analyzers.text().tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (terms.contains(term.toString())) {
          ranges.add(new Range(from + offset.startOffset(), from + offset.endOffset()));
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from a string cannot fail", e);
    }
    return ranges;
  }

  /** The same stretches in order, those that overlap joined. */
  static List<Range> apart(List<Range> ranges) {
    List<Range> apart = new ArrayList<>();
    ranges.sort(Comparator.comparingInt(Range::start).thenComparingInt(Range::end));
    for (Range range : ranges) {
      Range last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
      if (last != null && range.start() < last.end()) {
        apart.set(apart.size() - 1, new Range(last.start(), Math.max(last.end(), range.end())));
      } else {
        apart.add(range);
      }
    }
    return apart;
  }
}
