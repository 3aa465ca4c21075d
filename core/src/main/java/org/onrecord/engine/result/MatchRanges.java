package org.onrecord.engine.result;

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
import org.onrecord.engine.schema.Analyzers;
import org.onrecord.search.Range;

/** Ranges of text that matched. */
final class MatchRanges {

  private MatchRanges() {}

  /**
   * A term of a text.
   *
   * @param position its position, counting words that are not indexed
   * @param start its start offset
   * @param end its end offset
   */
  record PositionedTerm(String term, int position, int start, int end) {}

  /** Terms that match one by one. */
  static List<List<PositionedTerm>> asSingleTerms(Collection<String> terms) {
    List<List<PositionedTerm>> alone = new ArrayList<>();
    for (String term : terms) {
      alone.add(List.of(new PositionedTerm(term, 0, 0, 0)));
    }
    return alone;
  }

  /** Terms that match as a phrase; ignored if empty. */
  static List<List<PositionedTerm>> asPhrase(List<PositionedTerm> terms) {
    return terms.isEmpty() ? List.of() : List.of(terms);
  }

  /** The terms of a text, in order. */
  static List<PositionedTerm> terms(String text) {
    List<PositionedTerm> terms = new ArrayList<>();
    try (TokenStream stream = Analyzers.text().tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      int position = 0;
      stream.reset();
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        terms.add(
            new PositionedTerm(
                term.toString(), position, offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from a string cannot fail", e);
    }
    return terms;
  }

  /** The matches of the sequences of terms in a short text, as offsets from {@code from}. */
  static List<Range> find(String text, Collection<List<PositionedTerm>> sequences, int from) {
    Map<Integer, PositionedTerm> terms = new LinkedHashMap<>();
    for (PositionedTerm term : terms(text)) {
      terms.put(term.position(), term);
    }
    List<Range> ranges = new ArrayList<>();
    for (List<PositionedTerm> sequence : sequences) {
      for (PositionedTerm first : terms.values()) {
        int end = end(sequence, first, terms);
        if (end >= 0) {
          ranges.add(new Range(from + first.start(), from + end));
        }
      }
    }
    return merged(ranges);
  }

  /** The end of a sequence that begins with a term; -1 if there is none. */
  private static int end(
      List<PositionedTerm> sequence, PositionedTerm first, Map<Integer, PositionedTerm> terms) {
    int end = first.end();
    for (PositionedTerm term : sequence) {
      int position = first.position() + term.position() - sequence.get(0).position();
      PositionedTerm there = terms.get(position);
      if (there == null || !there.term().equals(term.term())) {
        return -1;
      }
      end = there.end();
    }
    return end;
  }

  /** The ranges in order, with overlapping ranges merged. */
  static List<Range> merged(List<Range> ranges) {
    List<Range> apart = new ArrayList<>();
    ranges.sort(MatchRanges::compare);
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

  private static int compare(Range one, Range other) {
    int earlier = Integer.compare(one.start(), other.start());
    return earlier == 0 ? Integer.compare(one.end(), other.end()) : earlier;
  }
}
