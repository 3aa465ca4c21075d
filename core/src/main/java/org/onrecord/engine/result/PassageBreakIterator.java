package org.onrecord.engine.result;

import com.google.common.collect.Range;
import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.List;
import org.onrecord.text.SentenceSplitter;

/**
 * A BreakIterator for passages: sentences, joined to a minimum length, within paragraphs. Uses our
 * sentence splitter, which handles "Mr."; very long paragraphs are pre-split to bound the cost.
 */
final class PassageBreakIterator extends BreakIterator {

  /** Longer paragraphs are split after this many characters. */
  private static final int MAX_PARAGRAPH_LENGTH = 4_000;

  private static final Range<Integer> NOTHING = Range.closedOpen(0, 0);

  private final int length;
  private String text = "";
  private int current;

  /** The start of the last requested passage. */
  private int lastStart;

  /** The last examined paragraph, its line break included. */
  private Range<Integer> paragraph = NOTHING;

  /** The last examined part of it, and its sentences. */
  private Range<Integer> examined = NOTHING;

  private List<Range<Integer>> sentences = List.of();

  /**
   * @param length the minimum length of a passage in characters, if its paragraph is that long
   */
  PassageBreakIterator(int length) {
    this.length = length;
  }

  @Override
  public void setText(String newText) {
    text = newText;
    paragraph = NOTHING;
    examined = NOTHING;
    sentences = List.of();
    current = 0;
    lastStart = 0;
  }

  @Override
  public void setText(CharacterIterator newText) {
    StringBuilder characters = new StringBuilder();
    for (char c = newText.first(); newText.getIndex() < newText.getEndIndex(); c = newText.next()) {
      characters.append(c);
    }
    setText(characters.toString());
  }

  @Override
  public CharacterIterator getText() {
    return new StringCharacterIterator(text);
  }

  /** The start of the sentence with the character before {@code offset}. */
  @Override
  public int preceding(int offset) {
    if (offset <= 0) {
      current = 0;
      return DONE;
    }
    read(offset - 1);
    lastStart = examined.lowerEndpoint();
    for (Range<Integer> sentence : sentences) {
      if (sentence.lowerEndpoint() < offset) {
        lastStart = sentence.lowerEndpoint();
      }
    }
    current = lastStart;
    return current;
  }

  /** The end of the passage with the character at {@code offset}. */
  @Override
  public int following(int offset) {
    if (offset >= text.length()) {
      current = text.length();
      return DONE;
    }
    read(offset);
    current = examined.upperEndpoint();
    for (Range<Integer> sentence : sentences) {
      int end = sentence.upperEndpoint();
      if (end > offset && end >= lastStart + length) {
        current = end;
        break;
      }
    }
    return current;
  }

  /** Finds the sentences around a character. */
  private void read(int at) {
    if (examined.contains(at)) {
      return;
    }
    if (!paragraph.contains(at)) {
      int newline = text.indexOf('\n', at);
      int end = newline < 0 ? text.length() : newline + 1;
      paragraph = Range.closedOpen(text.lastIndexOf('\n', at - 1) + 1, end);
    }
    int from = paragraph.lowerEndpoint();
    int start = from + (at - from) / MAX_PARAGRAPH_LENGTH * MAX_PARAGRAPH_LENGTH;
    int end = Math.min(paragraph.upperEndpoint(), start + MAX_PARAGRAPH_LENGTH);
    examined = Range.closedOpen(start, end);
    sentences = SentenceSplitter.split(text, start, end);
  }

  @Override
  public int first() {
    lastStart = 0;
    current = 0;
    return current;
  }

  @Override
  public int last() {
    current = text.length();
    return current;
  }

  @Override
  public int next() {
    lastStart = current;
    return following(current);
  }

  @Override
  public int previous() {
    return preceding(current);
  }

  @Override
  public int next(int count) {
    int at = current;
    for (int left = count; left != 0 && at != DONE; left -= Integer.signum(count)) {
      at = left > 0 ? next() : previous();
    }
    return at;
  }

  @Override
  public int current() {
    return current;
  }
}
