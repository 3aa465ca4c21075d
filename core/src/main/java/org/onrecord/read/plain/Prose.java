package org.onrecord.read.plain;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.onrecord.read.context.TextRules;
import org.onrecord.text.WordList;

/** Distinguishes running text from short lines, by length and final punctuation. */
final class Prose {

  private static final ImmutableSet<String> CAPTION_SIGNS =
      WordList.lines(Prose.class, "caption-signs.txt");
  private static final int MIN_SENTENCE_LENGTH = 110;
  private static final int MIN_PROSE_LENGTH = 180;
  private static final int MAX_TITLE_LENGTH = 300;

  private Prose() {}

  /** A paragraph of running text. */
  static boolean isProse(String paragraph) {
    return isSentence(paragraph.length(), paragraph) || paragraph.length() >= MIN_PROSE_LENGTH;
  }

  /** A long line with final punctuation. */
  static boolean isSentence(int length, String last) {
    return length >= MIN_SENTENCE_LENGTH && TextRules.endsSentence(last);
  }

  /** Longer than any title. */
  static boolean isLongerThanTitle(int length) {
    return length > MAX_TITLE_LENGTH;
  }

  /** The caption or credit of a photo. */
  static boolean isCaption(String paragraph) {
    String lower = paragraph.toLowerCase(Locale.ROOT);
    return paragraph.length() <= MAX_TITLE_LENGTH
        && CAPTION_SIGNS.stream().anyMatch(lower::contains);
  }
}
