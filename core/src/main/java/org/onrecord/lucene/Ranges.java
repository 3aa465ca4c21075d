package org.onrecord.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.onrecord.search.Range;

/** Stretches of text that matched. */
final class Ranges {

  private Ranges() {}

  /**
   * A term of a text.
   *
   * @param position as which word it stands there, words that are not searched counted
   * @param start where it begins
   * @param end where it ends
   */
  record Placed(String term, int position, int start, int end) {}

  /** Terms to be looked for each by itself. */
  static List<List<Placed>> alone(Collection<String> terms) {
    List<List<Placed>> alone = new ArrayList<>();
    for (String term : terms) {
      alone.add(List.of(new Placed(term, 0, 0, 0)));
    }
    return alone;
  }

  /** Terms to be looked for side by side; nothing if there are none. */
  static List<List<Placed>> together(List<Placed> terms) {
    return terms.isEmpty() ? List.of() : List.of(terms);
  }

  /** The terms of running text, in order. */
  static List<Placed> terms(String text) {
    List<Placed> terms = new ArrayList<>();
    try (TokenStream stream = Analyzers.text().tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      int position = 0;
      stream.reset();
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        terms.add(new Placed(term.toString(), position, offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from a string cannot fail", e);
    }
    return terms;
  }

  /** Where in a short text one of the sequences of terms stands, as offsets from {@code from}. */
  static List<Range> of(String text, Collection<List<Placed>> wanted, int from) {
    Map<Integer, Placed> terms = new LinkedHashMap<>();
    for (Placed term : terms(text)) {
      terms.put(term.position(), term);
    }
    List<Range> ranges = new ArrayList<>();
    for (List<Placed> sequence : wanted) {
      for (Placed first : terms.values()) {
        int end = end(sequence, first, terms);
        if (end >= 0) {
          ranges.add(new Range(from + first.start(), from + end));
        }
      }
    }
    return apart(ranges);
  }

  /** Where the sequence ends that begins with a term; -1 if none does. */
  private static int end(List<Placed> sequence, Placed first, Map<Integer, Placed> terms) {
    int end = first.end();
    for (Placed wanted : sequence) {
      int position = first.position() + wanted.position() - sequence.get(0).position();
      Placed there = terms.get(position);
      if (there == null || !there.term().equals(wanted.term())) {
        return -1;
      }
      end = there.end();
    }
    return end;
  }

  /** The same stretches in order, those that overlap joined. */
  static List<Range> apart(List<Range> ranges) {
    List<Range> apart = new ArrayList<>();
    ranges.sort(Ranges::inOrder);
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

  private static int inOrder(Range one, Range other) {
    int earlier = Integer.compare(one.start(), other.start());
    return earlier == 0 ? Integer.compare(one.end(), other.end()) : earlier;
  }
}
