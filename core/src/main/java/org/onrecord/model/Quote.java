package org.onrecord.model;

import java.util.Locale;
import java.util.Optional;

/**
 * Words that an article puts in someone's mouth.
 *
 * @param span where they stand, quotation marks included; empty only for a quote that was given and
 *     does not occur in the article
 * @param text the words as written, quotation marks included
 * @param kind how they are reported
 * @param cue the words that tie the quote to its speaker, if any
 * @param speaker who said it; empty where the article does not say (scare quotes, titles)
 */
public record Quote(
    Optional<Span> span, String text, Kind kind, Optional<Cue> cue, Optional<Speaker> speaker) {

  /** The resolved name of the speaker, if the quote has one. */
  public Optional<String> speakerName() {
    return speaker.map(Speaker::name);
  }

  /** How an article reports words. */
  public enum Kind {
    /** A whole utterance in marks. */
    DIRECT,
    /** A fragment in marks inside a sentence of the reporter's. */
    PARTIAL,
    /** Reported without marks: "said that …". */
    INDIRECT;

    /** The name used in JSON: the constant in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
