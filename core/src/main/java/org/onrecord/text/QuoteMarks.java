package org.onrecord.text;

import com.google.common.base.CharMatcher;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Pairs the quotation marks of a text, by paragraph: “…”, "…", «…», „…“, ``…'' and, outside of
 * these, ‘…’ and '…' if they are not apostrophes.
 *
 * <p>Only the outermost marks count. An unclosed opening mark extends to the end of the paragraph,
 * because newspapers print multi-paragraph quotes that way; a single one does if the next paragraph
 * opens with it again. Of an odd number of straight marks, one that is open when another can only
 * open is a stray. Quotations without a letter or digit, and marks in leftover markup, are ignored.
 */
public final class QuoteMarks {

  private static final String OPENERS = "“„«";
  private static final String CLOSERS = "”»";
  private static final int MIN_UNCLOSED_LENGTH = 3;

  private QuoteMarks() {}

  /** The quotations in {@code text}, in order. Linear in the length. */
  public static List<QuotedSpan> in(String text) {
    List<QuotedSpan> quotations = new ArrayList<>();
    for (Range<Integer> paragraph : ParagraphSplitter.split(text)) {
      quotations.addAll(in(text, paragraph.lowerEndpoint(), paragraph.upperEndpoint()));
    }
    return quotations;
  }

  /** The quotations in the paragraph {@code [start, end)}, in order. */
  public static List<QuotedSpan> in(String text, int start, int end) {
    List<QuotedSpan> outer = withSingleMarks(doubles(text, start, end), text, start, end);
    List<QuotedSpan> all = new ArrayList<>(outer);
    int from = start;
    for (QuotedSpan quotation : outer) {
      all.addAll(SingleQuoteMarks.in(text, from, quotation.start()));
      from = quotation.end();
    }
    all.addAll(SingleQuoteMarks.in(text, from, end));
    unclosedSingle(text, start, end, all)
        .ifPresent(
            open -> {
              all.clear();
              all.add(open);
            });
    all.removeIf(quotation -> !hasWord(text, quotation));
    all.sort(Comparator.comparingInt(QuotedSpan::start));
    return all;
  }

  /** ‘A paragraph like this, if the next one opens with a single mark again. */
  private static Optional<QuotedSpan> unclosedSingle(
      String text, int start, int end, List<QuotedSpan> found) {
    int last = trimmedEnd(text, start, end);
    boolean opens =
        last - start > MIN_UNCLOSED_LENGTH
            && SingleQuoteMarks.opens(text, start, start, end)
            && found.stream().noneMatch(quotation -> quotation.start() == start);
    int next = last;
    while (next < text.length() && Tokenizer.isSpace(text.charAt(next))) {
      next++;
    }
    return opens
            && next < text.length()
            && text.charAt(next) == text.charAt(start)
            && SingleQuoteMarks.opens(text, next, next, text.length())
        ? Optional.of(new QuotedSpan(start, last, start + 1, last))
        : Optional.empty();
  }

  /** Double marks inside single marks are nested: ‘She said “no” to me,’. */
  private static List<QuotedSpan> withSingleMarks(
      List<QuotedSpan> doubles, String text, int start, int end) {
    if (doubles.isEmpty() || text.indexOf('‘', start, end) < 0) {
      return doubles;
    }
    List<QuotedSpan> outer = new ArrayList<>();
    int next = 0;
    for (QuotedSpan single : SingleQuoteMarks.in(text, start, end)) {
      while (next < doubles.size() && doubles.get(next).end() <= single.start()) {
        outer.add(doubles.get(next++));
      }
      int inside = next;
      while (inside < doubles.size() && doubles.get(inside).end() < single.end()) {
        inside++;
      }
      boolean holds = inside > next && doubles.get(next).start() > single.start();
      boolean cut = inside < doubles.size() && doubles.get(inside).start() < single.end();
      if (holds && !cut && text.charAt(single.start()) == '‘') {
        outer.add(single);
        next = inside;
      }
    }
    outer.addAll(doubles.subList(next, doubles.size()));
    return outer;
  }

  private static List<QuotedSpan> doubles(String text, int start, int end) {
    List<QuotedSpan> found = new ArrayList<>();
    boolean unpaired = CharMatcher.is('"').countIn(text.subSequence(start, end)) % 2 == 1;
    int opened = -1;
    int inner = -1;
    char opener = 0;
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      int length = markLength(text, at, end);
      if (c == '<') {
        at = tagEnd(text, at, end);
        continue;
      }
      boolean stray = unpaired && opened >= start && opener == '"' && begins(text, at, start, end);
      if (length > 0 && (opened < 0 || stray) && opens(text, at, length, start, end)) {
        opened = at;
        inner = at + length;
        opener = c;
      } else if (length > 0 && opened >= 0 && closes(text, at, start, end, opener)) {
        found.add(new QuotedSpan(opened, at + length, inner, at));
        opened = -1;
      }
      at += Math.max(length, 1);
    }
    int last = trimmedEnd(text, start, end);
    if (opened >= 0 && last - inner >= MIN_UNCLOSED_LENGTH) {
      found.add(new QuotedSpan(opened, last, inner, last));
    }
    return found;
  }

  /** The length of the double mark at {@code at} in code units; 0 if there is none. */
  private static int markLength(String text, int at, int end) {
    char c = text.charAt(at);
    if (c == '"' || OPENERS.indexOf(c) >= 0 || CLOSERS.indexOf(c) >= 0) {
      return 1;
    }
    boolean twice = at + 1 < end && text.charAt(at + 1) == c;
    return twice && (c == '`' || c == '\'') ? 2 : 0;
  }

  private static boolean opens(String text, int at, int length, int start, int end) {
    char c = text.charAt(at);
    if (c != '"' && c != '\'') {
      return c == '`' || OPENERS.indexOf(c) >= 0;
    }
    char before = before(text, at, start);
    char after = after(text, at + length - 1, end);
    if (c == '\'' && Character.isLetterOrDigit(before)) {
      return false;
    }
    boolean inches = Character.isDigit(before) && (after == ',' || after == '.');
    return !Character.isWhitespace(after) && !inches;
  }

  /** Whether a straight mark can only open: after a space and before a word. */
  private static boolean begins(String text, int at, int start, int end) {
    return text.charAt(at) == '"'
        && Character.isWhitespace(before(text, at, start))
        && Character.isLetterOrDigit(after(text, at, end));
  }

  private static boolean closes(String text, int at, int start, int end, char opener) {
    char c = text.charAt(at);
    if (c == '“') {
      return opener == '„';
    }
    if (c != '"') {
      return c == '\'' || CLOSERS.indexOf(c) >= 0;
    }
    char after = after(text, at, end);
    boolean wordEnds = Character.isWhitespace(after) || ".,;:)?!—-".indexOf(after) >= 0;
    boolean opensAgain = opener == '“' && Character.isWhitespace(before(text, at, start));
    return (opener == '"' || wordEnds) && !opensAgain;
  }

  /** The index after the markup tag at {@code at}, or {@code at + 1} if there is none. */
  private static int tagEnd(String text, int at, int end) {
    int longest = Math.min(end, at + 400);
    for (int stop = at + 1; stop < longest; stop++) {
      char c = text.charAt(stop);
      if (c == '>') {
        return stop + 1;
      }
      if (c == '<') {
        break;
      }
    }
    return at + 1;
  }

  static char before(String text, int at, int start) {
    return at > start ? text.charAt(at - 1) : ' ';
  }

  static char after(String text, int at, int end) {
    return at + 1 < end ? text.charAt(at + 1) : ' ';
  }

  private static int trimmedEnd(String text, int start, int end) {
    while (end > start && Tokenizer.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean hasWord(String text, QuotedSpan quotation) {
    return text.substring(quotation.innerStart(), quotation.innerEnd())
        .codePoints()
        .anyMatch(Character::isLetterOrDigit);
  }
}
