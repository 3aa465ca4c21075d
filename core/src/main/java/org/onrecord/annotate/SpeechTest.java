package org.onrecord.annotate;

/** Tells what was said from what is only in marks: titles, nicknames, so-called things. */
final class SpeechTest {

  private SpeechTest() {}

  /** Whether the stretch at {@code site} is speech, given who would have said it. */
  static boolean isSpeech(Site site, Attribution attribution) {
    return site.at() >= 0 && attribution.speaker().last() >= 0;
  }
}
