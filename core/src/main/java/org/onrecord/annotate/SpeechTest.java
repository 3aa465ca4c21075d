package org.onrecord.annotate;

import com.google.common.collect.ImmutableSet;
import java.util.List;

/** Tells what was said from what is only in marks: titles, nicknames, so-called things. */
final class SpeechTest {

  private static final ImmutableSet<String> NAMING =
      ImmutableSet.of("titled", "entitled", "headlined", "nicknamed", "so-called", "named");
  private static final ImmutableSet<String> SMALL =
      ImmutableSet.of(
          "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "vs.",
          "vs", "with");
  private static final int LONGEST_TITLE = 7;

  private SpeechTest() {}

  /** Whether the stretch at {@code site} is speech, given who would have said it. */
  static boolean isSpeech(Site site, Attribution attribution) {
    List<String> words = site.stretch().split();
    if (NAMING.contains(site.sentence().word(site.at() - 1))) {
      return false;
    }
    return site.isHeadline()
        || words.size() >= Rules.leastWords(attribution.rule()) && !isTitle(words);
  }

  /** "A Long Way to Varnholm": several words, the longer ones with capitals. */
  private static boolean isTitle(List<String> words) {
    if (words.size() < 2 || words.size() > LONGEST_TITLE) {
      return false;
    }
    for (String word : words) {
      boolean capital =
          Character.isUpperCase(word.codePointAt(0)) || !Character.isLetter(word.codePointAt(0));
      if (!capital && !SMALL.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
