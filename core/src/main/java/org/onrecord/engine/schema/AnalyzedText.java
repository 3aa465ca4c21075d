package org.onrecord.engine.schema;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * A text analyzed once for all its uses: stemmed terms, unstemmed words, and copy detection.
 * Repeated words are analyzed once.
 */
public final class AnalyzedText {

  private static final int INITIAL_CAPACITY = 64;

  private final List<String> distinct;
  private final ImmutableIntArray words;
  private final ImmutableIntArray starts;
  private final ImmutableIntArray ends;

  private AnalyzedText(
      List<String> distinct,
      ImmutableIntArray words,
      ImmutableIntArray starts,
      ImmutableIntArray ends) {
    this.distinct = distinct;
    this.words = words;
    this.starts = starts;
    this.ends = ends;
  }

  public static AnalyzedText of(String text) {
    CharArrayMap<Integer> numbers = new CharArrayMap<>(INITIAL_CAPACITY, false);
    List<String> distinct = new ArrayList<>();
    ImmutableIntArray.Builder words = ImmutableIntArray.builder();
    ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
    ImmutableIntArray.Builder ends = ImmutableIntArray.builder();
    try (TokenStream stream = Analyzers.names().tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        Integer number = numbers.get(term.buffer(), 0, term.length());
        if (number == null) {
          number = distinct.size();
          distinct.add(term.toString());
          numbers.put(distinct.get(number), number);
        }
        words.add(number);
        starts.add(offset.startOffset());
        ends.add(offset.endOffset());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from a string cannot fail", e);
    }
    return new AnalyzedText(distinct, words.build(), starts.build(), ends.build());
  }

  /** All words in order, normalized for case, accents and full stops. */
  public List<String> words() {
    return new AbstractList<>() {
      @Override
      public String get(int index) {
        return distinct.get(words.get(index));
      }

      @Override
      public int size() {
        return words.length();
      }
    };
  }

  /** The distinct unstemmed words. */
  TokenStream written() {
    return new TermReplayStream(distinct, ImmutableIntArray.of(), ImmutableIntArray.of());
  }

  /** The terms of the text analyzer, in order. */
  public ImmutableList<String> searchedTerms() {
    List<@Nullable String> terms = terms();
    ImmutableList.Builder<String> searched = ImmutableList.builder();
    words.forEach(
        word -> {
          String term = terms.get(word);
          if (term != null) {
            searched.add(term);
          }
        });
    return searched.build();
  }

  /** The terms produced by the text analyzer, with positions. */
  TokenStream analyzed() {
    List<@Nullable String> terms = terms();
    List<@Nullable String> all =
        new AbstractList<>() {
          @Override
          public @Nullable String get(int index) {
            return terms.get(words.get(index));
          }

          @Override
          public int size() {
            return words.length();
          }
        };
    return new TermReplayStream(all, starts, ends);
  }

  /** The term of each distinct word; null for a stop word. */
  private List<@Nullable String> terms() {
    List<@Nullable String> terms = new ArrayList<>(distinct.size());
    try (TokenStream stream = Analyzers.analyzed(written())) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        for (int left = step.getPositionIncrement(); left > 1; left--) {
          terms.add(null);
        }
        terms.add(term.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot fail", e);
    }
    while (terms.size() < distinct.size()) {
      terms.add(null);
    }
    return terms;
  }

  /** A token stream of precomputed terms; null terms leave gaps. */
  private static final class TermReplayStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

    private final List<? extends @Nullable String> terms;
    private final ImmutableIntArray starts;
    private final ImmutableIntArray ends;
    private int next;

    /** Without offsets, if they are not available. */
    TermReplayStream(
        List<? extends @Nullable String> terms, ImmutableIntArray starts, ImmutableIntArray ends) {
      this.terms = terms;
      this.starts = starts;
      this.ends = ends;
    }

    @Override
    public void reset() {
      next = 0;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      for (int steps = 1; next < terms.size(); steps++) {
        int here = next++;
        String text = terms.get(here);
        if (text != null) {
          term.append(text);
          step.setPositionIncrement(steps);
          if (!starts.isEmpty()) {
            offset.setOffset(starts.get(here), ends.get(here));
          }
          return true;
        }
      }
      return false;
    }
  }
}
