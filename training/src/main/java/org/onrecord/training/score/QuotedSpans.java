package org.onrecord.training.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.training.gold.TextSpan;

/**
 * The spans in quotation marks, by which quotes are compared.
 *
 * <p>This is the scorer's own algorithm, separate from the annotator's on purpose: it gives exactly
 * the spans of {@code quotelib.quoted_ranges}, which comes with the labelled data, so that scores
 * stay comparable whatever the annotator does.
 */
public final class QuotedSpans {

  private static final String OPEN = "“„«";
  private static final String CLOSE = "”»";
  private static final Pattern PARAGRAPH = Pattern.compile("[^\n]+");
  private static final Pattern MARKUP = Pattern.compile("<[^<>\n]{1,400}>");
  private static final Pattern WORD = Pattern.compile("\\w", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern SINGLE =
      Pattern.compile(
          "(?<![\\w.,;!?’'])[‘']([^\\s‘'][^‘\\n]*?[\\w.,;!?…])[’'](?!\\w)",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern CLIPPED =
      Pattern.compile(
          "(?:\\d\\d|em|til|cause|tis|twas)\\b.*",
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

  private QuotedSpans() {}

  /** The spans between quotation marks, in order, each within one line. */
  public static List<TextSpan> of(String original) {
    String text = MARKUP.matcher(original).replaceAll(match -> " ".repeat(match.group().length()));
    List<TextSpan> found = new ArrayList<>();
    Matcher paragraph = PARAGRAPH.matcher(text);
    while (paragraph.find()) {
      doubles(text, paragraph.start(), paragraph.end(), found);
      singles(text, paragraph.start(), paragraph.end(), found);
    }
    found.removeIf(s -> !WORD.matcher(text.substring(s.start(), s.end())).find());
    found.sort(Comparator.comparingInt(TextSpan::start).thenComparingInt(TextSpan::end));
    return found;
  }

  private static void doubles(String text, int from, int to, List<TextSpan> found) {
    int start = -1;
    char kind = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean opensTwo = text.startsWith("``", i);
      boolean closesTwo = text.startsWith("''", i);
      if (opensTwo || closesTwo) {
        if (opensTwo && start < 0) {
          start = i + 2;
          kind = '"';
        } else if (closesTwo && start >= 0) {
          found.add(new TextSpan(start, i));
          start = -1;
        }
        i++;
      } else if (OPEN.indexOf(c) >= 0) {
        if (start < 0) {
          start = i + 1;
          kind = c;
        }
      } else if (CLOSE.indexOf(c) >= 0) {
        if (start >= 0) {
          found.add(new TextSpan(start, i));
          start = -1;
        }
      } else if (c == '"') {
        char before = i > from ? text.charAt(i - 1) : ' ';
        char after = i + 1 < to ? text.charAt(i + 1) : ' ';
        if (start < 0) {
          boolean inches = Character.isDigit(before) && " ,.".indexOf(after) >= 0;
          if (!isSpace(after) && !inches) {
            start = i + 1;
            kind = '"';
          }
        } else if (kind == '"' || isSpace(after) || ".,;:)?!—-".indexOf(after) >= 0) {
          if (!(kind == '“' && isSpace(before))) {
            found.add(new TextSpan(start, i));
            start = -1;
          }
        }
      }
    }
    if (start >= 0 && to - start >= 3) {
      found.add(new TextSpan(start, to));
    }
  }

  private static void singles(String text, int from, int to, List<TextSpan> found) {
    List<TextSpan> doubles = List.copyOf(found);
    String paragraph = text.substring(from, to);
    Matcher matcher = SINGLE.matcher(paragraph);
    while (matcher.find()) {
      TextSpan inner = new TextSpan(from + matcher.start(1), from + matcher.end(1));
      boolean clipped =
          text.charAt(from + matcher.start()) == '\''
              && CLIPPED
                  .matcher(text.substring(inner.start(), Math.min(inner.end(), inner.start() + 6)))
                  .matches();
      if (!clipped && doubles.stream().noneMatch(inner::overlaps)) {
        found.add(inner);
      }
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
