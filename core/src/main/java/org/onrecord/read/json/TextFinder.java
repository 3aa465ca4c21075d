package org.onrecord.read.json;

import java.util.Arrays;
import java.util.Optional;
import org.onrecord.model.Part;
import org.onrecord.model.Span;
import org.onrecord.read.context.TextRules;

/**
 * Finds text in one part of an article as whole words, ignoring the shape of quotation marks
 * (curly, straight, guillemets) and the kind and amount of white space. The text is folded once, on
 * first use.
 */
final class TextFinder {

  /**
   * A bound on comparisons, in steps of {@link #STEP_CHARACTERS} characters; only crafted records
   * reach it.
   */
  private static final long MAX_STEPS = 1L << 28;

  private static final int STEP_CHARACTERS = 64;

  private final Part part;
  private final String text;
  private String folded = "";
  private int[] origin = new int[0];
  private long steps;

  TextFinder(Part part, String text) {
    this.part = part;
    this.text = text;
  }

  /** The first occurrence of a text that begins at {@code from} or later. */
  Optional<Span> find(String words, int from) {
    return find(words, from, text.length());
  }

  /** The first occurrence of a text within {@code [from, to)}. */
  Optional<Span> find(String words, int from, int to) {
    String needle = fold(TextRules.trim(words), null);
    if (needle.isEmpty()) {
      return Optional.empty();
    }
    fold();
    int last = foldedAt(to);
    int at = foldedAt(from) - 1;
    while (steps < MAX_STEPS) {
      int next = folded.indexOf(needle, at + 1, last);
      steps += ((next < 0 ? last : next) - at) * (1L + needle.length() / STEP_CHARACTERS);
      if (next < 0) {
        break;
      }
      at = next;
      int end = at + needle.length();
      if (TextRules.isWordBoundary(folded, at) && TextRules.isWordBoundary(folded, end)) {
        return Optional.of(new Span(part, origin[at], origin[end - 1] + 1));
      }
    }
    return Optional.empty();
  }

  /** The first index in the folded text at or after an offset of the text. */
  private int foldedAt(int place) {
    int at = Arrays.binarySearch(origin, 0, folded.length(), place);
    return at < 0 ? -at - 1 : at;
  }

  private void fold() {
    if (origin.length == 0) {
      origin = new int[text.length() + 1];
      folded = fold(text, origin);
    }
  }

  private static String fold(String text, int @org.jspecify.annotations.Nullable [] origin) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = fold(text.charAt(i));
      if (c == ' ' && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
        continue;
      }
      if (origin != null) {
        origin[folded.length()] = i;
      }
      folded.append(c);
    }
    return folded.toString();
  }

  private static char fold(char c) {
    if (c < 0x80) {
      return c <= ' ' ? ' ' : c;
    }
    return switch (c) {
      case '“', '”', '„', '‟', '«', '»', '″' -> '"';
      case '‘', '’', '‚', '‛', '‹', '›', '′' -> '\'';
      default -> TextRules.BLANK.matches(c) ? ' ' : c;
    };
  }
}
