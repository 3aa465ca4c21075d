package org.onrecord.text;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Pairs single quotation marks and distinguishes them from apostrophes.
 *
 * <p>A mark opens before a word and not after a letter, unless it is the apostrophe of "’90s" or
 * "’em". It closes after a word or a full stop and not before a letter. If the first closing mark
 * may be a plural possessive ("the ministers’ plan") and a less ambiguous one follows before the
 * next opening mark, that one is used.
 */
final class SingleQuoteMarks {

  private static final ImmutableSet<String> CLIPPED_WORDS =
      WordList.words(SingleQuoteMarks.class, "clipped-words.txt");
  private static final String STOPS = ".,;!?…";

  private SingleQuoteMarks() {}

  /** The quotations in {@code [start, end)}, in order. Linear: each mark is examined once. */
  static List<QuotedSpan> in(String text, int start, int end) {
    List<Integer> closers = new ArrayList<>();
    for (int at = start; at < end; at++) {
      if (closes(text, at, start, end)) {
        closers.add(at);
      }
    }
    List<QuotedSpan> found = new ArrayList<>();
    if (closers.isEmpty()) {
      return found;
    }
    int[] surer = nextCertainCloser(text, closers);
    int closer = 0;
    int reopen = start;
    int at = start;
    while (at < end) {
      if (!opens(text, at, start, end)) {
        at++;
        continue;
      }
      while (closer < closers.size() && closers.get(closer) < at + 2) {
        closer++;
      }
      if (closer == closers.size()) {
        break;
      }
      int close = closers.get(closer);
      if (reopen <= at) {
        reopen = nextOpener(text, at + 1, end);
      }
      if (reopen < close) {
        at = reopen;
        continue;
      }
      if (mayBePossessive(text, close, end) && surer[closer] >= 0) {
        close = surer[closer] < reopen ? surer[closer] : close;
      }
      found.add(new QuotedSpan(at, close + 1, at + 1, close));
      at = close + 1;
    }
    return found;
  }

  private static int nextOpener(String text, int at, int end) {
    int next = text.indexOf('‘', at, end);
    return next < 0 ? end : next;
  }

  /** For each closing mark, the next one that follows a full stop or comma, or -1. */
  private static int[] nextCertainCloser(String text, List<Integer> closers) {
    int[] surer = new int[closers.size()];
    int sure = -1;
    for (int i = closers.size() - 1; i >= 0; i--) {
      surer[i] = sure;
      if (STOPS.indexOf(text.charAt(closers.get(i) - 1)) >= 0) {
        sure = closers.get(i);
      }
    }
    return surer;
  }

  static boolean opens(String text, int at, int start, int end) {
    char c = text.charAt(at);
    if (c != '‘' && c != '\'') {
      return false;
    }
    char before = QuoteMarks.before(text, at, start);
    if (Character.isLetterOrDigit(before) || before == '_' || ".,;!?’'".indexOf(before) >= 0) {
      return false;
    }
    char after = QuoteMarks.after(text, at, end);
    if (Tokenizer.isSpace(after) || after == '‘' || after == '\'') {
      return false;
    }
    return c == '‘' || !isClippedWord(text, at + 1, end);
  }

  private static boolean isClippedWord(String text, int at, int end) {
    int stop = at;
    while (stop < end && stop < at + 6 && Character.isLetterOrDigit(text.charAt(stop))) {
      stop++;
    }
    String word = text.substring(at, stop).toLowerCase(Locale.ROOT);
    boolean decade =
        word.length() >= 2
            && Character.isDigit(word.charAt(0))
            && Character.isDigit(word.charAt(1));
    return decade || CLIPPED_WORDS.contains(word);
  }

  private static boolean closes(String text, int at, int start, int end) {
    char c = text.charAt(at);
    if ((c != '’' && c != '\'') || at == start) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = QuoteMarks.after(text, at, end);
    return (Character.isLetterOrDigit(before) || STOPS.indexOf(before) >= 0)
        && !Character.isLetterOrDigit(after);
  }

  private static boolean mayBePossessive(String text, int close, int end) {
    char last = text.charAt(close - 1);
    boolean wordFollows =
        close + 2 < end
            && text.charAt(close + 1) == ' '
            && Character.isLetterOrDigit(text.charAt(close + 2));
    return (last == 's' || last == 'S' || last == 'z') && wordFollows;
  }
}
