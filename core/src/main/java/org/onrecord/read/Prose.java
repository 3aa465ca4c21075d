package org.onrecord.read;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.onrecord.text.WordList;

/** Tells running text from the short lines around it, by length and last character. */
final class Prose {

  private static final ImmutableSet<String> CAPTION_SIGNS =
      WordList.lines(Prose.class, "caption-signs.txt");
  private static final int SENTENCE = 110;
  private static final int SURE = 180;
  private static final int LONG = 300;

  private Prose() {}

  /** A paragraph of running text. */
  static boolean is(String paragraph) {
    return isSentence(paragraph.length(), paragraph) || paragraph.length() >= SURE;
  }

  /** So long, and ended as a sentence is. */
  static boolean isSentence(int length, String last) {
    return length >= SENTENCE && Text.endsSentence(last);
  }

  /** Longer than any title. */
  static boolean isLong(int length) {
    return length > LONG;
  }

  /** The caption or credit of a photo. */
  static boolean isCaption(String paragraph) {
    String lower = paragraph.toLowerCase(Locale.ROOT);
    return paragraph.length() <= LONG && CAPTION_SIGNS.stream().anyMatch(lower::contains);
  }
}
